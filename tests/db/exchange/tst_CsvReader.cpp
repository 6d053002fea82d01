#include "db/exchange/TableFile.h"
#include "db/exchange/csv/CsvReader.h"

#include "tests/support/TestRegistry.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::CsvReader;
using db::RowFault;
using db::TableRow;
using model::ErrorCode;

namespace
{

model::Result<std::unique_ptr<CsvReader>> openBytes(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(device), u"table.csv"_qs);
}

/// A row on one line: "line:cell/cell", or "line!fault".
QString described(const TableRow &row)
{
    const QString line = QString::number(row.line);
    return row.fault ? line + u'!' + model::nameIn(db::rowFaults(), *row.fault) : line + u':' + row.texts().join(u'/');
}

/// All rows that are left, and the error that ended them if one did.
QStringList rest(db::TableReader &reader)
{
    QStringList rows;
    for (;;) {
        const model::Result<const TableRow *> row = reader.next();
        if (!row) {
            return rows << u"error "_qs + row.error().detail;
        }
        if (*row == nullptr) {
            return rows;
        }
        rows << described(**row);
    }
}

/// A device that fails, or ends, before the end that it promised.
class BrokenDevice : public QBuffer
{
public:
    BrokenDevice(const QByteArray &bytes, qint64 breaksAt, qint64 answer)
        : m_breaksAt(breaksAt)
        , m_answer(answer)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool armed = false;

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        return armed && pos() >= m_breaksAt ? m_answer : QBuffer::readData(bytes, most);
    }

private:
    qint64 m_breaksAt;
    qint64 m_answer;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void givesTheBytesOfCellsAndRows();
    void readsAnyRowAgainAtItsOffset_data();
    void readsAnyRowAgainAtItsOffset();
    void refusesALongRowAndReadsOn_data();
    void refusesALongRowAndReadsOn();
    void saysWhenReadingFailsMidway_data();
    void saysWhenReadingFailsMidway();
    void readsAMillionRowsInSeconds();

private:
    void addRowsOfFaults();
};

void CsvReaderTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const QStringList two{u"2:1/2"_qs, u"3:3/4"_qs};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << two;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << two;
    QTest::newRow("mixed ends") << QByteArray("a,b\r1,2\r\n3,4\n") << two;
    QTest::newRow("no end at the end") << QByteArray("a,b\n1,2\n3,4") << two;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n3,4\n")
                                     << two;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n  \n,\n\"\",\n\n\n") << QStringList{u"5:1/2"_qs};
    QTest::newRow("header alone") << QByteArray("a,b\n") << QStringList();
    QTest::newRow("header alone, no end") << QByteArray("a,b") << QStringList();
    QTest::newRow("too few cells") << QByteArray("a,b\n1\n3,4\n") << QStringList{u"2:1/"_qs, u"3:3/4"_qs};
    QTest::newRow("blanks around") << QByteArray("a,b\n 1 ,\t2\n") << QStringList{u"2:1/2"_qs};
    QTest::newRow("told separator") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << QStringList{u"3:1/2"_qs};
    QTest::newRow("quoted") << QByteArray("a,b\n\"1,x\",\"2\"\n") << QStringList{u"2:1,x/2"_qs};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n")
                                    << QStringList{u"2:say \"hi\"/\""_qs};
    QTest::newRow("line breaks in quotes")
        << QByteArray("a,b\n\"1\n2\r\n3\",x\n4,5\n") << QStringList{u"2:1\n2\r\n3/x"_qs, u"5:4/5"_qs};
    QTest::newRow("CR in quotes") << QByteArray("a,b\n\"1\r2\",x\n4,5\n") << QStringList{u"2:1\r2/x"_qs, u"4:4/5"_qs};
    QTest::newRow("blank behind a quote") << QByteArray("a,b\n\"1\" ,\"2\"  \n") << QStringList{u"2:1/2"_qs};
    QTest::newRow("a quote inside") << QByteArray("a,b\n5\" disc,6\n") << QStringList{u"2:5\" disc/6"_qs};
    addRowsOfFaults();
}

