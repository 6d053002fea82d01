#include "widgets/forms/SheetDialog.h"

#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/forms/KeyHint.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace widgets
{

namespace
{

/// What lies over the window while a dialog is open.
class Dim : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(0, 0, 0, 128)); }
};

/// Asks for as much height as what is in it, so that a dialog only scrolls where the screen ends.
class FittingScrollArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        return widget() ? widget()->sizeHint() + QSize(16, 2) : QScrollArea::sizeHint();
    }
};

} // namespace

SheetDialog::SheetDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(label("section", title))
    , m_status(label("caption", {}))
    , m_problem(new QFrame)
    , m_problemWords(new QLabel)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setProperty("kind", QStringLiteral("head"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(20, 8, 20, 8);
    headLayout->addWidget(m_title);
    headLayout->addStretch();
    headLayout->addWidget(m_status);
    layout->addWidget(head);

    auto *inner = new QWidget;
    inner->setProperty("kind", QStringLiteral("panel"));
    inner->setAttribute(Qt::WA_StyledBackground);
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(20, 12, 20, 12);
    innerLayout->setSpacing(8);
    m_problem->setProperty("kind", QStringLiteral("banner-danger"));
    auto *problemLayout = new QHBoxLayout(m_problem);
    m_problemWords->setTextFormat(Qt::PlainText);
    m_problemWords->setWordWrap(true);
    m_problemWords->setObjectName(QStringLiteral("problem"));
    m_problemWords->setAccessibleDescription(tr("What is wrong"));
    auto *mark = new QLabel;
    mark->setPixmap(icon("circle-alert", Token::Danger).pixmap(18, 18));
    problemLayout->addWidget(mark);
    problemLayout->addWidget(m_problemWords, 1);
    m_problem->hide();
    innerLayout->addWidget(m_problem);
    innerLayout->addLayout(m_body);
    innerLayout->addStretch();
    auto *scroll = new FittingScrollArea;
    m_scroll = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);

    auto *foot = new QWidget;
    foot->setProperty("kind", QStringLiteral("foot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    foot->setLayout(m_buttons);
    m_buttons->setContentsMargins(20, 10, 20, 10);
    m_buttons->addStretch();
    layout->addWidget(foot);
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::showProblem(const QString &sentence)
{
    m_problemWords->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_problemWords, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString SheetDialog::problem() const
{
    return m_problemWords->text();
}

void SheetDialog::setStatus(const QString &words)
{
    m_status->setText(words);
}

KeyButton *SheetDialog::addAccept(const QString &words)
{
    KeyButton *button = addButton(words);
    button->setProperty("kind", QStringLiteral("filled"));
    button->setIcon(icon("check", Token::OnAccent));
    button->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return), KeyButton::Press::No); // see keyPressEvent
    m_accept = button;
    return button;
}

KeyButton *SheetDialog::addButton(const QString &words)
{
    auto *button = new KeyButton(words);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

KeyButton *SheetDialog::addClose(const QString &words)
{
    KeyButton *button = addButton(words);
    button->setKey(QKeySequence(Qt::Key_Escape), KeyButton::Press::No); // QDialog itself closes on Esc
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void SheetDialog::addHint(const QString &key, const QString &words)
{
    if (!Theme::current().hasVeryLargeText()) { // the buttons need the room; F1 names the keys too
        m_buttons->insertWidget(m_hints++, new KeyHint(key, words));
    }
}

void SheetDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

void SheetDialog::showEvent(QShowEvent *event)
{
    if (QWidget *below = parentWidget() ? parentWidget()->window() : nullptr; below && !m_dim) {
        m_dim = new Dim(below);
        m_dim->setGeometry(below->rect());
        m_dim->show();
        m_dim->raise();
        m_scroll->updateGeometry(); // what came in since the layout was asked last counts too
        const QSize most = below->screen()->availableSize() - QSize(24, 48);
        resize(QSize(Theme::current().scaled(776), sizeHint().height()).boundedTo(most));
        move(below->mapToGlobal(below->rect().center()) - rect().center());
    }
    QDialog::showEvent(event);
}

void SheetDialog::makeRoom()
{
    const QWidget *below = parentWidget() ? parentWidget()->window() : nullptr;
    if (!below || !isVisible()) {
        return;
    }
    m_scroll->updateGeometry();
    const QSize most = below->screen()->availableSize() - QSize(24, 48);
    const int wanted = std::min(sizeHint().height(), most.height());
    if (wanted > height()) {
        resize(width(), wanted);
        move(below->mapToGlobal(below->rect().center()) - rect().center());
    }
}

void SheetDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_accept && m_accept->isEnabled()) {
            m_accept->click();
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

void SheetDialog::hideEvent(QHideEvent *event)
{
    delete m_dim;
    m_dim = nullptr;
    QDialog::hideEvent(event);
}

} // namespace widgets
