// SearchText turns what somebody types into a full-text query that cannot be wrong.
#pragma once

#include <QStringList>

namespace db
{

class SearchText
{
public:
    /// Every word of `text` as the beginning of a word, all of them wanted. Signs that mean something to the engine are
    /// quoted and mean nothing. Empty when there is no word of at least `leastLetters` letters or digits.
    [[nodiscard]] static QString query(const QString &text, int leastLetters = 1);

    /// The runs of letters and digits in `text`, as the index has them.
    [[nodiscard]] static QStringList words(const QString &text);
};

} // namespace db
