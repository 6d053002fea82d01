// RowValues is what one row of a file says, checked and in the form that the change log keeps.
#pragma once

#include "db/exchange/import/ColumnMap.h"
#include "db/exchange/import/RowRefusal.h"
#include "model/calendar/DateText.h"
#include "model/people/IdentifierKind.h"
#include "model/programmes/WordList.h"
#include "model/sync/Cell.h"
#include "model/sync/EntityId.h"

#include <QHash>
#include <QMap>

namespace db
{

struct RowValues
{
    QString sourceId;
    model::Cells cells; ///< One for each column of the thing; blank: not given.
    QMap<model::IdentifierKind, QString> identifiers;
    int suspect = 0; ///< How many of the identifiers look mistyped.
    QString alert;
    QByteArray programme; ///< The id of the programme that the row names.
};

/// What the text of a row is read by.
struct RowReading
{
    ImportKind kind = ImportKind::People;
    ColumnMap columns;
    QString dateFormat;
    QDate today;
    QHash<QString, QByteArray> programmes; ///< Ids by name in lower case.
    QList<model::ListEntry> reasons;       ///< The team's reasons for ending, retired ones too.
};

/// The row's values, or the first thing wrong with it.
[[nodiscard]] std::expected<RowValues, RowRefusal> valuesOf(const TableRow &row, const RowReading &reading);

} // namespace db
