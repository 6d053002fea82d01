#include "db/exchange/TableFile.h"
#include "db/exchange/xlsx/CellFormats.h"
#include "db/exchange/xlsx/XlsxReader.h"
#include "tests/support/ZipFixture.h"

#include "tests/support/TestRegistry.h"
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

#include <xlsxwriter.h>

using db::CellFormat;
using db::CellFormats;
using db::XlsxReader;
using model::ErrorCode;
using support::ZipFixture;

namespace
{

const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                          "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

model::Result<std::unique_ptr<XlsxReader>> openBytes(const QByteArray &bytes, const QString &sheet = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return XlsxReader::open(device, u"book.xlsx"_qs, sheet);
}

QStringList rest(db::TableReader &reader)
{
    QStringList rows;
    for (auto row = reader.next(); row && *row != nullptr; row = reader.next()) {
        const QString line = QString::number((*row)->line);
        rows << ((*row)->fault ? line + u'!' + model::nameIn(db::rowFaults(), *(*row)->fault)
                               : line + u':' + (*row)->texts().join(u'/'));
    }
    return rows;
}

QByteArray repeatedXml(const QByteArray &unit, qsizetype bytes)
{
    return unit.repeated(bytes / unit.size());
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARealWorkbook();
    void readsTheSheetAskedFor();
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void placesCellsAndRows_data();
    void placesCellsAndRows();
    void readsSharedTexts();
    void readsARowAgainAtItsOffset();
    void tellsDatesByTheirFormat_data();
    void tellsDatesByTheirFormat();
    void writesDatesAndNumbers_data();
    void writesDatesAndNumbers();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void refusesBombs_data();
    void refusesBombs();
    void survivesDamageAnywhere();

private:
    QByteArray makeRealWorkbook();

    QTemporaryDir m_folder;
};

QByteArray XlsxReaderTest::makeRealWorkbook()
{
    const QString path = m_folder.filePath(u"real.xlsx"_qs);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "People");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    lxw_format *moment = workbook_add_format(book);
    format_set_num_format_index(moment, 22);
    lxw_format *money = workbook_add_format(book);
    format_set_num_format(money, "[Red]\"day\" 0.00");
    const char *names[] = {"name", "born", "seen", "n", "ok", "paid", "sum"};
    for (lxw_col_t column = 0; column < 7; ++column) {
        worksheet_write_string(sheet, 0, column, names[column], nullptr);
    }
    worksheet_write_string(sheet, 1, 0, "A; \"B\", C\nD \xC3\xA9", nullptr);
    lxw_datetime born = {1984, 2, 29, 0, 0, 0.0};
    worksheet_write_datetime(sheet, 1, 1, &born, day);
    lxw_datetime seen = {2026, 11, 22, 13, 30, 15.0};
    worksheet_write_datetime(sheet, 1, 2, &seen, moment);
    worksheet_write_number(sheet, 1, 3, 9434765919.0, nullptr);
    worksheet_write_boolean(sheet, 1, 4, 1, nullptr);
    worksheet_write_number(sheet, 1, 5, 0.1 + 0.2, money);
    worksheet_write_formula_num(sheet, 1, 6, "=1+1", nullptr, 2);
    worksheet_write_string(sheet, 4, 0, "after a gap", nullptr);
    lxw_worksheet *second = workbook_add_worksheet(book, "Other");
    worksheet_write_string(second, 0, 0, "only", nullptr);
    worksheet_write_number(second, 1, 0, 5, nullptr);
    workbook_close(book);
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void XlsxReaderTest::readsARealWorkbook()
{
    makeRealWorkbook();
    // By content, not by name.
    const QString path = m_folder.filePath(u"real.csv"_qs);
    QVERIFY(QFile::copy(m_folder.filePath(u"real.xlsx"_qs), path));
    const auto reader = db::TableFile::open(path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->header(),
             QStringList({u"name"_qs, u"born"_qs, u"seen"_qs, u"n"_qs, u"ok"_qs, u"paid"_qs, u"sum"_qs}));
    QCOMPARE(rest(**reader),
             QStringList({u"2:A; \"B\", C\nD \u00E9/1984-02-29/2026-11-22T13:30:15/9434765919/true/0.3/2"_qs,
                          u"5:after a gap//////"_qs}));
}

void XlsxReaderTest::readsTheSheetAskedFor()
{
    const QByteArray bytes = makeRealWorkbook();
    const auto second = openBytes(bytes, u"other"_qs);
    QVERIFY(second.has_value());
    QCOMPARE((*second)->header(), QStringList{u"only"_qs});
    QCOMPARE(rest(**second), QStringList{u"2:5"_qs});
    const auto none = openBytes(bytes, u"No such"_qs);
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void XlsxReaderTest::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << QByteArray("<c r=\"A2\"><v>7</v></c>") << u"7"_qs;
    QTest::newRow("number, typed") << QByteArray("<c r=\"A2\" t=\"n\"><v>-7.50</v></c>") << u"-7.5"_qs;
    QTest::newRow("inline text") << QByteArray("<c r=\"A2\" t=\"inlineStr\"><is><t>x &amp; y</t></is></c>")
                                 << u"x & y"_qs;
    QTest::newRow("rich inline text")
        << QByteArray("<c r=\"A2\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c>")
        << u"xy"_qs;
    QTest::newRow("formula's text") << QByteArray("<c r=\"A2\" t=\"str\"><f>A1</f><v>abc</v></c>") << u"abc"_qs;
    QTest::newRow("text without formula") << QByteArray("<c r=\"A2\" t=\"str\"><v>abc</v></c>") << u"abc"_qs;
    QTest::newRow("formula's truth") << QByteArray("<c r=\"A2\" t=\"b\"><f>1=2</f><v>0</v></c>") << u"false"_qs;
    QTest::newRow("array formula") << QByteArray("<c r=\"A2\"><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>3</v></c>")
                                   << u"3"_qs;
    QTest::newRow("error") << QByteArray("<c r=\"A2\" t=\"e\"><v>#N/A</v></c>") << u"#N/A"_qs;
    QTest::newRow("ISO date") << QByteArray("<c r=\"A2\" t=\"d\"><v>2024-02-29</v></c>") << u"2024-02-29"_qs;
    QTest::newRow("no such shared text") << QByteArray("<c r=\"A2\" t=\"s\"><v>99</v></c>") << QString();
    QTest::newRow("negative shared text") << QByteArray("<c r=\"A2\" t=\"s\"><v>-1</v></c>") << QString();
    QTest::newRow("no such style") << QByteArray("<c r=\"A2\" s=\"99\"><v>45351</v></c>") << u"45351"_qs;
    QTest::newRow("section") << QByteArray("<c r=\"A2\" t=\"str\"><v><![CDATA[<b>]]></v></c>") << u"<b>"_qs;
    QTest::newRow("not a number") << QByteArray("<c r=\"A2\"><v>many</v></c>") << u"many"_qs;
    QTest::newRow("nan") << QByteArray("<c r=\"A2\" t=\"n\"><v>nan</v></c>") << u"nan"_qs;
}

void XlsxReaderTest::readsEveryKindOfCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const auto reader =
        openBytes(ZipFixture::workbookBytes(header + "<row r=\"2\">" + cell + "<c r=\"B2\"><v>1</v></c></row>"));
    QVERIFY(reader.has_value());
    QCOMPARE(rest(**reader), QStringList{u"2:%1/1"_qs.arg(text)});
}

