#include "widgets/people/PersonField.h"

#include "widgets/common/EditParts.h"
#include "widgets/look/Icon.h"
#include "widgets/people/CaseloadText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLocale>
#include <QStandardItemModel>

namespace widgets
{

namespace
{
constexpr int mostOffered = 8;
}

PersonField::PersonField(FindPeople find, QWidget *parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Start typing a name"));
    addIcon(this, "user");
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("People who fit"));
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PersonField::choose);
}

void PersonField::setPerson(const model::PersonId &person, const QString &name, const QString &reference)
{
    setText(person.isNull() ? QString() : tr("%1 · %2", "a person's name and reference").arg(name, reference));
    setAccessibleDescription({});
    setCursorPosition(0); // with large text the beginning of the name is what must be seen
    if (m_person != person) {
        m_person = person;
        Q_EMIT personChanged();
    }
}

void PersonField::offer(const QString &typed)
{
    if (!m_person.isNull()) {
        m_person = {};
        Q_EMIT personChanged();
    }
    m_found = m_find(typed, mostOffered);
    m_offers->clear();
    for (const db::CaseloadRow &row : std::as_const(m_found)) {
        m_offers->appendRow(new QStandardItem(CaseloadText::nameAndReference(row)));
    }
    sayOffers();
    if (m_found.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PersonField::sayOffers()
{
    // What pops up is in no screen reader's tree: the field itself says it.
    setAccessibleDescription(m_found.isEmpty()
                                 ? tr("Nobody fits.")
                                 : tr("Enter takes %1, the first of %2 who fit.", "a person's name and reference")
                                       .arg(m_offers->item(0)->text(), QLocale().toString(m_found.size())));
}

void PersonField::choose(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_found.size()) {
        const db::CaseloadRow row = m_found[index.row()];
        setPerson(row.person, CaseloadText::nameOf(row), row.reference);
    }
}

bool PersonField::settle()
{
    if (m_person.isNull() && !text().trimmed().isEmpty()) {
        const QList<db::CaseloadRow> found = m_find(text(), 2);
        if (found.size() == 1) {
            setPerson(found.first().person, CaseloadText::nameOf(found.first()), found.first().reference);
        }
    }
    return !m_person.isNull();
}

void PersonField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        settle();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace widgets
