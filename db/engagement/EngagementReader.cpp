#include "db/engagement/EngagementReader.h"

#include "db/engagement/PeopleSelection.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"

#include <algorithm>
#include <map>

namespace db
{

using model::Result;

namespace
{

/// Each person's place in the order of the labels, −1 for a blank one; the labels go into `names`.
std::vector<qint32> indexed(const std::vector<QString> &labels, QStringList &names)
{
    std::map<QString, qint32> order;
    for (const QString &label : labels) {
        if (!label.isEmpty()) {
            order[label] = 0;
        }
    }
    for (auto &[label, index] : order) {
        index = static_cast<qint32>(names.size());
        names.append(label);
    }
    std::vector<qint32> places;
    places.reserve(labels.size());
    for (const QString &label : labels) {
        places.push_back(label.isEmpty() ? -1 : order.at(label));
    }
    return places;
}

void group(model::EngagementRows &rows, PersonLabels &labels, const EngagementSelection &selection)
{
    if (selection.compare) {
        rows.groupOfPerson = indexed(labels.of(*selection.compare), rows.groupNames);
    }
    if (selection.stratify) {
        QStringList names;
        rows.stratumOfPerson = indexed(labels.of(*selection.stratify), names);
    }
}

template <class T>
void keepColumn(std::vector<T> &column, const std::vector<bool> &keep)
{
    size_t to = 0;
    for (size_t from = 0; from < column.size(); ++from) {
        if (keep[from]) {
            column[to++] = column[from];
        }
    }
    column.resize(to);
}

/// Leaves only the people to keep, closing the gaps in their index.
void compact(model::EngagementRows &rows, model::ServiceRows &services, const std::vector<bool> &keep)
{
    if (std::ranges::all_of(keep, [](bool stays) { return stays; })) {
        return;
    }
    std::vector<qint32> moved(keep.size(), -1);
    qint32 people = 0;
    for (size_t i = 0; i < keep.size(); ++i) {
        moved[i] = keep[i] ? people++ : -1;
    }
    const auto move = [&moved](auto &list) {
        std::erase_if(list, [&moved](auto &row) {
            row.person = moved[static_cast<size_t>(row.person)];
            return row.person < 0;
        });
    };
    move(rows.contacts);
    move(rows.enrolments);
    move(rows.custody);
    move(rows.needs);
    move(services.referrals);
    keepColumn(rows.ids, keep);
    keepColumn(rows.groupOfPerson, keep);
    keepColumn(rows.stratumOfPerson, keep);
    rows.people = people;
}

EngagementScan scanned(Connection &connection)
{
    EngagementScan scan(connection);
    scan.readEverything();
    return scan;
}

} // namespace

model::EngagementOptions EngagementReading::options(const EngagementSelection &selection) const
{
    model::EngagementOptions options;
    options.asOf = selection.asOf;
    options.lapseDays = programme.lapseDays;
    options.source = selection.source;
    options.custodyPauses = programme.custodyPauses;
    options.countedChannels = programme.countedChannels;
    if (selection.rule) {
        options.lapseDays = selection.rule->lapseDays;
        options.custodyPauses = selection.rule->custodyPauses;
        options.countedChannels = selection.rule->countedChannels;
    }
    options.scope = scope;
    if (selection.compare) {
        options.compareField = model::nameIn(engagementFields(), *selection.compare);
        options.compareStartQuarter = *selection.compare == EngagementField::StartQuarter;
        options.compareGroups = selection.compareGroups;
    }
    if (selection.stratify) {
        options.stratifyField = model::nameIn(engagementFields(), *selection.stratify);
    }
    return options;
}

Result<EngagementReading> EngagementReader::read(const EngagementSelection &selection)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    for (const std::optional<EngagementField> &field : {selection.compare, selection.stratify}) {
        if (field && !groupsPeople(*field)) {
            return model::fail(model::ErrorCode::InvalidValue, model::nameIn(engagementFields(), *field));
        }
    }
    return guarded(m_store.folder().path, [&]() -> Result<EngagementReading> {
        // One moment of the store for every table.
        SQLite::Transaction moment(m_store.reader().database());
        EngagementScan scan = m_kept ? m_kept->current(m_store.reader()) : scanned(m_store.reader());
        Result<model::Programme> programme = scan.programme(selection.programme);
        if (!programme) {
            return std::unexpected(programme.error());
        }
        if (!selection.programme.isEmpty()) {
            scan.narrowToProgramme();
        }
        if (selection.source == model::EngagementSource::Contacts) {
            scan.leaveOutIdleClosures();
        }
        PersonLabels labels(scan, selection);
        const std::vector<bool> keep = PeopleSelection::kept(scan, labels, selection);
        group(scan.rows(), labels, selection);
        scan.fillNeeds();
        model::ServiceRows services = selection.services ? scan.referrals() : model::ServiceRows();
        compact(scan.rows(), services, keep);
        const bool whole = !LocalSettings(m_store.reader()).holdsPart();
        const model::Scope scope{scan.rows().people, whole, whole ? selection.asOf : QDate()};
        moment.commit();
        return EngagementReading{std::move(scan.rows()), *std::move(programme), std::move(services), scope};
    });
}

} // namespace db
