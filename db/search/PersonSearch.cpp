#include "db/search/PersonSearch.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"
#include "db/search/SearchText.h"
#include "db/sqlcipher/SqlError.h"
#include "model/people/NameSlip.h"

#include <algorithm>

namespace db
{

using model::Result;

namespace
{

constexpr const char *columns = "SELECT own_id.id, person.reference, person.given_name, person.family_name,"
                                " person.known_as FROM person JOIN entity AS own_id ON own_id.row = person.row"
                                " WHERE person.struck IS NULL AND ";

PersonFound foundOf(SQLite::Statement &row)
{
    return {idOf<model::PersonId>(row.getColumn(0)), textOf(row.getColumn(1)), textOf(row.getColumn(2)),
            textOf(row.getColumn(3)), textOf(row.getColumn(4))};
}

QList<PersonFound> allOf(SQLite::Statement &select)
{
    QList<PersonFound> found;
    while (select.executeStep()) {
        found.append(foundOf(select));
    }
    select.reset();
    return found;
}

bool fits(const QStringList &names, const QStringList &words)
{
    return std::ranges::all_of(words, [&names](const QString &word) {
        return std::ranges::any_of(names, [&word](const QString &name) { return model::NameSlip::begins(name, word); });
    });
}

} // namespace

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

QList<PersonFound> PersonSearch::exactly(const QString &text, int most)
{
    SQLite::Statement &select = m_store.reader().statement(
        std::string(columns) + "(person.reference = ?1 OR person.row IN (SELECT file FROM identifier WHERE plain = ?2"
                               " AND struck IS NULL)) ORDER BY person.row DESC LIMIT ?3");
    bindText(select, 1, text.trimmed());
    bindText(select, 2, plainIdentifier(text));
    select.bind(3, most);
    return allOf(select);
}

QList<PersonFound> PersonSearch::beginning(const QString &query, int most)
{
    // By number, not by rank: ranking looks at everyone who fits, and one letter fits thousands.
    SQLite::Statement &select = m_store.reader().statement(
        std::string(columns) +
        "person.row IN (SELECT rowid FROM person_text WHERE person_text MATCH ?) ORDER BY person.row DESC LIMIT ?");
    bindText(select, 1, query);
    select.bind(2, most);
    return allOf(select);
}

QList<PersonFound> PersonSearch::withSlip(const QString &text, int most)
{
    QStringList words;
    for (const QString &word : SearchText::words(text)) {
        words.append(model::NameSlip::folded(word));
    }
    QList<PersonFound> found;
    if (std::ranges::none_of(words, [](const QString &word) { return word.size() >= model::NameSlip::leastLetters; })) {
        return found;
    }
    SQLite::Statement &select =
        m_store.reader().statement("SELECT row, concat_ws(' ', given_name, family_name, known_as) FROM person"
                                   " WHERE struck IS NULL ORDER BY row DESC");
    QList<qint64> rows;
    while (rows.size() < most && select.executeStep()) {
        if (fits(SearchText::words(model::NameSlip::folded(textOf(select.getColumn(1)))), words)) {
            rows.append(select.getColumn(0).getInt64());
        }
    }
    select.reset();
    SQLite::Statement &one = m_store.reader().statement(std::string(columns) + "person.row = ?");
    for (const qint64 row : rows) {
        one.reset();
        one.bind(1, static_cast<int64_t>(row));
        found += allOf(one);
    }
    return found;
}

Result<PersonFindings> PersonSearch::people(const QString &text, int most)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString wanted = query(text);
    if (wanted.isEmpty()) {
        return PersonFindings();
    }
    return guarded(m_store.folder().path, [&]() -> Result<PersonFindings> {
        PersonFindings findings{exactly(text, most), false};
        for (const PersonFound &one : beginning(wanted, most)) {
            const bool there = std::ranges::any_of(
                findings.people, [&one](const PersonFound &known) { return known.person == one.person; });
            if (!there && findings.people.size() < most) {
                findings.people.append(one);
            }
        }
        if (findings.people.isEmpty()) {
            findings.people = withSlip(text, most);
            findings.withSlip = !findings.people.isEmpty();
        }
        return findings;
    });
}

} // namespace db
