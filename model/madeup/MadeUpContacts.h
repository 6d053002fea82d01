// MadeUpContacts lays out the appointments of one stay and what came of them.
#pragma once

#include "model/contacts/Contact.h"
#include "model/madeup/MadeUpNotes.h"
#include "model/madeup/MadeUpStay.h"

namespace model
{

class MadeUpContacts
{
public:
    /// What stays the same from one contact of a person to the next.
    struct Setting
    {
        QString name;
        QStringList needs;
        QString usualPlace;
        QString startPlace; ///< Where the first weeks happen: a prison, or blank.
        QString keyWorker;
        QStringList colleagues;
    };

    /// Draws from `recipe`, which outlives this; nothing happens after `asOf`.
    MadeUpContacts(const MadeUpRecipe &recipe, QDate asOf);

    /// The contacts of `stay`, by day, none before its start, after its close or after the as-of day. Ids are left
    /// null.
    [[nodiscard]] QList<Contact> draw(const MadeUpStay &stay, const Setting &setting, MadeUpRandom &random) const;

private:
    struct Attempt
    {
        QDate day;
        QTime time;
        Outcome outcome = Outcome::Attended;
    };

    [[nodiscard]] QList<Attempt> plan(const MadeUpStay &stay, MadeUpRandom &random) const;
    void planMeetings(QList<Attempt> &attempts, const MadeUpStay &stay, MadeUpRandom &random) const;
    void planSilence(QList<Attempt> &attempts, const MadeUpStay &stay, int most, MadeUpRandom &random) const;
    [[nodiscard]] bool comes(const MadeUpStay &stay, const Attempt &attempt, MadeUpRandom &random) const;
    [[nodiscard]] Contact toContact(const Attempt &attempt, const MadeUpStay &stay, const Setting &setting,
                                    MadeUpRandom &random) const;
    void fillAttended(Contact &contact, const Setting &setting, MadeUpRandom &random) const;
    [[nodiscard]] bool isGroup(const Attempt &attempt, MadeUpRandom &random) const;

    const MadeUpRecipe &m_recipe;
    MadeUpNotes m_notes;
    QDate m_asOf;
};

} // namespace model
