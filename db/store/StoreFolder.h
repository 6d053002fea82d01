// StoreFolder knows where the parts of a case store lie.
#pragma once

#include <QDir>
#include <QString>

namespace db
{

struct StoreFolder
{
    QString path;

    [[nodiscard]] QString cases() const { return QDir(path).filePath(QStringLiteral("cases.db")); }
    [[nodiscard]] QString keys() const { return QDir(path).filePath(QStringLiteral("keys.json")); }
    [[nodiscard]] QString generation() const { return QDir(path).filePath(QStringLiteral("generation")); }
    [[nodiscard]] QString lock() const { return QDir(path).filePath(QStringLiteral("lock")); }
    [[nodiscard]] QString files() const { return QDir(path).filePath(QStringLiteral("files")); }
};

} // namespace db
