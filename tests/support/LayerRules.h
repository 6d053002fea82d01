// LayerRules says what a source file may include and name, given the layer that it stands in.
#pragma once

#include <QString>
#include <QStringList>

namespace support
{

class LayerRules
{
public:
    /// One sentence, "path:line: what is wrong", for each rule that the file breaks; none for a file outside the four
    /// layers. `path` is relative to the root of the tree; `text` is the whole file.
    [[nodiscard]] static QStringList violations(const QString &path, const QString &text);
};

} // namespace support
