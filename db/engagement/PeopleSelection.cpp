#include "db/engagement/PeopleSelection.h"

#include "db/engagement/EngagementChoices.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>
#include <map>

namespace db
{

using model::Result;

namespace
{

std::map<EngagementField, std::set<QString>> byField(const QList<EngagementSelection::Filter> &filters)
{
    std::map<EngagementField, std::set<QString>> wanted;
    for (const EngagementSelection::Filter &filter : filters) {
        if (filter.field != EngagementField::Programme) {
            wanted[filter.field].insert(filter.value.trimmed().toLower());
        }
    }
    return wanted;
}

/// Only these have a label that contacts decide.
bool looksAtContacts(EngagementField field)
{
    return field == EngagementField::StartQuarter;
}

/// One of each, in the order of the alphabet, as filters compare them; a blank one last.
QStringList distinct(const std::vector<QString> &labels)
{
    std::map<QString, QString> known;
    for (const QString &label : labels) {
        known.try_emplace(label.trimmed().toLower(), label.trimmed());
    }
    QStringList values;
    for (const auto &[folded, label] : known) {
        values.append(label);
    }
    if (!values.isEmpty() && values.first().isEmpty()) {
        values.move(0, values.size() - 1);
    }
    return values;
}

} // namespace

std::vector<bool> PeopleSelection::kept(EngagementScan &scan, PersonLabels &labels,
                                        const EngagementSelection &selection)
{
    std::vector<bool> keep(static_cast<size_t>(scan.rows().people), true);
    if (!selection.programme.isEmpty()) {
        keep = scan.enrolled();
    }
    for (const auto &[field, values] : byField(selection.filters)) {
        if (field == EngagementField::Need || field == EngagementField::Service) {
            const std::vector<bool> touched =
                field == EngagementField::Need ? scan.touched(values) : scan.referredTo(values);
            for (size_t i = 0; i < keep.size(); ++i) {
                keep[i] = keep[i] && touched[i];
            }
            continue;
        }
        const std::vector<QString> own = labels.of(field);
        for (size_t i = 0; i < keep.size(); ++i) {
            keep[i] = keep[i] && values.contains(own[i].trimmed().toLower());
        }
    }
    return keep;
}

Result<void> PeopleSelection::goOn() const
{
    return m_cancel && *m_cancel ? model::fail(model::ErrorCode::Cancelled, QStringLiteral("filter")) : Result<void>();
}

Result<QSet<model::PersonId>> PeopleSelection::people(const EngagementSelection &selection)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QSet<model::PersonId>> {
        SQLite::Transaction moment(m_store.reader().database()); // one moment of the store for every table
        EngagementScan scan(m_store.reader(), m_cancel);
        if (std::ranges::any_of(selection.filters, looksAtContacts, &EngagementSelection::Filter::field)) {
            scan.readEverything();
        } else {
            scan.readAllButContacts();
        }
        if (!selection.programme.isEmpty()) {
            if (const Result<model::Programme> programme = scan.programme(selection.programme); !programme) {
                return std::unexpected(programme.error());
            }
            scan.narrowToProgramme();
        }
        PersonLabels labels(scan, selection);
        const std::vector<bool> keep = kept(scan, labels, selection);
        moment.commit();
        if (const Result<void> stopped = goOn(); !stopped) {
            return std::unexpected(stopped.error());
        }
        QSet<model::PersonId> people;
        for (size_t i = 0; i < keep.size(); ++i) {
            if (keep[i]) {
                people.insert(scan.rows().ids[i]);
            }
        }
        return people;
    });
}

Result<QStringList> PeopleSelection::values(EngagementField field, QDate asOf)
{
    if (field == EngagementField::Programme) {
        const Result<EngagementChoices> choices = EngagementChoices::read(m_store);
        return choices ? Result<QStringList>(choices->programmes) : std::unexpected(choices.error());
    }
    if (const Result<void> allowed = m_store.require(model::Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QStringList> {
        SQLite::Transaction moment(m_store.reader().database());
        EngagementScan scan(m_store.reader(), m_cancel);
        if (field == EngagementField::Need) {
            QStringList needs = scan.needs();
            const Result<void> stopped = goOn();
            return stopped ? Result<QStringList>(std::move(needs)) : std::unexpected(stopped.error());
        }
        if (field == EngagementField::Service) {
            scan.readAllButContacts();
            return scan.referrals().names;
        }
        if (looksAtContacts(field)) {
            scan.readEverything();
        } else {
            scan.readAllButContacts();
        }
        EngagementSelection selection;
        selection.asOf = asOf;
        return distinct(PersonLabels(scan, selection).of(field));
    });
}

} // namespace db
