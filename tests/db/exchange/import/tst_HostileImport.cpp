#include "tests/db/exchange/import/ImportFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/ZipFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using db::ImportKind;
using model::ErrorCode;
using support::ImportFixture;
using support::numbersOf;

class HostileImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeReadIsRefusedWhole_data();
    void aFileThatCannotBeReadIsRefusedWhole();
    void goodRowsLandBesideBadOnes_data();
    void goodRowsLandBesideBadOnes();
    void aFileThatIsNotThereIsSaid();
};

namespace
{

QByteArray utf16(const QString &text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray manyColumns()
{
    QByteArray header("c0");
    for (int i = 1; i < 200'000; ++i) {
        header += ",c" + QByteArray::number(i);
    }
    return header + "\n1\n";
}

} // namespace

void HostileImportTest::aFileThatCannotBeReadIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileEmpty);
    QTest::newRow("UTF-16") << utf16(u"reference\n1\n"_s) << int(ErrorCode::NotText);
    QTest::newRow("NUL") << QByteArray("reference\n1\0\n", 13) << int(ErrorCode::NotText);
    QTest::newRow("200,000 columns") << manyColumns() << int(ErrorCode::FileMalformed);
    const QByteArray bomb = support::ZipFixture::workbookBytes(QByteArray(50 * 1024 * 1024, ' '));
    QTest::newRow("zip bomb") << bomb << int(ErrorCode::FileTooLarge);
    QTest::newRow("half a workbook") << support::ZipFixture::workbookBytes("<row/>").first(200)
                                     << int(ErrorCode::FileMalformed);
}

void HostileImportTest::aFileThatCannotBeReadIsRefusedWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ImportFixture fixture;
    const QString state = ImportFixture::stateOf(fixture.test().store());
    const auto done = fixture.import(ImportKind::People, bytes);
    QVERIFY(!done.has_value());
    QCOMPARE(int(done.error().code), code);
    fixture.test().close();
    QVERIFY(fixture.test().open().has_value());
    QCOMPARE(ImportFixture::stateOf(fixture.test().store()), state);
}

void HostileImportTest::goodRowsLandBesideBadOnes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("code");
    const QByteArray good = "reference,given_name\n1,Bo\n2,Al\n";
    QTest::newRow("quote that never closes")
        << QByteArray(good + "3,\"Cy\n4,Di\n") << u"2/0/0/1"_s << u"quote_not_closed"_s;
    QTest::newRow("text behind a quote") << QByteArray(good + "3,\"Cy\"x\n4,Di\n") << u"3/0/0/1"_s
                                         << u"quote_misplaced"_s;
    QTest::newRow("20 MB line") << QByteArray(good + "3," + QByteArray(20'000'000, 'x') + "\n4,Di\n") << u"3/0/0/1"_s
                                << u"row_too_long"_s;
    QTest::newRow("200,000 cells") << QByteArray(good + QByteArray(200'000, ',') + "3\n4,Di\n") << u"3/0/0/1"_s
                                   << u"too_many_cells"_s;
}

void HostileImportTest::goodRowsLandBesideBadOnes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, numbers);
    QFETCH(QString, code);
    ImportFixture fixture;
    const auto done = fixture.import(ImportKind::People, bytes);
    QCOMPARE(numbersOf(done), numbers);
    QCOMPARE(done->refused.front().line, 4);
    QCOMPARE(done->refused.front().code, code);
    fixture.test().close();
    QVERIFY(fixture.test().open().has_value());
    QCOMPARE(ImportFixture::stateOf(fixture.test().store()).size(), 64);
}

void HostileImportTest::aFileThatIsNotThereIsSaid()
{
    ImportFixture fixture;
    db::ImportOptions options;
    options.path = fixture.file(u"nothing.csv"_s);
    const auto done = db::Importer(fixture.test().store(), options).run();
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::FileNotFound);
}

REGISTER_TEST(HostileImportTest)
#include "tst_HostileImport.moc"
