#include "widgets/engagement/ReceiptCase.h"

#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"

#include <QLocale>

#include <algorithm>

namespace widgets
{

using model::Result;
using Stood = ReceiptPerson::Stood;

namespace
{

/// Everyone in scope in one order of the receipt: those counted, then those left out, reason by reason.
class PeopleBehind
{
public:
    PeopleBehind(const model::EngagementRows &rows, const model::EngagementOptions &options)
        : m_rows(rows)
    {
        for (const model::Episode &stay : EngagementReport::firstStays(rows, options)) {
            m_stays.insert(rows.ids[static_cast<size_t>(stay.person)], stay);
        }
    }

    [[nodiscard]] QList<ReceiptPerson> of(const model::Receipt &receipt, int months) const
    {
        QList<ReceiptPerson> people;
        for (const model::PersonId &person : receipt.countedPeople) {
            people.append(counted(person, months));
        }
        for (const model::LeftOut &entry : receipt.leftOut) {
            for (const model::PersonId &person : entry.people) {
                people.append({person, Stood::LeftOut, 0, false, entry.reason});
            }
            if (entry.reason == QLatin1StringView("no_counted_contact")) {
                appendUnmet(people, entry.reason);
            }
        }
        return people;
    }

private:
    [[nodiscard]] ReceiptPerson counted(const model::PersonId &person, int months) const
    {
        const model::Episode stay = m_stays.value(person);
        const qint64 due = QDate::fromJulianDay(stay.start).addMonths(months).toJulianDay();
        const bool stayed = months == 0 ? !stay.left() : stay.until >= due;
        return {person, stayed ? Stood::Stayed : Stood::Stopped, stay.days(), !stay.left(), {}};
    }

    /// The calculator counts those without a stay but has no stay to list them by.
    void appendUnmet(QList<ReceiptPerson> &people, const QString &reason) const
    {
        for (const model::PersonId &person : m_rows.ids) {
            if (!m_stays.contains(person)) {
                people.append({person, Stood::LeftOut, 0, false, reason});
            }
        }
    }

    const model::EngagementRows &m_rows;
    QHash<model::PersonId, model::Episode> m_stays;
};

} // namespace

Result<ReceiptCase> ReceiptCase::read(db::CaseStore &store, const db::EngagementSelection &selection, int months,
                                      std::shared_ptr<db::KeptScan> kept)
{
    const Result<db::EngagementReading> reading = db::EngagementReader(store, std::move(kept)).read(selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    model::EngagementOptions options = EngagementReport::options(selection, *reading);
    options.listPeople = true;
    ReceiptCase made;
    made.months = months;
    made.figures = model::EngagementCalculator::calculate(reading->rows, options);
    made.programme = selection.programme;
    made.narrowed = !selection.filters.isEmpty();
    made.receipt = made.row() ? made.row()->share.receipt : made.figures.receipt;
    Result<model::Definition> definition = model::Definitions::find(made.receipt.definition, QLocale());
    if (!definition) {
        return std::unexpected(definition.error());
    }
    made.definition = *std::move(definition);
    made.people = PeopleBehind(reading->rows, options).of(made.receipt, months);
    return made;
}

const model::EngagedAtMonths *ReceiptCase::row() const
{
    const auto found = std::ranges::find(figures.engaged, months, &model::EngagedAtMonths::months);
    return found == figures.engaged.end() ? nullptr : &*found;
}

qsizetype ReceiptCase::count(Stood stood) const
{
    return std::ranges::count(people, stood, &ReceiptPerson::stood);
}

} // namespace widgets