void XlsxReaderTest::placesCellsAndRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("no references") << QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>")
                                   << QStringList{u"2:1/2"_qs};
    QTest::newRow("a gap") << QByteArray("<row r=\"9\"><c r=\"B9\"><v>2</v></c></row>") << QStringList{u"9:/2"_qs};
    QTest::newRow("blank cells beyond") << QByteArray(
                                               "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"ZZ2\" s=\"1\"/></row>")
                                        << QStringList{u"2:1/"_qs};
    QTest::newRow("a cell beyond") << QByteArray("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row>")
                                   << QStringList{u"2!too_many_cells"_qs};
    QTest::newRow("endless column") << QByteArray("<row r=\"2\"><c r=\"ZZZZZZZZZZZZZZZZZZ2\"><v>3</v></c></row>")
                                    << QStringList{u"2!too_many_cells"_qs};
    QTest::newRow("endless row")
        << QByteArray("<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>2</v></c></row>")
        << QStringList{u"4294967295:1/"_qs, u"1:2/"_qs};
    QTest::newRow("nonsense for numbers")
        << QByteArray("<row r=\"x\"><c r=\"\"><v>1</v></c></row>") << QStringList{u"2:1/"_qs};
    QTest::newRow("blank rows")
        << QByteArray("<row r=\"2\"/><row r=\"3\"><c r=\"A3\"/></row><row r=\"4\"><c><v>1</v></c></row>")
        << QStringList{u"4:1/"_qs};
}

void XlsxReaderTest::placesCellsAndRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, expected);
    const auto reader = openBytes(ZipFixture::workbookBytes(header + rows));
    QVERIFY(reader.has_value());
    QCOMPARE(rest(**reader), expected);
}

void XlsxReaderTest::readsSharedTexts()
{
    const QByteArray strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                               "<si><t>plain</t></si><si/><si><r><t>ri</t></r><r><t xml:space=\"preserve\">ch </t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si></sst>";
    const auto reader =
        openBytes(ZipFixture::workbookBytes(header + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row><row><c "
                                                     "t=\"s\"><v>1</v></c><c><v>1</v></c></row>",
                                            {{"xl/sharedStrings.xml", strings}}));
    QVERIFY(reader.has_value());
    QCOMPARE(rest(**reader), QStringList({u"2:plain/rich"_qs, u"3:/1"_qs}));
}

