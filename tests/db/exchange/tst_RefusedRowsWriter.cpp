#include "db/exchange/RefusedRowsWriter.h"
#include "db/exchange/TableFile.h"

#include "tests/support/TestRegistry.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::RefusedRowsWriter;
using db::TableFile;
using model::ErrorCode;

class RefusedRowsWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsThatCanBeReadAgain();
    void makesFormulasHarmless_data();
    void makesFormulasHarmless();
    void leavesNothingBehindWithoutCommit();
    void saysWhenTheFileCannotBeWritten();
    void tableFileSaysWhatIsWrong_data();
    void tableFileSaysWhatIsWrong();
};

void RefusedRowsWriterTest::writesRowsThatCanBeReadAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"refused.csv"_qs);
    const auto writer = RefusedRowsWriter::create(path, {u"person"_qs, u"note"_qs});
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->add({u"P1"_qs, u"a, \"b\"\nc"_qs}, 7, u"when"_qs, u"date_out_of_range"_qs, u"before 1900"_qs));
    QVERIFY((*writer)->add({u"caf\u00E9"_qs}, 9, {}, u"row_too_long"_qs, u"x"_qs));
    QVERIFY((*writer)->commit().has_value());
    const auto reader = TableFile::open(path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->header(), QStringList({u"person"_qs, u"note"_qs, u"refused_line"_qs, u"refused_field"_qs,
                                               u"refused_code"_qs, u"refused_message"_qs}));
    auto row = (*reader)->next();
    QCOMPARE((*row)->texts(), QStringList({u"P1"_qs, u"a, \"b\"\nc"_qs, u"7"_qs, u"when"_qs, u"date_out_of_range"_qs,
                                           u"before 1900"_qs}));
    row = (*reader)->next();
    QCOMPARE((*row)->texts(),
             QStringList({u"caf\u00E9"_qs, QString(), u"9"_qs, QString(), u"row_too_long"_qs, u"x"_qs}));
}

void RefusedRowsWriterTest::makesFormulasHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("text") << u"a=b"_qs << u"a=b"_qs;
    QTest::newRow("equals") << u"=1+1"_qs << u"'=1+1"_qs;
    QTest::newRow("plus") << u"+44 7700 900123"_qs << u"'+44 7700 900123"_qs;
    QTest::newRow("minus") << u"-2"_qs << u"'-2"_qs;
    QTest::newRow("at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
    QTest::newRow("tab first") << u"\t=1"_qs << u"'\t=1"_qs;
    QTest::newRow("blank first") << u" =1"_qs << u"' =1"_qs;
}

void RefusedRowsWriterTest::makesFormulasHarmless()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"refused.csv"_qs);
    const auto writer = RefusedRowsWriter::create(path, {cell});
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->add({cell}, 2, {}, u"code"_qs, cell).has_value());
    QVERIFY((*writer)->commit().has_value());
    const auto reader = TableFile::open(path);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->header().front(), written);
    const auto row = (*reader)->next();
    QCOMPARE((*row)->cell(0), written);
    QCOMPARE((*row)->cell(4), written);
}

void RefusedRowsWriterTest::leavesNothingBehindWithoutCommit()
{
    QTemporaryDir folder;
    {
        const auto writer = RefusedRowsWriter::create(folder.filePath(u"refused.csv"_qs), {u"a"_qs});
        QVERIFY(writer.has_value());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void RefusedRowsWriterTest::saysWhenTheFileCannotBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/refused.csv"_qs);
    const auto writer = RefusedRowsWriter::create(path, {u"a"_qs});
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, ErrorCode::CannotWrite);
    QCOMPARE(writer.error().where, path);
}

void RefusedRowsWriterTest::tableFileSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray("") << ErrorCode::FileEmpty;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << ErrorCode::NotText;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11) << ErrorCode::NotText;
    QTest::newRow("zip start alone") << QByteArray("PK\x03\x04 and text") << ErrorCode::FileMalformed;
    QTest::newRow("absent") << QByteArray() << ErrorCode::FileNotFound;
}

void RefusedRowsWriterTest::tableFileSaysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_qs);
    if (!bytes.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto reader = TableFile::open(path);
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, code);
    QCOMPARE(TableFile::open(folder.path()).error().code, ErrorCode::CannotRead);
}

REGISTER_TEST(RefusedRowsWriterTest)
#include "tst_RefusedRowsWriter.moc"
