#include "app/commands/people/CaseloadFilter.h"

#include "db/engagement/PeopleSelection.h"
#include "model/core/NearestWord.h"

#include <QSet>

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// The list's own columns, by their names in its answer.
QStringList columns()
{
    return {u"reference"_s, u"last_contact"_s, u"days_since"_s, u"next_due"_s,
            u"state"_s,     u"triage_band"_s,  u"key_worker"_s};
}

QString textIn(const db::CaseloadRow &row, const QString &column, QDate asOf)
{
    if (column == "reference"_L1) {
        return row.reference;
    }
    if (column == "last_contact"_L1) {
        return dayText(row.lastContact);
    }
    if (column == "days_since"_L1) {
        return row.lastContact.isValid() ? QString::number(row.lastContact.daysTo(asOf)) : QString();
    }
    if (column == "next_due"_L1) {
        return dayText(row.nextDue);
    }
    if (column == "state"_L1) {
        return row.state;
    }
    return column == "key_worker"_L1 ? row.keyWorker : QString(); // no triage is reckoned yet
}

} // namespace

QStringList CaseloadFilter::fields()
{
    return columns() + model::namesIn(db::engagementFields());
}

Result<CaseloadFilter> CaseloadFilter::of(const CommandOptions::Pairs &filters, QDate asOf)
{
    CaseloadFilter filter;
    filter.m_selection.asOf = asOf;
    for (const auto &[name, given] : filters) {
        const QString value = given.trimmed();
        if (columns().contains(name)) {
            filter.m_own[name].append(value);
            continue;
        }
        const std::optional<db::EngagementField> field = model::valueIn(db::engagementFields(), name);
        if (!field) {
            const QString nearest = model::nearestWord(name, fields());
            return model::fail(model::ErrorCode::UnknownField, u"--filter"_s,
                               nearest.isEmpty() ? tr("One of these was expected: %1.").arg(fields().join(u", "_s))
                                                 : tr("The nearest is %1.").arg(nearest));
        }
        filter.m_selects = true;
        if (*field != db::EngagementField::Programme) {
            filter.m_selection.filters.append({*field, value});
        } else if (value.isEmpty() || !filter.m_selection.programme.isEmpty()) {
            return model::fail(model::ErrorCode::InvalidValue, u"--filter"_s, tr("One programme was expected."));
        } else {
            filter.m_selection.programme = value;
        }
    }
    return filter;
}

bool CaseloadFilter::fits(const db::CaseloadRow &row) const
{
    return std::ranges::all_of(m_own.keys(), [&](const QString &column) {
        return m_own.value(column).contains(textIn(row, column, m_selection.asOf), Qt::CaseInsensitive);
    });
}

Result<QList<db::CaseloadRow>> CaseloadFilter::apply(db::CaseStore &store, const QList<db::CaseloadRow> &rows) const
{
    QSet<model::PersonId> selected;
    if (m_selects) {
        Result<QSet<model::PersonId>> people = db::PeopleSelection(store).people(m_selection);
        if (!people) {
            return std::unexpected(people.error());
        }
        selected = *std::move(people);
    }
    QList<db::CaseloadRow> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [&](const db::CaseloadRow &row) {
        return (!m_selects || selected.contains(row.person)) && fits(row);
    });
    return kept;
}

} // namespace app
