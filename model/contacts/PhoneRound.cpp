#include "model/contacts/PhoneRound.h"

#include <QCborArray>

#include <algorithm>

namespace model
{

using namespace Qt::StringLiterals;

PhoneRound::PhoneRound(const QList<PersonId> &people)
{
    for (const PersonId &person : people) {
        if (!person.isNull() && !m_people.contains(person)) {
            m_people.append(person);
        }
    }
    m_lines.resize(m_people.size());
}

std::optional<PhoneRound::Attempt> PhoneRound::attempt(qsizetype place) const
{
    return m_lines.value(place).attempt;
}

bool PhoneRound::isSkipped(qsizetype place) const
{
    return m_lines.value(place).skipped;
}

void PhoneRound::note(const Attempt &attempt)
{
    if (!isOver()) {
        m_lines[m_place] = {attempt, false};
        goOn();
    }
}

void PhoneRound::skip()
{
    if (!isOver()) {
        m_lines[m_place].skipped = !m_lines[m_place].attempt;
        goOn();
    }
}

void PhoneRound::goOn()
{
    const auto isOpen = [](const Line &line) { return !line.attempt && !line.skipped; };
    auto next = std::find_if(m_lines.cbegin() + std::min(m_place + 1, m_lines.size()), m_lines.cend(), isOpen);
    if (next == m_lines.cend()) {
        next = std::ranges::find_if(std::as_const(m_lines), isOpen); // somebody before was gone back to and left
    }
    m_place = std::distance(m_lines.cbegin(), next);
}

void PhoneRound::goBack()
{
    m_place = std::max<qsizetype>(0, m_place - 1);
}

void PhoneRound::takeBack(qsizetype place, const std::optional<Attempt> &before)
{
    if (place >= 0 && place < m_people.size()) {
        m_lines[place] = {before, false};
        m_place = place;
    }
}

void PhoneRound::leaveOut(const PersonId &person)
{
    const qsizetype at = m_people.indexOf(person);
    if (at < 0 || m_lines[at].attempt) {
        return;
    }
    m_people.removeAt(at);
    m_lines.removeAt(at);
    m_place -= at < m_place ? 1 : 0;
}

void PhoneRound::goToSkipped()
{
    if (!isOver()) {
        return;
    }
    for (Line &line : m_lines) {
        line.skipped = false;
    }
    m_place = -1;
    goOn();
}

int PhoneRound::count(Outcome outcome) const
{
    return static_cast<int>(std::ranges::count_if(
        m_lines, [outcome](const Line &line) { return line.attempt && line.attempt->outcome == outcome; }));
}

int PhoneRound::tried() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line &line) { return line.attempt.has_value(); })) -
           count(Outcome::CancelledByUs);
}

int PhoneRound::reached() const
{
    return count(Outcome::Attended);
}

int PhoneRound::skipped() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, &Line::skipped));
}

QCborMap PhoneRound::toCbor() const
{
    QCborArray lines;
    for (qsizetype at = 0; at < m_people.size(); ++at) {
        QCborMap line{{u"person"_s, m_people[at].bytes()}};
        if (const std::optional<Attempt> &attempt = m_lines[at].attempt) {
            line.insert(u"contact"_s, attempt->contact.bytes());
            line.insert(u"outcome"_s, nameIn(outcomes(), attempt->outcome));
        }
        if (m_lines[at].skipped) {
            line.insert(u"skipped"_s, true);
        }
        lines.append(line);
    }
    return {{u"lines"_s, lines}, {u"place"_s, static_cast<qint64>(m_place)}};
}

PhoneRound PhoneRound::fromCbor(const QCborMap &fields)
{
    PhoneRound round;
    for (const QCborValue &line : fields.value("lines"_L1).toArray()) {
        const auto person = PersonId::fromBytes(line["person"_L1].toByteArray());
        if (!person || round.m_people.contains(*person)) {
            continue;
        }
        const auto contact = ContactId::fromBytes(line["contact"_L1].toByteArray());
        const auto outcome = valueIn(outcomes(), line["outcome"_L1].toString());
        round.m_people.append(*person);
        round.m_lines.append({contact && outcome ? std::optional(Attempt{*contact, *outcome}) : std::nullopt,
                              line["skipped"_L1].toBool()});
    }
    round.m_place = std::clamp<qsizetype>(fields.value("place"_L1).toInteger(), 0, round.m_people.size());
    return round;
}

} // namespace model
