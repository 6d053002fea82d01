// SearchKey folds names for finding as people type: no case, no accents, words by their beginnings, one slip forgiven.
#pragma once

#include <QStringList>

namespace widgets
{

class SearchKey
{
public:
    /// `text` in lower case without accents, its words parted by one blank, one blank in front.
    [[nodiscard]] static QString fold(const QString &text);

    /// The folded words that someone typed, each with the blank that is before it in a folded text.
    [[nodiscard]] static QStringList words(const QString &typed);

    /// Whether every word begins a word of `folded`.
    [[nodiscard]] static bool matches(const QString &folded, const QStringList &words);

    /// Whether every word of at least four letters begins a word of `folded` but for one letter wrong, missing, doubled
    /// or two swapped; shorter ones as in matches().
    [[nodiscard]] static bool nearlyMatches(const QString &folded, const QStringList &words);
};

} // namespace widgets