void CsvReaderTest::addRowsOfFaults()
{
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n4,5\n")
                                    << QStringList{u"2!too_many_cells"_qs, u"3:4/5"_qs};
    QTest::newRow("endless cells") << QByteArray("a,b\n" + QByteArray(200000, ',') + "x\n4,5\n")
                                   << QStringList{u"2!too_many_cells"_qs, u"3:4/5"_qs};
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n4,5\n")
                                         << QStringList{u"2!quote_misplaced"_qs, u"3:4/5"_qs};
    QTest::newRow("a quote left open swallows no row unsaid")
        << QByteArray("a,b\n\"1,2\n\"4\",5\n6,7\n") << QStringList{u"2!quote_misplaced"_qs, u"4:6/7"_qs};
    QTest::newRow("quote open at the end")
        << QByteArray("a,b\n1,2\n3,\"four\n") << QStringList{u"2:1/2"_qs, u"3!quote_not_closed"_qs};
    QTest::newRow("quote opens at the very end")
        << QByteArray("a,b\n1,2\n3,\"") << QStringList{u"2:1/2"_qs, u"3!quote_not_closed"_qs};
}

void CsvReaderTest::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    const auto reader = openBytes(bytes);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->header(), QStringList({u"a"_qs, u"b"_qs}));
    QCOMPARE(rest(**reader), rows);
}

void CsvReaderTest::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QStringList>("header");
    const QStringList header{u"a"_qs, u"b"_qs, u"c"_qs};
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << header;
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3\n") << ';' << header;
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << '\t' << header;
    QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << '|' << header;
    QTest::newRow("one column") << QByteArray("name\nx\n") << ',' << QStringList{u"name"_qs};
    QTest::newRow("commas in names") << QByteArray("a;b, of c;c\nx;y;z\nx;y;z\n") << ';'
                                     << QStringList{u"a"_qs, u"b, of c"_qs, u"c"_qs};
    QTest::newRow("separators in quotes")
        << QByteArray("\"a;a;a;a\",b,c\n") << ',' << QStringList{u"a;a;a;a"_qs, u"b"_qs, u"c"_qs};
}

void CsvReaderTest::findsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(QStringList, header);
    const auto reader = openBytes(bytes);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->separator(), separator);
    QCOMPARE((*reader)->header(), header);
}

void CsvReaderTest::tellsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cell");
    QTest::newRow("ASCII") << QByteArray("x") << u"x"_qs;
    QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9 \xF0\x9F\x99\x82") << u"caf\u00E9 \U0001F642"_qs;
    QTest::newRow("1252, pound sign") << QByteArray("\xA3"
                                                    "5")
                                      << u"\u00A35"_qs;
    QTest::newRow("1252, quotes and euro") << QByteArray("\x93\x80\x94") << u"\u201C\u20AC\u201D"_qs;
    QTest::newRow("1252, cut sequence") << QByteArray("caf\xE9") << u"caf\u00E9"_qs;
    QTest::newRow("1252, overlong form") << QByteArray("\xC0\xAF") << u"\u00C0\u00AF"_qs;
    QTest::newRow("1252, surrogate") << QByteArray("\xED\xA0\x80") << u"\u00ED\u00A0\u20AC"_qs;
}

void CsvReaderTest::tellsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cell);
    const auto reader = openBytes("a,b\n1," + bytes + "\n");
    QVERIFY(reader.has_value());
    const auto row = (*reader)->next();
    QVERIFY(row.has_value() && *row != nullptr);
    QCOMPARE((*row)->cell(1), cell);
    QCOMPARE((*row)->cells.at(1).toByteArray(), bytes);
}

void CsvReaderTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QString table = u"a,b\n1,2\n"_qs;
    const QByteArray utf16(reinterpret_cast<const char *>(table.utf16()), table.size() * 2);
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorCode::FileEmpty;
    QTest::newRow("blank lines alone") << QByteArray("\n\r\n  \n,,\n") << ErrorCode::FileEmpty;
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFF\xFE") + utf16 << ErrorCode::NotText;
    QTest::newRow("UTF-16, other order") << QByteArray("\xFE\xFF") + utf16 << ErrorCode::NotText;
    QTest::newRow("UTF-16 without mark") << utf16 << ErrorCode::NotText;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << ErrorCode::NotText;
    QTest::newRow("NUL in a cell") << QByteArray("a,b\n1,\0\n", 8) << ErrorCode::NotText;
    QTest::newRow("undefined in 1252") << QByteArray("a,b\n1,\x81\n") << ErrorCode::NotText;
    QTest::newRow("control byte and 1252") << QByteArray("a,b\n\x01,\xA3\n") << ErrorCode::NotText;
    QTest::newRow("mark, but not UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,\xA3\n")
                                         << ErrorCode::NotText;
    QTest::newRow("200,000 columns") << QByteArray(200000, ',') + "x\n" << ErrorCode::FileMalformed;
    QTest::newRow("1,001 columns") << "a" + QByteArray(",b").repeated(1000) + "\n" << ErrorCode::FileMalformed;
    QTest::newRow("20 MB line") << QByteArray(20000000, 'x') << ErrorCode::FileMalformed;
    QTest::newRow("20 MB quoted") << "\"" + QByteArray(20000000, 'x') << ErrorCode::FileMalformed;
    QTest::newRow("header not closed") << QByteArray("a,\"b\n1,2\n") << ErrorCode::FileMalformed;
}

void CsvReaderTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto reader = openBytes(bytes);
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, code);
    QCOMPARE(reader.error().where, u"table.csv"_qs);
}

void CsvReaderTest::givesTheBytesOfCellsAndRows()
{
    const auto reader = openBytes("a,b\r\n \"x\" y,\"\xC3\xA9\"\r\n");
    QVERIFY(reader.has_value());
    const auto row = (*reader)->next();
    QVERIFY(row.has_value() && *row != nullptr);
    QCOMPARE((*row)->text.toByteArray(), QByteArray(" \"x\" y,\"\xC3\xA9\""));
    QCOMPARE((*row)->cells.at(0).toByteArray(), QByteArray(" \"x\" y"));
    QCOMPARE((*row)->cells.at(1).toByteArray(), QByteArray("\xC3\xA9"));
    QCOMPARE((*row)->cell(2), QString());
}

void CsvReaderTest::readsAnyRowAgainAtItsOffset_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvReaderTest::readsAnyRowAgainAtItsOffset()
{
    QFETCH(QByteArray, lineEnd);
    QByteArray bytes = "id,note,end" + lineEnd;
    for (int i = 0; i < 20000; ++i) {
        bytes += QByteArray::number(i) + ",\"note " + QByteArray(i % 300, 'n') + lineEnd + "more\",x" + lineEnd;
    }
    const auto opened = openBytes(bytes);
    QVERIFY(opened.has_value());
    CsvReader &reader = **opened;
    struct Seen
    {
        qint64 offset;
        qint64 line;
        QStringList texts;
    };
    std::vector<Seen> seen;
    for (auto row = reader.next(); row && *row != nullptr; row = reader.next()) {
        QVERIFY(!(*row)->fault);
        seen.push_back({(*row)->offset, (*row)->line, (*row)->texts()});
    }
    QCOMPARE(seen.size(), size_t(20000));
    QCOMPARE(seen.at(19999).line, 39999LL + 1);
    for (size_t i = 0; i < seen.size(); ++i) {
        const Seen &wanted = seen.at(i * 7919 % seen.size());
        QVERIFY(reader.seekRow(wanted.offset, wanted.line).has_value());
        const auto row = reader.next();
        QVERIFY(row.has_value() && *row != nullptr);
        QCOMPARE((*row)->texts(), wanted.texts);
        QCOMPARE((*row)->line, wanted.line);
        QCOMPARE((*row)->offset, wanted.offset);
    }
    QCOMPARE(reader.seekRow(bytes.size() + 1, 1).error().code, ErrorCode::InvalidValue);
}