void XlsxReaderTest::readsARowAgainAtItsOffset()
{
    const auto reader = openBytes(makeRealWorkbook());
    QVERIFY(reader.has_value());
    const auto first = (*reader)->next();
    QVERIFY(first.has_value() && *first != nullptr);
    const qint64 offset = (**first).offset;
    const QStringList texts = (**first).texts();
    QCOMPARE(rest(**reader).size(), 1);
    QVERIFY((*reader)->seekRow(offset, 2).has_value());
    const auto again = (*reader)->next();
    QVERIFY(again.has_value() && *again != nullptr);
    QCOMPARE((**again).texts(), texts);
    QCOMPARE((**again).line, 2LL);
}

void XlsxReaderTest::tellsDatesByTheirFormat_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CellFormat>("format");
    QTest::newRow("general") << u"General"_qs << CellFormat::Number;
    QTest::newRow("number") << u"#,##0.00"_qs << CellFormat::Number;
    QTest::newRow("colour") << u"[Red]0"_qs << CellFormat::Number;
    QTest::newRow("words") << u"0 \"days\""_qs << CellFormat::Number;
    QTest::newRow("escaped") << u"0\\d"_qs << CellFormat::Number;
    QTest::newRow("day") << u"dd/mm/yyyy"_qs << CellFormat::Date;
    QTest::newRow("language") << u"[$-809]d mmmm yyyy;@"_qs << CellFormat::Date;
    QTest::newRow("month and year") << u"mmm-yy"_qs << CellFormat::Date;
    QTest::newRow("date and time") << u"yyyy-mm-dd hh:mm"_qs << CellFormat::DateAndTime;
    QTest::newRow("time") << u"hh:mm:ss"_qs << CellFormat::Time;
    QTest::newRow("hours on end") << u"[h]:mm"_qs << CellFormat::Number;
    QTest::newRow("second section") << u"0;\"d\"yy"_qs << CellFormat::Number;
}

void XlsxReaderTest::tellsDatesByTheirFormat()
{
    QFETCH(QString, code);
    QFETCH(CellFormat, format);
    QCOMPARE(CellFormats::ofCode(code), format);
}

void XlsxReaderTest::writesDatesAndNumbers_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<CellFormat>("format");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("text");
    using enum CellFormat;
    QTest::newRow("leap day") << 45351.0 << Date << false << QByteArray("2024-02-29");
    QTest::newRow("day of a moment") << 45351.75 << Date << false << QByteArray("2024-02-29");
    QTest::newRow("moment") << 45351.5625 << DateAndTime << false << QByteArray("2024-02-29T13:30:00");
    QTest::newRow("midnight") << 45351.0 << DateAndTime << false << QByteArray("2024-02-29");
    QTest::newRow("rounds to the second") << 45350.999999999 << DateAndTime << false << QByteArray("2024-02-29");
    QTest::newRow("first day") << 1.0 << Date << false << QByteArray("1900-01-01");
    QTest::newRow("before the leap day that was none") << 59.0 << Date << false << QByteArray("1900-02-28");
    QTest::newRow("behind it") << 61.0 << Date << false << QByteArray("1900-03-01");
    QTest::newRow("from 1904") << 43889.0 << Date << true << QByteArray("2024-02-29");
    QTest::newRow("time of day") << 0.5625 << Time << false << QByteArray("13:30:00");
    QTest::newRow("duration") << 1.5 << Time << false << QByteArray("1.5");
    QTest::newRow("below zero") << -1.0 << Date << false << QByteArray("-1");
    QTest::newRow("beyond the calendar") << 1e18 << Date << false << QByteArray("1e+18");
    QTest::newRow("whole") << 943476591901234.0 << Number << false << QByteArray("943476591901234");
    QTest::newRow("fraction") << 0.1 + 0.2 << Number << false << QByteArray("0.3");
    QTest::newRow("not a number") << qQNaN() << Date << false << QByteArray("nan");
}

void XlsxReaderTest::writesDatesAndNumbers()
{
    QFETCH(double, serial);
    QFETCH(CellFormat, format);
    QFETCH(bool, from1904);
    QFETCH(QByteArray, text);
    QCOMPARE(CellFormats::text(serial, format, from1904), text);
}

