#include "db/exchange/import/ColumnMap.h"

#include "model/core/NearestWord.h"

#include <QCoreApplication>

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

QString nearestOf(const QString &name, const QStringList &names)
{
    const QString nearest = model::nearestWord(name, names);
    return nearest.isEmpty() ? QString() : QCoreApplication::translate("ColumnMap", "The nearest is %1.").arg(nearest);
}

Result<int> fieldOf(ImportKind kind, const QString &name)
{
    const auto fields = importFields(kind);
    QStringList names;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (name.compare(fields[i].name, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i);
        }
        names.append(fields[i].name);
    }
    return fail(ErrorCode::UnknownField, name, nearestOf(name, names));
}

} // namespace

Result<ColumnMap> ColumnMap::resolve(const QStringList &header, const ImportOptions &options)
{
    ColumnMap map;
    map.m_header = header;
    map.m_sources.resize(importFields(options.kind).size());
    if (const Result<void> taken = map.take(options); !taken) {
        return std::unexpected(taken.error());
    }
    map.matchByName(options.kind);
    return map;
}

Result<void> ColumnMap::take(const ImportOptions &options)
{
    for (const auto &[name, columnName] : options.maps) {
        const Result<int> field = fieldOf(options.kind, name);
        if (!field) {
            return std::unexpected(field.error());
        }
        const Result<qsizetype> column = columnOf(columnName);
        if (!column) {
            return std::unexpected(column.error());
        }
        m_sources[static_cast<size_t>(*field)].column = *column;
    }
    for (const auto &[name, value] : options.sets) {
        const Result<int> field = fieldOf(options.kind, name);
        if (!field) {
            return std::unexpected(field.error());
        }
        Source &source = m_sources[static_cast<size_t>(*field)];
        if (source.column >= 0) {
            return fail(ErrorCode::InvalidValue, QStringLiteral("--set"),
                        QStringLiteral("a field that no column is mapped to"));
        }
        source.set = true;
        source.value = value.trimmed();
    }
    for (const auto &[columnName, value] : options.only) {
        const Result<qsizetype> column = columnOf(columnName);
        if (!column) {
            return std::unexpected(column.error());
        }
        m_only.emplace_back(*column, value.trimmed());
    }
    return {};
}

void ColumnMap::matchByName(ImportKind kind)
{
    const auto fields = importFields(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        Source &source = m_sources[i];
        for (qsizetype column = 0; column < m_header.size() && source.column < 0 && !source.set; ++column) {
            if (m_header.at(column).compare(fields[i].name, Qt::CaseInsensitive) == 0) {
                source.column = column;
            }
        }
    }
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        const bool read =
            std::ranges::any_of(m_sources, [column](const Source &one) { return one.column == column; }) ||
            std::ranges::any_of(m_only, [column](const auto &only) { return only.first == column; });
        // The four that RefusedRowsWriter adds are ours.
        if (!read && !m_header.at(column).isEmpty() && !m_header.at(column).startsWith(QLatin1StringView("refused_"))) {
            m_ignored.append(m_header.at(column));
        }
    }
}

Result<qsizetype> ColumnMap::columnOf(const QString &name) const
{
    const QString wanted = name.trimmed();
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype column = 0; column < m_header.size(); ++column) {
            if (m_header.at(column).compare(wanted, sensitivity) == 0) {
                return column;
            }
        }
    }
    return fail(ErrorCode::UnknownField, name, nearestOf(name, m_header));
}

bool ColumnMap::has(int field) const
{
    const Source &source = m_sources[static_cast<size_t>(field)];
    return source.set || source.column >= 0;
}

QString ColumnMap::text(const TableRow &row, int field) const
{
    const Source &source = m_sources[static_cast<size_t>(field)];
    return source.column >= 0 ? row.cell(source.column) : source.value;
}

QString ColumnMap::columnName(int field) const
{
    const Source &source = m_sources[static_cast<size_t>(field)];
    return source.column >= 0 ? m_header.at(source.column) : QString();
}

bool ColumnMap::takes(const TableRow &row) const
{
    return std::ranges::all_of(m_only, [&](const auto &only) { return row.cell(only.first) == only.second; });
}

} // namespace db
