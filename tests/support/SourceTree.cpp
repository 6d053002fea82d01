#include "tests/support/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace support
{

namespace
{

QStringList cppFiles()
{
    return {QStringLiteral("*.cpp"), QStringLiteral("*.h")};
}

} // namespace

QString SourceTree::root()
{
    return qEnvironmentVariable("ALONGSIDE_SOURCE");
}

QStringList SourceTree::layers()
{
    return {QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("db"), QStringLiteral("model")};
}

QList<SourceFile> SourceTree::files(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(root());
    QList<SourceFile> found;
    for (const QString &folder : folders) {
        QDirIterator walk(top.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = top.relativeFilePath(walk.next());
            QFile file(walk.filePath());
            if (path.contains(QLatin1String("node_modules")) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            found.append({path, QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const SourceFile &left, const SourceFile &right) { return left.path < right.path; });
    return found;
}

QList<SourceFile> SourceTree::product()
{
    return files(layers(), cppFiles());
}

QList<SourceFile> SourceTree::tests()
{
    return files({QStringLiteral("tests")}, cppFiles());
}

} // namespace support
