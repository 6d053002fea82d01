#include "model/madeup/MadeUpContacts.h"

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
/// After so many days without a meeting the next appointment is kept, so that one stay is one episode at any lapse of
/// 90 days: 55 and the widest gap between appointments stay below it.
constexpr int longestPause = 55;
/// The last weeks before silence, in which appointments are missed more often.
constexpr int fadingDays = 35;
constexpr int startPlaceDays = 21;
} // namespace

MadeUpContacts::MadeUpContacts(const MadeUpRecipe &recipe, QDate asOf)
    : m_recipe(recipe)
    , m_notes(recipe)
    , m_asOf(asOf)
{
}

QList<Contact> MadeUpContacts::draw(const MadeUpStay &stay, const Setting &setting, MadeUpRandom &random) const
{
    const QList<Attempt> attempts = plan(stay, random);
    QList<Contact> contacts;
    contacts.reserve(attempts.size());
    for (qsizetype position = 0; position < attempts.size() && attempts.at(position).day <= m_asOf; ++position) {
        Contact contact = toContact(attempts.at(position), stay, setting, random);
        const bool spoke = contact.outcome != Outcome::NoAnswer && contact.outcome != Outcome::Declined;
        const bool agreed = spoke && random.chance(m_recipe.perThousand("next_agreed"_L1));
        if (agreed && position + 1 < attempts.size()) {
            contact.next = attempts.at(position + 1).day;
        }
        contacts.append(contact);
    }
    return contacts;
}

QList<MadeUpContacts::Attempt> MadeUpContacts::plan(const MadeUpStay &stay, MadeUpRandom &random) const
{
    QList<Attempt> attempts;
    if (stay.attends) {
        const QDate before = MadeUpStay::workday(stay.started.addDays(random.between(0, 3)));
        if (random.chance(350) && before < stay.first) {
            attempts.append({before, m_recipe.times.draw(random), m_recipe.missed.draw(random)});
        }
        planMeetings(attempts, stay, random);
    }
    if (stay.fades && stay.last <= m_asOf) {
        planSilence(attempts, stay, random.between(1, 6), random);
    }
    return attempts;
}

void MadeUpContacts::planMeetings(QList<Attempt> &attempts, const MadeUpStay &stay, MadeUpRandom &random) const
{
    const int pace = m_recipe.paceDays.draw(random);
    attempts.append({stay.first, m_recipe.times.draw(random), Outcome::Attended});
    QDate met = stay.first;
    QDate day = stay.first;
    for (;;) {
        day = MadeUpStay::workday(day.addDays(qMax(1, pace * random.between(50, 150) / 100)));
        if (day >= stay.last) {
            break;
        }
        Attempt attempt{day, m_recipe.times.draw(random), Outcome::Attended};
        if (met.daysTo(day) >= longestPause || comes(stay, attempt, random)) {
            met = day;
        } else {
            attempt.outcome = m_recipe.missed.draw(random);
        }
        attempts.append(attempt);
        if (day > m_asOf) {
            return; // one appointment ahead is enough: it is the next one agreed
        }
    }
    if (stay.last > stay.first) {
        attempts.append({stay.last, m_recipe.times.draw(random), Outcome::Attended});
    }
}

void MadeUpContacts::planSilence(QList<Attempt> &attempts, const MadeUpStay &stay, int most, MadeUpRandom &random) const
{
    QDate day = stay.last;
    for (int tried = 0; tried < most; ++tried) {
        day = MadeUpStay::workday(day.addDays(random.between(3, 14)));
        if (stay.closed.isValid() && day > stay.closed) {
            return;
        }
        attempts.append({day, m_recipe.times.draw(random), m_recipe.fading.draw(random)});
    }
}

bool MadeUpContacts::comes(const MadeUpStay &stay, const Attempt &attempt, MadeUpRandom &random) const
{
    const bool fading = stay.fades && attempt.day.daysTo(stay.last) <= fadingDays;
    int likely = m_recipe.perThousand(fading ? "attends_when_fading"_L1 : "attends_usually"_L1);
    if (attempt.time < QTime(10, 0)) {
        likely -= m_recipe.perThousand("harder_early"_L1);
    }
    if (attempt.day.dayOfWeek() == Qt::Monday) {
        likely -= m_recipe.perThousand("harder_monday"_L1);
    } else if (attempt.day.dayOfWeek() == Qt::Friday) {
        likely -= m_recipe.perThousand("harder_friday"_L1);
    }
    return random.chance(likely);
}

Contact MadeUpContacts::toContact(const Attempt &attempt, const MadeUpStay &stay, const Setting &setting,
                                  MadeUpRandom &random) const
{
    Contact contact;
    contact.day = attempt.day;
    contact.outcome = attempt.outcome;
    contact.time = random.chance(m_recipe.perThousand("time_unknown"_L1)) ? QTime() : attempt.time;
    if (isGroup(attempt, random)) {
        contact.channel = Channel::Group;
        contact.time = attempt.day.dayOfWeek() == Qt::Wednesday ? QTime(14, 0) : QTime(10, 30);
    } else {
        contact.channel = m_recipe.channels.constFind(attempt.outcome)->draw(random);
    }
    if (contact.channel == Channel::FaceToFace || contact.channel == Channel::Group) {
        const bool atStart = !setting.startPlace.isEmpty() && stay.first.daysTo(attempt.day) <= startPlaceDays;
        contact.place = random.chance(700) ? setting.usualPlace : random.oneOf(m_recipe.meetingPlaces);
        if (atStart && contact.channel == Channel::FaceToFace) {
            contact.place = setting.startPlace;
        }
    }
    const bool stoodIn = random.chance(m_recipe.perThousand("other_worker"_L1));
    contact.worker = stoodIn ? random.oneOf(setting.colleagues) : setting.keyWorker;
    if (contact.outcome == Outcome::Attended) {
        fillAttended(contact, setting, random);
    }
    const QString need = contact.needs.isEmpty() ? setting.needs.first() : contact.needs.first();
    contact.note = m_notes.write(contact.outcome, setting.name, need, random);
    return contact;
}

void MadeUpContacts::fillAttended(Contact &contact, const Setting &setting, MadeUpRandom &random) const
{
    const MadeUpRecipe::Range minutes = *m_recipe.minutes.constFind(contact.channel);
    // People write down round numbers, and now and then none.
    const int lasted = random.between(minutes.from, minutes.to) / 5 * 5;
    if (random.chance(920)) {
        contact.minutes = lasted;
    }
    contact.needs.append(random.oneOf(setting.needs));
    const QString other = random.oneOf(setting.needs);
    if (!contact.needs.contains(other) && random.chance(600)) {
        contact.needs.append(other);
    }
}

bool MadeUpContacts::isGroup(const Attempt &attempt, MadeUpRandom &random) const
{
    const bool isGroupDay = attempt.day.dayOfWeek() == Qt::Wednesday || attempt.day.dayOfWeek() == Qt::Thursday;
    const bool fits = attempt.outcome == Outcome::Attended || attempt.outcome == Outcome::DidNotAttend;
    return isGroupDay && fits && random.chance(m_recipe.perThousand("group_on_group_days"_L1));
}

} // namespace model
