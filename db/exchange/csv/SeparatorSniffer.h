// SeparatorSniffer finds which character stands between the cells of a file.
#pragma once

#include <QByteArrayView>

namespace db
{

class SeparatorSniffer
{
public:
    /// The separator (comma, tab, semicolon or pipe) that is in the header and that most of the first rows have as
    /// often as the header; the one that is there most, if several do. A comma where there is none. `start` is the
    /// start of the text; `isWhole` says that there is no more of it.
    [[nodiscard]] static char separatorOf(QByteArrayView start, bool isWhole);
};

} // namespace db
