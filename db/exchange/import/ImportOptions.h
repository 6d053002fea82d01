// ImportOptions says which file is to be read as what.
#pragma once

#include "db/exchange/import/ImportKind.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <utility>

namespace db
{

struct ImportOptions
{
    using Pairs = QList<std::pair<QString, QString>>;

    ImportKind kind = ImportKind::People;
    QString path;
    Pairs maps;                               ///< Field and column. Other columns match by a field's name.
    Pairs sets;                               ///< Field and the value that every row has.
    Pairs only;                               ///< Column and the value a row must have to be read; may be blank.
    QString dateFormat;                       ///< In Qt's letters; blank: ISO or day first.
    QString programme;                        ///< By name, for rows that name none.
    QString refusedPath;                      ///< Where refused rows are written; blank: nowhere.
    bool dryRun = false;                      ///< Checks everything and writes nothing.
    const std::atomic_bool *cancel = nullptr; ///< Looked at between rows.
    std::function<void(qint64 done, qint64 total)> progress = {};
};

} // namespace db
