// Reads any bytes as a workbook. Bytes that are no zip archive are taken for a worksheet and packed into one, so that
// the fuzzer need not learn to compress.
#include "db/exchange/xlsx/XlsxReader.h"
#include "tests/support/ZipFixture.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const char *part = !bytes.startsWith('!')   ? "xl/worksheets/sheet1.xml"
                       : bytes.startsWith("!s") ? "xl/sharedStrings.xml"
                       : bytes.startsWith("!f") ? "xl/styles.xml"
                                                : "xl/workbook.xml";
    QBuffer device;
    device.setData(bytes.startsWith("PK") ? bytes
                                          : support::ZipFixture::workbookBytes(
                                                "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45351</v></c></row>",
                                                {{part, bytes.startsWith('!') ? bytes.mid(2) : bytes}}));
    device.open(QIODevice::ReadOnly);
    const auto reader = db::XlsxReader::open(device, QStringLiteral("fuzz"));
    if (!reader) {
        return 0;
    }
    for (auto row = (*reader)->next(); row && *row != nullptr; row = (*reader)->next()) {
        static_cast<void>((*row)->texts());
    }
    return 0;
}