void CsvReaderTest::refusesALongRowAndReadsOn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("rows");
    const QByteArray megabyte(1024 * 1024, 'x');
    const QStringList refused{u"2:1/2"_qs, u"3!row_too_long"_qs, u"4:4/5"_qs};
    QTest::newRow("exactly 1 MiB is read")
        << megabyte.chopped(2) + ",y"
        << QStringList{u"2:1/2"_qs, u"3:%1/y"_qs.arg(QString::fromLatin1(megabyte.chopped(2))), u"4:4/5"_qs};
    QTest::newRow("a byte more") << megabyte.chopped(1) + ",y" << refused;
    QTest::newRow("20 MB") << megabyte.repeated(20) + ",y" << refused;
    QTest::newRow("20 MB, carriage return behind") << megabyte.repeated(20) + ",y\r" << refused;
    QTest::newRow("20 MB quoted, closed") << "\"" + megabyte.repeated(20) + "\",y" << refused;
    QTest::newRow("20 MB quoted, lines inside") << "\"" + (megabyte + "\n").repeated(20) + "\",y"
                                                << QStringList{u"2:1/2"_qs, u"3!row_too_long"_qs, u"24:4/5"_qs};
    const QString lost = u"error line 3: quote_not_closed"_qs;
    QTest::newRow("20 MB, never closed") << "\"" + megabyte.repeated(20) << QStringList{u"2:1/2"_qs, lost};
    QTest::newRow("20 MB, closed elsewhere") << "\"" + megabyte.repeated(20) + "\"z" << QStringList{u"2:1/2"_qs, lost};
}

void CsvReaderTest::refusesALongRowAndReadsOn()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, rows);
    const auto reader = openBytes("a,b\n1,2\n" + row + "\n4,5\n");
    QVERIFY(reader.has_value());
    QCOMPARE(rest(**reader), rows);
}

void CsvReaderTest::saysWhenReadingFailsMidway_data()
{
    QTest::addColumn<qint64>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("disk fails") << qint64(-1) << ErrorCode::CannotRead;
    QTest::newRow("file gets shorter") << qint64(0) << ErrorCode::FileChangedWhileReading;
}

void CsvReaderTest::saysWhenReadingFailsMidway()
{
    QFETCH(qint64, answer);
    QFETCH(ErrorCode, code);
    auto owned = std::make_unique<BrokenDevice>("a,b\n" + QByteArray("1,2\n").repeated(200000), 500000, answer);
    BrokenDevice *device = owned.get();
    const auto reader = CsvReader::open(std::move(owned), u"table.csv"_qs);
    QVERIFY(reader.has_value());
    device->armed = true;
    auto row = (*reader)->next();
    qint64 good = 0;
    while (row.has_value() && *row != nullptr) {
        ++good;
        row = (*reader)->next();
    }
    QVERIFY(!row.has_value());
    QCOMPARE(row.error().code, code);
    QVERIFY(good > 100000 && good < 200000);
}

void CsvReaderTest::readsAMillionRowsInSeconds()
{
    const QByteArray line = "4711,ABCDE12345,2026-11-22,45,face_to_face,attended,Probation office,North,Smith,"
                            "met at the office and talked about the tenancy and the letter\n";
    QTemporaryDir folder;
    const QString path = folder.filePath(u"million.csv"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,person,when,minutes,channel,outcome,place,programme,worker,note\n");
    for (int i = 0; i < 1000; ++i) {
        file.write(line.repeated(1000));
    }
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto reader = db::TableFile::open(path);
    QVERIFY(reader.has_value());
    qint64 rows = 0;
    qint64 bytes = 0;
    for (auto row = (*reader)->next(); row && *row != nullptr; row = (*reader)->next()) {
        ++rows;
        bytes += (*row)->cells.at(9).size();
    }
    qInfo("%lld rows of %lld bytes in %lld ms", rows, static_cast<long long>(line.size()), timer.elapsed());
    QCOMPARE(rows, 1000000LL);
    QVERIFY(bytes > 60000000);
    // Two seconds on a quiet machine; the bench watches the figure, this only that it is no order of magnitude off.
    QVERIFY(timer.elapsed() < 20000);
}

REGISTER_TEST(CsvReaderTest)
#include "tst_CsvReader.moc"
