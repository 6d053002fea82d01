#include "db/exchange/SurvivalTable.h"

#include "db/exchange/TableFile.h"

#include <QSet>

#include <algorithm>

namespace db
{

using model::Result;

namespace
{

struct Positions
{
    qsizetype time = -1;
    qsizetype event = -1;
    qsizetype group = -1;
    qsizetype strata = -1;
};

Result<qsizetype> positionOf(const QStringList &header, const QString &column)
{
    if (column.isEmpty()) {
        return -1;
    }
    const qsizetype position = header.indexOf(column);
    if (position < 0) {
        return model::fail(model::ErrorCode::UnknownField, column, header.join(QStringLiteral(", ")));
    }
    return position;
}

Result<Positions> positionsOf(const QStringList &header, const SurvivalColumns &columns)
{
    Positions positions;
    const std::pair<const QString &, qsizetype &> wanted[] = {{columns.time, positions.time},
                                                              {columns.event, positions.event},
                                                              {columns.group, positions.group},
                                                              {columns.strata, positions.strata}};
    for (const auto &[name, position] : wanted) {
        const Result<qsizetype> found = positionOf(header, name);
        if (!found) {
            return std::unexpected(found.error());
        }
        position = *found;
    }
    return positions;
}

/// What a row says; groups and strata still by name.
struct ReadRow
{
    model::Observation observation;
    QString group;
    QString stratum;
};

std::optional<ReadRow> readRow(const TableRow &row, const Positions &positions)
{
    bool timeReads = false;
    bool eventReads = false;
    ReadRow read;
    read.observation.time = row.cell(positions.time).toDouble(&timeReads);
    const double event = row.cell(positions.event).toDouble(&eventReads);
    const bool isEvent = eventReads && (event == 0 || event == 1);
    if (row.fault || !timeReads || !(read.observation.time >= 0) || !isEvent) {
        return std::nullopt;
    }
    read.observation.cause = event == 1 ? 1 : 0;
    read.group = row.cell(positions.group);
    read.stratum = row.cell(positions.strata);
    return read;
}

/// The names in the order of the alphabet: the same table gives the same groups whatever the order of its rows.
QStringList sortedNames(const std::vector<ReadRow> &rows, QString ReadRow::*name)
{
    QSet<QString> names;
    for (const ReadRow &row : rows) {
        names.insert(row.*name);
    }
    names.remove(QString());
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace

Result<SurvivalTable> SurvivalTable::read(const QString &path, const SurvivalColumns &columns)
{
    const Result<std::unique_ptr<TableReader>> reader = TableFile::open(path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const Result<Positions> positions = positionsOf((*reader)->header(), columns);
    if (!positions) {
        return std::unexpected(positions.error());
    }
    SurvivalTable table;
    std::vector<ReadRow> rows;
    while (true) {
        const Result<const TableRow *> row = (*reader)->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row == nullptr) {
            break;
        }
        if (std::optional<ReadRow> read = readRow(**row, *positions)) {
            rows.push_back(*std::move(read));
        } else {
            table.refusedLines.append((*row)->line);
        }
    }
    table.rows.groupField = columns.group;
    table.rows.strataField = columns.strata;
    table.rows.groupNames = sortedNames(rows, &ReadRow::group);
    const QStringList strata = sortedNames(rows, &ReadRow::stratum);
    for (ReadRow &row : rows) {
        row.observation.group = static_cast<qint32>(table.rows.groupNames.indexOf(row.group));
        row.observation.stratum = columns.strata.isEmpty() ? 0 : static_cast<qint32>(strata.indexOf(row.stratum));
        table.rows.observations.push_back(row.observation);
    }
    return table;
}

} // namespace db
