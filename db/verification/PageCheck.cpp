#include "db/verification/PageCheck.h"

#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Result;

namespace
{

constexpr qsizetype mostFindings = 20;

void collect(Connection &connection, const char *sql, QLatin1StringView what, QStringList &findings)
{
    // Not kept for later: a check of a whole store is run once.
    SQLite::Statement rows(connection.database(), sql);
    while (rows.executeStep() && findings.size() < mostFindings) {
        const QString line = QString::fromUtf8(rows.getColumn(0).getText());
        if (line != QLatin1StringView("ok")) {
            findings.append(what + QLatin1StringView(": ") + line);
        }
    }
}

} // namespace

Result<QStringList> PageCheck::run(Connection &connection)
{
    QStringList findings;
    constexpr std::pair<const char *, const char *> checks[] = {{"PRAGMA cipher_integrity_check", "pages"},
                                                                {"PRAGMA integrity_check", "structure"},
                                                                {"PRAGMA foreign_key_check", "references in table"}};
    for (const auto &[sql, what] : checks) {
        const Result<void> checked = guarded(QStringLiteral("cases.db"), [&, sql = sql, what = what]() -> Result<void> {
            collect(connection, sql, QLatin1StringView(what), findings);
            return {};
        });
        if (!checked && checked.error().code != model::ErrorCode::StoreDamaged) {
            return std::unexpected(checked.error());
        }
        if (!checked) {
            findings.append(QLatin1StringView(what) + QStringLiteral(": a page cannot be read"));
        }
    }
    return findings;
}

} // namespace db
