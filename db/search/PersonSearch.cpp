#include "db/search/PersonSearch.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"
#include "db/search/SearchText.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;

QString PersonSearch::query(const QString &text)
{
    const QString words = SearchText::query(text);
    const QString plain = plainIdentifier(text);
    // "943 476 5919" is the beginning of three words, or of the one that it is kept as.
    const bool hasDigit = std::ranges::any_of(plain, [](QChar character) { return character.isDigit(); });
    if (words.isEmpty() || !hasDigit || text.simplified() == plain) {
        return words;
    }
    return QStringLiteral("(%1) OR %2").arg(words, SearchText::query(plain));
}

Result<QSet<qint64>> PersonSearch::rows(const QString &text, int most)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString wanted = query(text);
    if (wanted.isEmpty()) {
        return QSet<qint64>();
    }
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<QSet<qint64>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT person.row FROM person_text JOIN person ON person.row ="
            " person_text.rowid WHERE person_text MATCH ? AND person.struck IS NULL LIMIT ?");
        bindText(select, 1, wanted);
        select.bind(2, most);
        QSet<qint64> found;
        while (select.executeStep()) {
            found.insert(select.getColumn(0).getInt64());
        }
        select.reset();
        return found;
    });
}

Result<QList<PersonId>> PersonSearch::people(const QString &text, int most)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString wanted = query(text);
    if (wanted.isEmpty()) {
        return QList<PersonId>();
    }
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<QList<PersonId>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entity.id FROM person_text JOIN person ON person.row = person_text.rowid JOIN entity ON entity.row"
            " = person.row WHERE person_text MATCH ? AND person.struck IS NULL ORDER BY person_text.rank LIMIT ?");
        bindText(select, 1, wanted);
        select.bind(2, most);
        QList<PersonId> found;
        while (select.executeStep()) {
            found.append(idOf<PersonId>(select.getColumn(0)));
        }
        select.reset();
        return found;
    });
}

} // namespace db
