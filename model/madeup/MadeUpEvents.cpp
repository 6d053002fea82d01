#include "model/madeup/MadeUpEvents.h"

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
/// After those of the same day, so that the order is the same everywhere.
void insertByDay(QList<Event> &events, const Event &event)
{
    events.insert(std::ranges::upper_bound(events, event.from, {}, &Event::from), event);
}
} // namespace

QList<Event> MadeUpEvents::draw(const QList<MadeUpStay> &stays, const QString &source, MadeUpRandom &random) const
{
    QList<Event> events;
    drawCustody(events, stays, source == "prison"_L1, random);
    const bool died = stays.last().reason == CloseReason::Died;
    drawOthers(events, stays.first().started.addDays(-400), died ? stays.last().closed : m_asOf, random);
    return events;
}

void MadeUpEvents::drawCustody(QList<Event> &events, const QList<MadeUpStay> &stays, bool fromPrison,
                               MadeUpRandom &random) const
{
    const QDate started = stays.first().started;
    if (random.chance(m_recipe.perThousand("yearly_pattern"_L1))) {
        drawYearlyPattern(events, started, random);
    } else if (random.chance(m_recipe.perThousand(fromPrison ? "custody_from_prison"_L1 : "custody"_L1))) {
        const QDate release = started.addDays(-random.between(0, 60));
        const QDate taken = release.addDays(-random.between(14, 400));
        appendCustody(events, taken, release, random);
    }
    for (const MadeUpStay &stay : stays) {
        if (stay.reason == CloseReason::Custody) {
            appendCustody(events, stay.closed, stay.closed.addDays(random.between(20, 90)), random);
        }
    }
}

void MadeUpEvents::drawYearlyPattern(QList<Event> &events, QDate before, MadeUpRandom &random) const
{
    const int years = random.between(5, 9);
    const QDate anniversary = before.addDays(-random.between(80, 364));
    for (int year = years; year >= 0; --year) {
        const QDate from = anniversary.addYears(-year).addDays(random.between(-10, 10));
        appendCustody(events, from, from.addDays(random.between(10, 60)), random);
    }
}

void MadeUpEvents::drawOthers(QList<Event> &events, QDate earliest, QDate latest, MadeUpRandom &random) const
{
    const int count = m_recipe.eventCounts.draw(random);
    const int days = static_cast<int>(earliest.daysTo(latest));
    for (int drawn = 0; drawn < count; ++drawn) {
        const MadeUpRecipe::EventKind &kind = m_recipe.events.draw(random);
        Event event;
        event.kind = kind.kind;
        event.from = earliest.addDays(random.between(0, days));
        event.to = event.from.addDays(random.between(kind.lasts.from, kind.lasts.to));
        if (event.to > latest) {
            event.to = latest == m_asOf ? QDate() : latest;
        }
        event.source = random.oneOf(kind.sources);
        event.certainty = m_recipe.certainties.draw(random);
        event.detail = random.oneOf(kind.details);
        insertByDay(events, event);
    }
}

void MadeUpEvents::appendCustody(QList<Event> &events, QDate from, QDate to, MadeUpRandom &random) const
{
    Event custody;
    custody.kind = custodyKind();
    custody.from = from;
    custody.to = to > m_asOf ? QDate() : to;
    custody.source = u"prison"_s;
    custody.certainty = u"certain"_s;
    custody.detail = random.oneOf(m_recipe.prisons);
    insertByDay(events, custody);
    if (custody.to.isValid()) {
        Event release = custody;
        release.kind = u"release"_s;
        release.from = release.to = custody.to;
        insertByDay(events, release);
    }
}

} // namespace model
