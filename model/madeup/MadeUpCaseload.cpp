#include "model/madeup/MadeUpCaseload.h"

#include <QtEndian>

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
/// A stream of chance for each side of a person, so that a new event kind in the recipe does not rename anybody.
enum Stream : quint64 { IdentityStream = 1, StayStream, ContactStream, EventStream, IdStream };

template <class AnyId>
AnyId drawId(MadeUpRandom &random)
{
    QByteArray bytes(AnyId::size, '\0');
    qToLittleEndian(random.next(), bytes.data());
    qToLittleEndian(random.next(), bytes.data() + AnyId::size / 2);
    return *AnyId::fromBytes(bytes);
}
} // namespace

MadeUpCaseload::MadeUpCaseload(quint64 seed, qsizetype people, QDate asOf, const MadeUpRecipe &recipe)
    : m_recipe(recipe)
    , m_seed(seed)
    , m_people(people)
    , m_asOf(asOf)
    , m_team(recipe, seed)
    , m_identity(recipe)
    , m_contacts(recipe, asOf)
    , m_events(recipe, asOf)
{
}

std::optional<MadeUpPerson> MadeUpCaseload::next()
{
    if (m_next >= m_people) {
        return std::nullopt;
    }
    return person(m_next++);
}

MadeUpPerson MadeUpCaseload::person(qsizetype index) const
{
    const auto stream = [&](Stream which) { return MadeUpRandom(m_seed, static_cast<quint64>(index), which); };
    MadeUpRandom stayRandom = stream(StayStream);
    const QList<MadeUpStay> stays = drawStays(stayRandom);
    MadeUpRandom identityRandom = stream(IdentityStream);
    const QString source = m_recipe.sources.draw(identityRandom);
    MadeUpPerson made;
    made.person = m_identity.draw(identityRandom, index, stays.first().started, source);

    MadeUpRandom contactRandom = stream(ContactStream);
    MadeUpContacts::Setting setting = drawSetting(made.person, source, index, contactRandom);
    QList<qsizetype> contactsByStay;
    for (const MadeUpStay &stay : stays) {
        made.enrolments.append(drawEnrolment(stay, setting.keyWorker, stayRandom));
        const QList<Contact> contacts = m_contacts.draw(stay, setting, contactRandom);
        contactsByStay.append(contacts.size());
        made.contacts += contacts;
        // A second time round it is often another worker, and no longer the prison.
        setting.keyWorker = contactRandom.oneOf(setting.colleagues);
        setting.startPlace.clear();
    }
    made.enrolments.first().source = source;
    MadeUpRandom eventRandom = stream(EventStream);
    made.events = m_events.draw(stays, source, eventRandom);
    MadeUpRandom idRandom = stream(IdStream);
    giveIds(made, contactsByStay, idRandom);
    return made;
}

QList<MadeUpStay> MadeUpCaseload::drawStays(MadeUpRandom &random) const
{
    // The last days stay free so that a first meeting moved over Christmas is still in the past.
    const QDate begin = m_asOf.addYears(-3);
    const QDate end = m_asOf.addDays(-5);
    const int days = static_cast<int>(begin.daysTo(end));
    const QDate first = MadeUpStay::workday(begin.addDays(random.between(0, days)));
    QList<MadeUpStay> stays{MadeUpStay::draw(m_recipe, random, first, m_asOf)};
    const MadeUpStay &left = stays.first();
    // Over a lapse after the last meeting, so that the return is an episode of its own.
    const QDate again = MadeUpStay::workday(left.last.addDays(random.between(100, 420)));
    const bool returns = random.chance(m_recipe.perThousand("second_enrolment"_L1));
    const bool couldReturn = left.closed.isValid() && left.reason != CloseReason::Died && again > left.closed;
    if (returns && couldReturn && again <= end) {
        stays.append(MadeUpStay::draw(m_recipe, random, again, m_asOf, left.closed));
    }
    return stays;
}

Enrolment MadeUpCaseload::drawEnrolment(const MadeUpStay &stay, const QString &keyWorker, MadeUpRandom &random) const
{
    Enrolment enrolment;
    enrolment.referred = stay.started.addDays(-random.between(0, 30));
    enrolment.source = m_recipe.sources.draw(random);
    enrolment.started = stay.started;
    enrolment.keyWorker = keyWorker;
    enrolment.closed = stay.closed;
    enrolment.reason = stay.reason;
    return enrolment;
}

MadeUpContacts::Setting MadeUpCaseload::drawSetting(const Person &person, const QString &source, qsizetype index,
                                                    MadeUpRandom &random) const
{
    MadeUpContacts::Setting setting;
    setting.name = person.knownAs.isEmpty() ? person.givenName : person.knownAs;
    const int needs = random.between(1, 4);
    for (int drawn = 0; drawn < needs; ++drawn) {
        const QString need = m_recipe.needs.draw(random);
        if (!setting.needs.contains(need)) {
            setting.needs.append(need);
        }
    }
    setting.usualPlace = random.oneOf(m_recipe.meetingPlaces);
    if (source == "prison"_L1) {
        setting.startPlace = random.oneOf(m_recipe.prisons);
    }
    setting.colleagues = m_team.groupOf(index);
    setting.keyWorker = random.oneOf(setting.colleagues);
    return setting;
}

void MadeUpCaseload::giveIds(MadeUpPerson &made, const QList<qsizetype> &contactsByStay, MadeUpRandom &random)
{
    made.person.id = drawId<PersonId>(random);
    auto contact = made.contacts.begin();
    for (qsizetype position = 0; position < made.enrolments.size(); ++position) {
        Enrolment &enrolment = made.enrolments[position];
        enrolment.id = drawId<EnrolmentId>(random);
        enrolment.person = made.person.id;
        for (qsizetype count = 0; count < contactsByStay.at(position); ++count, ++contact) {
            contact->id = drawId<ContactId>(random);
            contact->person = made.person.id;
            contact->enrolment = enrolment.id;
        }
    }
    for (Event &event : made.events) {
        event.id = drawId<EventId>(random);
        event.person = made.person.id;
    }
}

} // namespace model
