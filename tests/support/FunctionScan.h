// FunctionScan finds the functions of a C++ file and how long each is, by counting braces.
#pragma once

#include <QList>
#include <QString>

namespace support
{

struct FunctionSpan
{
    QString name;
    int firstLine = 0; ///< Where its name stands.
    int lastLine = 0;  ///< Where its closing brace stands.

    [[nodiscard]] int lines() const { return lastLine - firstLine + 1; }
};

class FunctionScan
{
public:
    /// The functions that have a body in `text`, in order. A lambda belongs to the function that it stands in; one
    /// that stands in none counts as a function.
    [[nodiscard]] static QList<FunctionSpan> functions(const QString &text);
};

} // namespace support
