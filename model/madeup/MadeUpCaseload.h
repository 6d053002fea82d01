// MadeUpCaseload is three years of an invented programme, person by person, the same for the same seed on every
// computer.
#pragma once

#include "model/madeup/MadeUpContacts.h"
#include "model/madeup/MadeUpEvents.h"
#include "model/madeup/MadeUpIdentity.h"
#include "model/madeup/MadeUpPerson.h"
#include "model/madeup/MadeUpTeam.h"

namespace model
{

/// Of those who start in the first year 37% stay over a month, in the third about half as many again, and over three
/// months about twice as many. About 20 contacts, 1.2 enrolments and 3 events a person.
class MadeUpCaseload
{
public:
    /// `people` people up to the day `asOf`, drawn from `recipe`, which outlives this.
    MadeUpCaseload(quint64 seed, qsizetype people, QDate asOf, const MadeUpRecipe &recipe = MadeUpRecipe::builtIn());

    /// The next person; nothing after the last.
    [[nodiscard]] std::optional<MadeUpPerson> next();

    /// The person at `index` (from 0), who depends on the seed, the index and the day only, never on how many there
    /// are.
    [[nodiscard]] MadeUpPerson person(qsizetype index) const;

    /// User names of the workers.
    [[nodiscard]] QStringList workers() const { return m_team.workers(m_people); }
    [[nodiscard]] qsizetype people() const { return m_people; }

private:
    [[nodiscard]] QList<MadeUpStay> drawStays(MadeUpRandom &random) const;
    [[nodiscard]] Enrolment drawEnrolment(const MadeUpStay &stay, const QString &keyWorker, MadeUpRandom &random) const;
    [[nodiscard]] MadeUpContacts::Setting drawSetting(const Person &person, const QString &source, qsizetype index,
                                                      MadeUpRandom &random) const;
    static void giveIds(MadeUpPerson &made, const QList<qsizetype> &contactsByStay, MadeUpRandom &random);

    const MadeUpRecipe &m_recipe;
    quint64 m_seed;
    qsizetype m_people;
    QDate m_asOf;
    qsizetype m_next = 0;
    MadeUpTeam m_team;
    MadeUpIdentity m_identity;
    MadeUpContacts m_contacts;
    MadeUpEvents m_events;
};

} // namespace model
