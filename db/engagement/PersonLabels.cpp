#include "db/engagement/PersonLabels.h"

namespace db
{

using namespace Qt::StringLiterals;

std::vector<QString> PersonLabels::of(EngagementField field)
{
    switch (field) {
    case EngagementField::Worker:
        return m_scan.enrolmentTexts("key_worker"_L1);
    case EngagementField::Source:
        return m_scan.enrolmentTexts("source"_L1);
    case EngagementField::Gender:
        return m_scan.texts("gender"_L1);
    case EngagementField::AgeBand:
        return ageBands();
    case EngagementField::Prison:
        return prison();
    case EngagementField::Area:
        return areas();
    case EngagementField::StartQuarter:
        return startQuarters();
    case EngagementField::Programme:
    case EngagementField::Need:
    case EngagementField::Service:
        break;
    }
    return std::vector<QString>(static_cast<size_t>(m_scan.rows().people));
}

QString PersonLabels::ageBand(QDate born, QDate asOf)
{
    constexpr int youngest = 18;
    constexpr int eldest = 65;
    if (!born.isValid() || born > asOf) {
        return {};
    }
    const bool had = std::pair(asOf.month(), asOf.day()) >= std::pair(born.month(), born.day());
    const int age = asOf.year() - born.year() - (had ? 0 : 1);
    if (age < youngest) {
        return u"under 18"_s;
    }
    if (age >= eldest) {
        return u"65 and over"_s;
    }
    const int from = age < 25 ? youngest : 25 + (age - 25) / 10 * 10;
    return u"%1-%2"_s.arg(from).arg(age < 25 ? 24 : from + 9);
}

QString PersonLabels::area(const QString &postcode)
{
    // The inward part is always three characters, however the postcode was typed. "No fixed abode" has none.
    constexpr qsizetype inward = 3;
    const QString plain = postcode.simplified().remove(u' ').toUpper();
    const bool whole = plain.size() > inward + 1 && plain.size() <= inward + 4 && plain.at(plain.size() - 3).isDigit();
    return whole ? plain.chopped(inward) : QString();
}

std::vector<QString> PersonLabels::ageBands()
{
    std::vector<QString> labels;
    for (const QDate born : m_scan.born()) {
        labels.push_back(ageBand(born, m_selection.asOf));
    }
    return labels;
}

std::vector<QString> PersonLabels::prison()
{
    std::vector<QString> labels(static_cast<size_t>(m_scan.rows().people), u"no"_s);
    for (const model::CustodyRow &spell : m_scan.rows().custody) {
        if (spell.from <= m_selection.asOf.toJulianDay()) {
            labels[static_cast<size_t>(spell.person)] = u"yes"_s;
        }
    }
    return labels;
}

std::vector<QString> PersonLabels::areas()
{
    std::vector<QString> labels;
    for (const QString &postcode : m_scan.texts("postcode"_L1)) {
        labels.push_back(area(postcode));
    }
    return labels;
}

std::vector<QString> PersonLabels::startQuarters()
{
    const model::EngagementRows &rows = m_scan.rows();
    std::vector<qint32> first(static_cast<size_t>(rows.people), model::noDay);
    const auto note = [&first](qint32 person, qint32 day) {
        qint32 &known = first[static_cast<size_t>(person)];
        known = known == model::noDay || (day != model::noDay && day < known) ? day : known;
    };
    if (m_selection.source == model::EngagementSource::Enrolments) {
        for (const model::EnrolmentRow &row : rows.enrolments) {
            note(row.person, row.started);
        }
    } else {
        for (const model::ContactRow &row : rows.contacts) {
            if (row.outcome == model::Outcome::Attended) {
                note(row.person, row.day);
            }
        }
    }
    std::vector<QString> labels;
    for (const qint32 day : first) {
        const QDate date = QDate::fromJulianDay(day);
        labels.push_back(day == model::noDay ? QString() : u"%1 Q%2"_s.arg(date.year()).arg((date.month() + 2) / 3));
    }
    return labels;
}

} // namespace db
