#include "tests/support/ZipFixture.h"

#include <algorithm>
#include <cstring>

#include <zip.h>

namespace support
{

namespace
{

QByteArray relations(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inner + "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

} // namespace

/// Gives out blanks as if they were a file's.
struct ZipFixture::Blanks
{
    qint64 size = 0;
    qint64 given = 0;

    static zip_int64_t answer(void *self, void *bytes, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto *blanks = static_cast<Blanks *>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            blanks->given = 0;
            return 0;
        case ZIP_SOURCE_READ: {
            const qint64 now = std::min(static_cast<qint64>(length), blanks->size - blanks->given);
            std::memset(bytes, ' ', static_cast<size_t>(now));
            blanks->given += now;
            return now;
        }
        case ZIP_SOURCE_STAT: {
            auto *stat = static_cast<zip_stat_t *>(bytes);
            zip_stat_init(stat);
            stat->size = static_cast<zip_uint64_t>(blanks->size);
            stat->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return 0;
        }
    }
};

QByteArray ZipFixture::archive(const Entries &entries, const QByteArray &password)
{
    return archive(entries, password, nullptr);
}

QByteArray ZipFixture::bomb(qint64 unpacked)
{
    Blanks blanks{unpacked};
    return archive(workbook({}), {}, &blanks);
}

QByteArray ZipFixture::archive(const Entries &entries, const QByteArray &password, Blanks *sheet)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t *zip = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        const bool given = sheet && name == "xl/worksheets/sheet1.xml";
        zip_source_t *source =
            given ? zip_source_function(zip, Blanks::answer, sheet)
                  : zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, 0);
        if (!password.isEmpty()) {
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.constData());
        }
    }
    zip_close(zip);
    zip_source_open(memory);
    zip_source_seek(memory, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(memory)), Qt::Uninitialized);
    zip_source_seek(memory, 0, SEEK_SET);
    zip_source_read(memory, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

ZipFixture::Entries ZipFixture::workbook(const QByteArray &rows)
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return {
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         "<?xml version=\"1.0\"?><workbook " + main +
             " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
             "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                   relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml",
         "<?xml version=\"1.0\"?><worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

QByteArray ZipFixture::workbookBytes(const QByteArray &rows, const Entries &more)
{
    Entries entries = workbook(rows);
    for (const auto &[name, content] : more) {
        std::erase_if(entries, [&name](const auto &entry) { return entry.first == name; });
        entries.emplace_back(name, content);
    }
    return archive(entries);
}

} // namespace support
