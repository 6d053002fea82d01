#include "widgets/people/lines/LineOrder.h"

#include "widgets/people/CaseloadModel.h"
#include "widgets/people/EngagementState.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace widgets
{

namespace
{

constexpr qint64 atTheEnd = std::numeric_limits<qint64>::max();

qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : atTheEnd;
}

/// The places of the lines' texts in the order of the alphabet; the same text has the same place. Few texts are in use,
/// however many lines there are: only those are compared.
std::vector<qint64> textKeys(const CaseloadLines &lines, const LineOrder::TextOf &text)
{
    QHash<QString, qint64> places;
    std::vector<qint64> numbers;
    numbers.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString words = text(lines.row(at));
        auto known = places.constFind(words);
        if (known == places.cend()) {
            known = places.insert(words, places.size());
        }
        numbers.push_back(*known);
    }
    std::vector<std::pair<QString, qint64>> texts;
    for (auto known = places.cbegin(); known != places.cend(); ++known) {
        texts.emplace_back(known.key().toCaseFolded(), known.value());
    }
    std::ranges::sort(texts);
    std::vector<qint64> placeOf(texts.size());
    qint64 place = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        place += i > 0 && texts[i].first != texts[i - 1].first ? 1 : 0;
        placeOf[static_cast<size_t>(texts[i].second)] = place;
    }
    for (qint64 &number : numbers) {
        number = placeOf[static_cast<size_t>(number)];
    }
    return numbers;
}

} // namespace

std::vector<qsizetype> LineOrder::of(const CaseloadLines &lines, const TextOf &text) const
{
    // Numbers are made once a line, so that fifty thousand lines are sorted by numbers alone.
    const std::vector<qint64> numbers = keys(lines, text);
    const std::vector<qsizetype> &byName = lines.byName();
    std::vector<std::pair<qint64, size_t>> sorted;
    sorted.reserve(byName.size());
    for (size_t rank = 0; rank < byName.size(); ++rank) {
        const qint64 key = numbers[static_cast<size_t>(byName[rank])];
        sorted.emplace_back(key == atTheEnd || turned == Qt::AscendingOrder ? key : -key, rank);
    }
    std::ranges::sort(sorted);
    std::vector<qsizetype> order;
    order.reserve(sorted.size());
    for (const auto &[key, rank] : sorted) {
        order.push_back(byName[rank]);
    }
    return order;
}

/// By line: a number that is smaller the further up the line belongs.
std::vector<qint64> LineOrder::keys(const CaseloadLines &lines, const TextOf &text) const
{
    using Model = CaseloadModel;
    if (column == Model::KeyWorker || column == Model::Needs || column == Model::Alerts) {
        return textKeys(lines, text);
    }
    const QStringList states = EngagementState::all();
    const auto keyOf = [this, &lines, &states](qsizetype at) -> qint64 {
        const db::CaseloadRow &row = lines.row(at);
        switch (column) {
        case Model::LastContact:
            return dayKey(row.lastContact);
        case Model::DaysSince:
            return row.lastContact.isValid() ? -row.lastContact.toJulianDay() : atTheEnd;
        case Model::NextDue:
            return dayKey(row.nextDue);
        case Model::Reference:
            return lines.referenceRank(at);
        case Model::State:
            return states.indexOf(row.state);
        default:
            return lines.nameRank(at);
        }
    };
    std::vector<qint64> numbers;
    numbers.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        numbers.push_back(keyOf(at));
    }
    return numbers;
}

} // namespace widgets
