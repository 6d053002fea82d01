// ZipArchive reads the entries of a zip archive that someone gave us, once it has been found harmless.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;

namespace db
{

class ZipArchive
{
public:
    static constexpr qint64 largestArchive = 48LL * 1024 * 1024;
    static constexpr qint64 largestContent = 400LL * 1024 * 1024;

    /// Opens the archive in `bytes`. Fails with FileMalformed for one that is broken, has encrypted entries or over
    /// 5,000 of them; with FileTooLarge for one over 48 MiB, that unpacks to over 400 MiB, or with an entry of over
    /// 10 MiB packed tighter than 200 to 1, which no honest workbook needs.
    [[nodiscard]] static model::Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes, const QString &where);

    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool has(const QString &entry) const;

    /// A device that unpacks `entry` while it is read; the archive outlives it. FileMalformed if there is none.
    [[nodiscard]] model::Result<std::unique_ptr<QIODevice>> read(const QString &entry) const;

private:
    ZipArchive(const QByteArray &bytes, const QString &where);

    [[nodiscard]] model::Result<void> check() const;

    QByteArray m_bytes;
    QString m_where;
    zip *m_zip = nullptr;
};

} // namespace db
