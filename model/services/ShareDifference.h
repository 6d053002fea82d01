// ShareDifference is how much larger one share is than another, with its interval: for two groups side by side.
#pragma once

#include <QtGlobal>

#include <optional>

namespace model
{

struct ShareDifference
{
    std::optional<double> value; ///< −1 to 1; blank when one of the groups has nobody.
    std::optional<double> lower;
    std::optional<double> upper;

    /// The share `count` of `of` less the share `otherCount` of `otherOf`, with the 95% interval made of the two
    /// Wilson intervals. Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
    [[nodiscard]] static ShareDifference of(qint64 count, qint64 of, qint64 otherCount, qint64 otherOf);
};

} // namespace model
