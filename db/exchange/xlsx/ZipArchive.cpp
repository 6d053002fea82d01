#include "db/exchange/xlsx/ZipArchive.h"

#include "db/exchange/xlsx/XmlPartDevice.h"

#include <zip.h>

namespace db
{

namespace
{

constexpr zip_int64_t mostEntries = 5000;
constexpr quint64 smallEntry = 10ULL * 1024 * 1024;
constexpr quint64 tightestRatio = 200;

bool isEncrypted(const zip_stat_t &entry)
{
    return (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE;
}

} // namespace

model::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes, const QString &where)
{
    if (bytes.size() > largestArchive) {
        return model::fail(model::ErrorCode::FileTooLarge, where);
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, where));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive->m_bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    archive->m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (archive->m_zip == nullptr) {
        if (source != nullptr) {
            zip_source_free(source);
        }
        return model::fail(model::ErrorCode::FileMalformed, where, detail);
    }
    if (const auto checked = archive->check(); !checked) {
        return std::unexpected(checked.error());
    }
    return archive;
}

ZipArchive::ZipArchive(const QByteArray &bytes, const QString &where)
    : m_bytes(bytes)
    , m_where(where)
{
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

model::Result<void> ZipArchive::check() const
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count < 0 || count > mostEntries) {
        return model::fail(model::ErrorCode::FileMalformed, m_where, QStringLiteral("too many entries"));
    }
    quint64 total = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &entry) != 0) {
            return model::fail(model::ErrorCode::FileMalformed, m_where, QStringLiteral("entry"));
        }
        if (isEncrypted(entry)) {
            return model::fail(model::ErrorCode::FileMalformed, m_where, QStringLiteral("encrypted"));
        }
        const bool bomb = entry.size > smallEntry && entry.size / tightestRatio > entry.comp_size;
        // Each size alone first, so that the sum cannot wrap around.
        const bool tooLarge = bomb || entry.size > largestContent;
        total += tooLarge ? 0 : entry.size;
        if (tooLarge || total > largestContent) {
            return model::fail(model::ErrorCode::FileTooLarge, m_where, QStringLiteral("unpacked"));
        }
    }
    return {};
}

bool ZipArchive::has(const QString &entry) const
{
    return zip_name_locate(m_zip, entry.toUtf8().constData(), 0) >= 0;
}

model::Result<std::unique_ptr<QIODevice>> ZipArchive::read(const QString &entry) const
{
    const QByteArray name = entry.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_file_t *file = nullptr;
    if (zip_stat(m_zip, name.constData(), 0, &stat) == 0) {
        file = zip_fopen(m_zip, name.constData(), 0);
    }
    if (file == nullptr) {
        return model::fail(model::ErrorCode::FileMalformed, m_where,
                           entry + QStringLiteral(" is missing or packed oddly"));
    }
    return std::make_unique<XmlPartDevice>(file, static_cast<qint64>(stat.size));
}

} // namespace db
