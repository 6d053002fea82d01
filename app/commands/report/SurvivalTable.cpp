#include "app/commands/report/SurvivalTable.h"

#include "db/exchange/TableFile.h"

#include <algorithm>
#include <cmath>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

/// The different names in `names`, numbers by their size.
QStringList distinct(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        bool aNumber = false;
        bool bNumber = false;
        const double aValue = a.toDouble(&aNumber);
        const double bValue = b.toDouble(&bNumber);
        return aNumber != bNumber ? aNumber : aNumber && aValue != bValue ? aValue < bValue : a < b;
    });
    return names;
}

} // namespace

Result<qsizetype> SurvivalTable::columnOf(const QStringList &header, const QString &name, QLatin1StringView option)
{
    const qsizetype found = header.indexOf(name);
    if (found < 0) {
        return model::fail(model::ErrorCode::UnknownField, u"--"_s + option, tr("The file has no such column."));
    }
    if (header.indexOf(name, found + 1) >= 0) {
        return model::fail(model::ErrorCode::Ambiguous, u"--"_s + option, tr("The file has several such columns."));
    }
    return found;
}

Result<model::SurvivalRows> SurvivalTable::read(const QString &path, const Columns &columns)
{
    const Result<std::unique_ptr<db::TableReader>> reader = db::TableFile::open(path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    m_columns = columns;
    const auto find = [&](const QString &name, QLatin1StringView option, qsizetype &index) -> Result<void> {
        if (name.isEmpty()) {
            return {};
        }
        const Result<qsizetype> found = columnOf((*reader)->header(), name, option);
        if (!found) {
            return std::unexpected(found.error());
        }
        index = *found;
        return {};
    };
    for (const Result<void> &found :
         {find(columns.time, "time"_L1, m_time), find(columns.event, "event"_L1, m_event),
          find(columns.group, "group"_L1, m_group), find(columns.strata, "strata"_L1, m_strata)}) {
        if (!found) {
            return std::unexpected(found.error());
        }
    }
    model::SurvivalRows rows;
    rows.groupField = columns.group;
    rows.strataField = columns.strata;
    while (true) {
        const Result<const db::TableRow *> row = (*reader)->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row == nullptr) {
            break;
        }
        take(**row, rows);
    }
    order(rows);
    return rows;
}

void SurvivalTable::take(const db::TableRow &row, model::SurvivalRows &rows)
{
    if (row.fault) {
        m_refused.append({row.line, {}, tr("The row cannot be read.")});
        return;
    }
    bool isNumber = false;
    const double time = row.cell(m_time).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(time) || time < 0) {
        m_refused.append({row.line, m_columns.time, tr("A number from 0 was expected.")});
        return;
    }
    const double event = row.cell(m_event).toDouble(&isNumber);
    if (!isNumber || (event != 0 && event != 1)) {
        m_refused.append({row.line, m_columns.event, tr("1 or 0 was expected.")});
        return;
    }
    rows.observations.push_back({time, event == 1 ? 1 : 0});
    m_groups.append(m_group < 0 ? QString() : row.cell(m_group));
    m_stratums.append(m_strata < 0 ? QString() : row.cell(m_strata));
}

void SurvivalTable::order(model::SurvivalRows &rows) const
{
    rows.groupNames = distinct(m_groups);
    const QStringList strata = distinct(m_stratums);
    QHash<QString, qint32> groupAt;
    QHash<QString, qint32> stratumAt;
    for (const QString &name : rows.groupNames) {
        groupAt.insert(name, static_cast<qint32>(groupAt.size()));
    }
    for (const QString &name : strata) {
        stratumAt.insert(name, static_cast<qint32>(stratumAt.size()));
    }
    for (size_t i = 0; i < rows.observations.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        model::Observation &observation = rows.observations[i];
        observation.group = groupAt.value(m_groups.at(at), model::Observation::none);
        observation.stratum = m_strata < 0 ? 0 : stratumAt.value(m_stratums.at(at), model::Observation::none);
    }
}

} // namespace app
