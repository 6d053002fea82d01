// BenchQuery is one question that our stores and their plain twins are asked in the same words, to compare the time.
#pragma once

#include "model/core/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QList>

namespace db
{

struct BenchQuery
{
    QString name;    ///< As the bench prints it.
    const char *sql; ///< With at most one value to bind.
    QString value;

    /// Every question, for the caseload of `worker`.
    [[nodiscard]] static QList<BenchQuery> all(const QString &worker);

    /// Asks it and reads every row to the end; gives their number. Errors: those of reading.
    [[nodiscard]] model::Result<qint64> run(SQLite::Database &database) const;
};

} // namespace db
