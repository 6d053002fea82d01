#include "widgets/intake/DuplicatePanel.h"

#include "widgets/common/Words.h"
#include "widgets/intake/DuplicateText.h"
#include "widgets/look/Token.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/people/CaseloadText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// Enter presses it where it has the keyboard, and nowhere else: it is no button of the form.
class OpenButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        enter && event->modifiers() == Qt::NoModifier ? click() : QPushButton::keyPressEvent(event);
    }
};

} // namespace

DuplicatePanel::DuplicatePanel(QDate today, QWidget *parent)
    : QFrame(parent)
    , m_today(today)
    , m_title(label("field", {}))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"duplicates"_s);
    setProperty("kind", u"banner-warning"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel("users", Token::Warning, 18));
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    hide();
}

void DuplicatePanel::setPeople(const QList<db::PossibleDuplicate> &people)
{
    QStringList shown;
    for (const db::PossibleDuplicate &one : people) {
        shown.append(one.row.person.toString() + DuplicateText::shared(one) + DuplicateText::who(one, m_today));
    }
    if (shown == m_shown) {
        return; // the keyboard may be on one of them
    }
    m_shown = shown;
    m_buttons.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const db::PossibleDuplicate &one : people) {
        m_rows->addWidget(rowOf(one));
    }
    setVisible(!people.isEmpty());
    if (!people.isEmpty()) {
        m_title->setText(people.size() == 1 ? tr("Is this the same person? ↓ goes there, Enter opens them.")
                                            : tr("Is one of these the same person? ↓ goes there, Enter opens them."));
        setAccessibleName(m_title->text() + u' ' + m_buttons.first()->accessibleName());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QWidget *DuplicatePanel::rowOf(const db::PossibleDuplicate &one)
{
    const QString name = CaseloadText::nameAndReference(one.row);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QList<std::pair<const char *, QString>> lines{
        {"field", name}, {"body", DuplicateText::shared(one)}, {"caption", DuplicateText::who(one, m_today)}};
    for (const auto &[kind, words] : lines) {
        QLabel *said = label(kind, words);
        said->setWordWrap(true);
        texts->addWidget(said);
    }
    layout->addLayout(texts, 1);
    auto *open = new OpenButton(tr("Open them"));
    open->setAutoDefault(false);
    open->setAccessibleName(
        tr("Open %1: %2", "a person, and why they may be the same").arg(name, DuplicateText::shared(one)));
    open->setAccessibleDescription(DuplicateText::who(one, m_today));
    connect(open, &QPushButton::clicked, this, [this, person = one.row.person] { Q_EMIT chosen(person); });
    layout->addWidget(open, 0, Qt::AlignTop);
    m_buttons.append(open);
    return row;
}

bool DuplicatePanel::focusFirst()
{
    if (m_buttons.isEmpty()) {
        return false;
    }
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace widgets
