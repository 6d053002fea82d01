#include "db/verification/IndexCheck.h"

#include "db/sqlcipher/SqlError.h"

#include <QString>

#include <map>

namespace db
{

namespace
{

/// A word as a search gives it to the index.
std::string quoted(const QString &word)
{
    return '"' + QString(word).replace(QLatin1Char('"'), QLatin1String("\"\"")).toStdString() + '"';
}

} // namespace

qint64 IndexCheck::countFound(const std::string &query)
{
    SQLite::Statement &count =
        m_connection.statement("SELECT count(*) FROM " + m_table + " WHERE " + m_table + " MATCH ?");
    count.bind(1, query);
    const qint64 found = count.executeStep() ? count.getColumn(0).getInt64() : 0;
    count.reset();
    return found;
}

qint64 IndexCheck::countMissed(const Stop &stop)
{
    const Connection::Scope scope(m_connection, WriteScope::Schema);
    m_connection.execute("CREATE VIRTUAL TABLE temp.word_of_" + m_table + " USING fts5vocab('main', '" + m_table +
                         "', 'row')");
    // One moment for all, whatever is saved meanwhile.
    SQLite::Transaction moment(m_connection.database());
    qint64 missed = 0;
    std::map<std::string, qint64> beginnings; // and how many entries each leads to at least
    SQLite::Statement words(m_connection.database(), "SELECT term, doc FROM temp.word_of_" + m_table);
    while (words.executeStep()) {
        if (stop && stop()) {
            throw ErrorThrown({model::ErrorCode::Cancelled, QString::fromStdString(m_table), {}});
        }
        const QString word = QString::fromStdString(words.getColumn(0).getString());
        const qint64 entries = words.getColumn(1).getInt64();
        missed += countFound(quoted(word)) == entries ? 0 : 1;
        for (const qsizetype letters : {2, 3}) {
            if (word.size() < letters || word.at(letters - 1).isHighSurrogate()) {
                continue;
            }
            qint64 &least = beginnings[quoted(word.left(letters)) + " *"];
            least = std::max(least, entries);
        }
    }
    for (const auto &[beginning, least] : beginnings) {
        missed += countFound(beginning) >= least ? 0 : 1;
    }
    return missed;
}

} // namespace db
