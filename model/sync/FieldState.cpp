#include "model/sync/FieldState.h"

#include <algorithm>

namespace model
{

namespace
{

/// 0 is the most cautious; a value the order does not list (or blank) is the least.
qsizetype cautionRank(const Atom &atom, const FieldWrite &write)
{
    const QString *text = write.cells.empty() ? nullptr : std::get_if<QString>(&write.cells.front());
    if (text == nullptr) {
        return std::ssize(atom.mostCautiousFirst) + 1;
    }
    const auto found = std::ranges::find(atom.mostCautiousFirst, *text);
    return found - atom.mostCautiousFirst.begin();
}

bool showsBefore(const Atom &atom, const FieldWrite &a, const FieldWrite &b)
{
    if (atom.rule == MergeRule::Caution) {
        const qsizetype rankA = cautionRank(atom, a);
        const qsizetype rankB = cautionRank(atom, b);
        if (rankA != rankB) {
            return rankA < rankB;
        }
    }
    if (a.stamp != b.stamp) {
        return a.stamp > b.stamp;
    }
    return a.name > b.name;
}

} // namespace

int FieldState::shown(const Atom &atom) const
{
    if (writes.empty()) {
        return -1;
    }
    const auto best = std::ranges::min_element(
        writes, [&atom](const FieldWrite &a, const FieldWrite &b) { return showsBefore(atom, a, b); });
    return static_cast<int>(best - writes.begin());
}

bool FieldState::inConflict() const
{
    return std::ranges::any_of(writes, [this](const FieldWrite &write) { return write.cells != writes.front().cells; });
}

} // namespace model
