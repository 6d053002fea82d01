#include "db/exchange/import/PersonLookup.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"

#include <algorithm>

namespace db
{

namespace
{

constexpr qsizetype mostRemembered = 100'000;

} // namespace

PersonLookup::PersonLookup(Connection &reader)
    : m_reader(reader)
{
    load("SELECT row, reference FROM person WHERE struck IS NULL AND reference IS NOT NULL");
    load("SELECT identifier.file, identifier.plain FROM identifier JOIN person ON person.row = identifier.file"
         " WHERE identifier.struck IS NULL AND person.struck IS NULL AND identifier.plain IS NOT NULL");
    std::ranges::sort(m_entries, {}, &Entry::hash);
}

void PersonLookup::load(const char *sql)
{
    SQLite::Statement &select = m_reader.statement(sql);
    while (select.executeStep()) {
        m_entries.push_back({qHash(plainIdentifier(textOf(select.getColumn(1)))), select.getColumn(0).getInt64()});
    }
    select.reset();
}

std::expected<qint64, RefusalCode> PersonLookup::find(const QString &text)
{
    if (const auto known = m_found.constFind(text); known != m_found.constEnd()) {
        return *known;
    }
    const auto found = search(plainIdentifier(text));
    if (m_found.size() >= mostRemembered) {
        m_found.clear();
    }
    m_found.insert(text, found);
    return found;
}

std::expected<qint64, RefusalCode> PersonLookup::search(const QString &plain)
{
    const size_t hash = qHash(plain);
    const auto range = std::ranges::equal_range(m_entries, hash, {}, &Entry::hash);
    qint64 person = 0;
    for (const Entry &entry : range) {
        if (entry.person == person || !goesBy(entry.person, plain)) {
            continue;
        }
        if (person != 0) {
            return std::unexpected(RefusalCode::PersonAmbiguous);
        }
        person = entry.person;
    }
    if (person == 0) {
        return std::unexpected(RefusalCode::PersonUnknown);
    }
    return person;
}

bool PersonLookup::goesBy(qint64 person, const QString &plain)
{
    SQLite::Statement &select = m_reader.statement("SELECT reference FROM person WHERE row = ? UNION ALL"
                                                   " SELECT plain FROM identifier WHERE file = ? AND struck IS NULL");
    select.bind(1, static_cast<int64_t>(person));
    select.bind(2, static_cast<int64_t>(person));
    bool found = false;
    while (!found && select.executeStep()) {
        found = plainIdentifier(textOf(select.getColumn(0))) == plain;
    }
    select.reset();
    return found;
}

} // namespace db
