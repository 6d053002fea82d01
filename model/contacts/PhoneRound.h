// PhoneRound is who is to be rung one after the other, what came of each, and where one is.
#pragma once

#include "model/contacts/Contact.h"

#include <QCborMap>

namespace model
{

/// A round is over once everybody was tried or skipped. It holds no names and no notes: those are in the contacts.
class PhoneRound
{
public:
    /// The contact that was saved of somebody, and how it went.
    struct Attempt
    {
        ContactId contact;
        Outcome outcome = Outcome::NoAnswer;
    };

    PhoneRound() = default;
    /// Begins with the first of `people`; whoever is in it twice is rung once.
    explicit PhoneRound(const QList<PersonId> &people);

    [[nodiscard]] const QList<PersonId> &people() const { return m_people; }
    /// Which of the people is in front, from 0; people().size() once the round is over.
    [[nodiscard]] qsizetype place() const { return m_place; }
    [[nodiscard]] bool isOver() const { return m_place >= m_people.size(); }
    /// Whoever is in front; null once the round is over.
    [[nodiscard]] PersonId current() const { return isOver() ? PersonId() : m_people[m_place]; }

    /// What came of the person at `place`, the last of it; nothing yet.
    [[nodiscard]] std::optional<Attempt> attempt(qsizetype place) const;
    [[nodiscard]] bool isSkipped(qsizetype place) const;

    /// Notes what came of whoever is in front, and goes on to the next who is neither tried nor skipped.
    void note(const Attempt &attempt);
    /// Leaves out whoever is in front for now, unless they were tried, and goes on.
    void skip();
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    /// To the person before in the list, whatever came of them.
    void goBack();
    /// What came of the person at `place` is taken back, or is what it was before; they are in front again.
    void takeBack(qsizetype place, const std::optional<Attempt> &before);
    /// Takes somebody out of the round who is not to be rung after all, unless they were tried.
    void leaveOut(const PersonId &person);
    /// Once the round is over: goes through those who were skipped.
    void goToSkipped();

    /// Whom we tried: all that was noted, but for what we cancelled ourselves, as in ReachCalculator.
    [[nodiscard]] int tried() const;
    /// Whom of them we spoke to: those who attended, as in ReachCalculator.
    [[nodiscard]] int reached() const;
    [[nodiscard]] int skipped() const;
    [[nodiscard]] int count(Outcome outcome) const;

    /// For a draft.
    [[nodiscard]] QCborMap toCbor() const;
    /// What cannot be read of it is as it was at the beginning.
    [[nodiscard]] static PhoneRound fromCbor(const QCborMap &fields);

private:
    struct Line
    {
        std::optional<Attempt> attempt;
        bool skipped = false;
    };

    void goOn();

    QList<PersonId> m_people;
    QList<Line> m_lines; ///< Of each of the people.
    qsizetype m_place = 0;
};

} // namespace model
