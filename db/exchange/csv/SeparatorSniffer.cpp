#include "db/exchange/csv/SeparatorSniffer.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace db
{

namespace
{

constexpr std::array<char, 4> candidates = {',', '\t', ';', '|'};
constexpr size_t sampledRows = 20;

using Counts = std::array<int, candidates.size()>;

bool isBlank(const Counts &counts, bool sawText)
{
    return !sawText && std::ranges::all_of(counts, [](int count) { return count == 0; });
}

/// How often each candidate stands outside quotation marks, for each of the first rows.
std::vector<Counts> countRows(QByteArrayView text, bool isWhole)
{
    std::vector<Counts> rows;
    Counts counts{};
    bool quoted = false;
    bool sawText = false;
    for (const char byte : text) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '\n' || byte == '\r')) {
            if (!isBlank(counts, sawText)) {
                rows.push_back(counts);
            }
            counts = {};
            sawText = false;
            if (rows.size() == sampledRows) {
                return rows;
            }
            continue;
        } else if (const auto *found = std::ranges::find(candidates, byte); !quoted && found != candidates.end()) {
            ++counts.at(static_cast<size_t>(found - candidates.begin()));
        }
        sawText = sawText || byte != ' ';
    }
    // The last row may be cut short by the end of the sample; alone, it is all there is to go by.
    if ((isWhole || rows.empty()) && !isBlank(counts, sawText)) {
        rows.push_back(counts);
    }
    return rows;
}

} // namespace

char SeparatorSniffer::separatorOf(QByteArrayView start, bool isWhole)
{
    const std::vector<Counts> rows = countRows(start, isWhole);
    char best = candidates.front();
    std::tuple<std::ptrdiff_t, int> bestScore{0, 0};
    for (size_t i = 0; i < candidates.size() && !rows.empty(); ++i) {
        const int inHeader = rows.front().at(i);
        if (inHeader == 0) {
            continue;
        }
        const std::ptrdiff_t agreeing =
            std::ranges::count_if(rows, [i, inHeader](const Counts &counts) { return counts.at(i) == inHeader; });
        const std::tuple score{agreeing, inHeader};
        if (score > bestScore) {
            bestScore = score;
            best = candidates.at(i);
        }
    }
    return best;
}

} // namespace db