void XlsxReaderTest::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = ZipFixture::workbookBytes(header);
    const auto malformed = ErrorCode::FileMalformed;
    QTest::newRow("no sheet data") << ZipFixture::workbookBytes({}) << ErrorCode::FileEmpty;
    QTest::newRow("another kind of zip") << ZipFixture::archive({{"mimetype", "text"}}) << malformed;
    QTest::newRow("cut short") << good.chopped(good.size() / 2) << malformed;
    QTest::newRow("magic alone") << QByteArray("PK\x03\x04") << malformed;
    QTest::newRow("encrypted") << ZipFixture::archive(ZipFixture::workbook(header), "secret") << malformed;
    QTest::newRow("document type") << ZipFixture::workbookBytes(
                                          {}, {{"xl/worksheets/sheet1.xml",
                                                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"}})
                                   << malformed;
    QTest::newRow("UTF-16") << ZipFixture::workbookBytes(
                                   {}, {{"xl/worksheets/sheet1.xml", QByteArray("\xFF\xFE<\0x\0/\0>\0", 10)}})
                            << malformed;
    QTest::newRow("unclosed XML") << ZipFixture::workbookBytes({}, {{"xl/worksheets/sheet1.xml", "<a><b></a>"}})
                                  << malformed;
    QTest::newRow("sheet missing") << ZipFixture::workbookBytes(
                                          {}, {{"xl/_rels/workbook.xml.rels",
                                                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                                                "Target=\"../../../../../../etc/passwd\"/></Relationships>"}})
                                   << malformed;
    QTest::newRow("no relations") << ZipFixture::workbookBytes({}, {{"xl/_rels/workbook.xml.rels", "<Relationships/>"}})
                                  << ErrorCode::NotFound;
    QTest::newRow("1,001 columns") << ZipFixture::workbookBytes("<row>" + QByteArray("<c><v>1</v></c>").repeated(1001) +
                                                                "</row>")
                                   << malformed;
    ZipFixture::Entries many = ZipFixture::workbook(header);
    for (int i = 0; i < 5001; ++i) {
        many.emplace_back(QByteArray::number(i), QByteArray());
    }
    QTest::newRow("thousands of entries") << ZipFixture::archive(many) << malformed;
}

void XlsxReaderTest::refusesWhatIsNoWorkbook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto reader = openBytes(bytes);
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, code);
    QCOMPARE(reader.error().where, u"book.xlsx"_qs);
}

void XlsxReaderTest::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    constexpr qsizetype large = 8 * 1024 * 1024;
    QTest::newRow("packed tight") << ZipFixture::workbookBytes(QByteArray(50 * 1024 * 1024, ' '))
                                  << ErrorCode::FileTooLarge;
    QTest::newRow("nested deep") << ZipFixture::workbookBytes(repeatedXml("<a>", large)) << ErrorCode::FileMalformed;
    QTest::newRow("endless tag") << ZipFixture::workbookBytes("<a " + repeatedXml("b=\"\" ", large) + "/>")
                                 << ErrorCode::FileMalformed;
    QTest::newRow("endless text") << ZipFixture::workbookBytes("<row><c><v>" + QByteArray(large, '1'))
                                  << ErrorCode::FileMalformed;
    QTest::newRow("endless section") << ZipFixture::workbookBytes("<row><c><v><![CDATA[" + QByteArray(large, '<'))
                                     << ErrorCode::FileMalformed;
    QTest::newRow("endless comment") << ZipFixture::workbookBytes("<!-->" + QByteArray(large, '<'))
                                     << ErrorCode::FileMalformed;
    QTest::newRow("endless instruction") << ZipFixture::workbookBytes("<?x " + QByteArray(large, '<'))
                                         << ErrorCode::FileMalformed;
    QTest::newRow("a text in pieces") << ZipFixture::workbookBytes("<row><c t=\"str\"><v>" +
                                                                   repeatedXml("aaaaaaaa<!---->", large))
                                      << ErrorCode::FileMalformed;
    const QByteArray text = "<si><t>" + QByteArray(32000, 'x') + "</t></si>";
    QTest::newRow("one text in every cell")
        << ZipFixture::workbookBytes(
               header + "<row>" +
                   QByteArray("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row><row>").repeated(100000) + "</row>",
               {{"xl/sharedStrings.xml", "<sst>" + text + "</sst>"}})
        << ErrorCode::FileTooLarge;
}

void XlsxReaderTest::refusesBombs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto reader = openBytes(bytes);
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, code);
}

void XlsxReaderTest::survivesDamageAnywhere()
{
    const QByteArray good = makeRealWorkbook();
    int opened = 0;
    for (qsizetype at = 0; at < good.size(); at += 3) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
        const auto reader = openBytes(bytes);
        if (reader) {
            ++opened;
            rest(**reader);
        } else {
            QVERIFY(reader.error().code != ErrorCode::Internal);
        }
    }
    // Time stamps and parts that are not read may be damaged unseen.
    QVERIFY(opened < good.size() / 3);
}

REGISTER_TEST(XlsxReaderTest)
#include "tst_XlsxReader.moc"
