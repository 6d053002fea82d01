#include "db/search/NoteSearch.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/search/SearchText.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using namespace model;

Result<QList<Contact>> NoteSearch::contacts(const QString &text, int most)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString query = SearchText::query(text, leastLetters);
    if (query.isEmpty()) {
        return QList<Contact>();
    }
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<QList<Contact>> {
        static const std::string sql =
            std::string("SELECT ") + contactColumns() +
            " FROM note_text JOIN contact ON contact.row = note_text.rowid LEFT JOIN entity AS enrolment_id"
            " ON enrolment_id.row = contact.enrolment JOIN entity AS person_id ON person_id.row = contact.file"
            " JOIN person ON person.row = contact.file WHERE note_text MATCH ? AND contact.state = 0"
            " AND person.struck IS NULL ORDER BY note_text.rowid DESC LIMIT ?";
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindText(select, 1, query);
        select.bind(2, most);
        QList<Contact> found;
        while (select.executeStep()) {
            found.append(contactOf(select));
        }
        select.reset();
        return found;
    });
}

} // namespace db
