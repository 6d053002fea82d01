// SourceTree reads the project's own files, so that the architecture tests can look at every one of them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace support
{

struct SourceFile
{
    QString path; ///< Relative to the root of the tree, with forward slashes.
    QString text;

    [[nodiscard]] qsizetype lineCount() const { return text.count(QLatin1Char('\n')); }
    [[nodiscard]] QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
    [[nodiscard]] QString baseName() const
    {
        return path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
    }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

class SourceTree
{
public:
    /// The root of the tree under test, from the environment that every test is given; empty if it is not set.
    [[nodiscard]] static QString root();

    /// The four layers, from left to right: app, widgets, db, model.
    [[nodiscard]] static QStringList layers();

    /// Every file below `folders` whose name matches one of `patterns`, by path. Installed packages are left out.
    [[nodiscard]] static QList<SourceFile> files(const QStringList &folders, const QStringList &patterns);

    /// The C++ files of the four layers.
    [[nodiscard]] static QList<SourceFile> product();

    /// The C++ files of the tests.
    [[nodiscard]] static QList<SourceFile> tests();
};

} // namespace support
