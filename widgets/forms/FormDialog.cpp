#include "widgets/forms/FormDialog.h"

#include "widgets/common/Words.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/look/Theme.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets
{

FormDialog::FormDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_actionWords(action)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QLabel *heading = label("title", title, this);
    heading->setContentsMargins(16, 16, 16, 8);
    heading->setWordWrap(true);
    column->addWidget(heading);
    setUpBody(column);
    setUpFoot(column);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(Theme::current().scaled(620), Theme::current().scaled(560)).boundedTo(room));
}

void FormDialog::setUpBody(QVBoxLayout *column)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(scroll);
    auto *stack = new QVBoxLayout(inner);
    stack->setContentsMargins(16, 8, 16, 16);
    stack->setSpacing(12);
    m_errors = new FormErrors(inner);
    stack->addWidget(m_errors);
    m_form = new QWidget(inner);
    m_body = new QVBoxLayout(m_form);
    m_body->setContentsMargins({});
    m_body->setSpacing(12);
    stack->addWidget(m_form);
    stack->addStretch();
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
}

void FormDialog::setUpFoot(QVBoxLayout *column)
{
    auto *bar = new QWidget(this);
    bar->setProperty("kind", QStringLiteral("foot"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_foot = new QHBoxLayout(bar);
    m_foot->setContentsMargins(16, 10, 16, 10);
    m_foot->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_action = new QPushButton(m_actionWords, bar);
    setKind(m_action, "filled");
    m_action->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::submitted);
    m_foot->addWidget(cancel);
    m_foot->addStretch();
    m_foot->addWidget(m_action);
    column->addWidget(bar);
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_action->click(); // as in every dialog; does nothing while it is disabled
        return;
    }
    QDialog::keyPressEvent(event);
}

void FormDialog::setBusy(const QString &words)
{
    m_busy = !words.isEmpty();
    m_action->setText(m_busy ? words : m_actionWords);
    m_action->setEnabled(!m_busy);
    m_form->setEnabled(!m_busy);
}

} // namespace widgets
