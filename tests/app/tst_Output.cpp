#include "app/Output.h"

#include "app/text/TextTable.h"

#include "tests/support/TestRegistry.h"
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace
{
class Written
{
public:
    explicit Written(bool terminal = false)
        : m_open(open())
        , output(m_out, m_err, terminal)
    {
    }

    QString out() const { return QString::fromUtf8(m_out.data()); }
    QString err() const { return QString::fromUtf8(m_err.data()); }

private:
    bool open() { return m_out.open(QIODevice::WriteOnly) && m_err.open(QIODevice::WriteOnly); }

    QBuffer m_out;
    QBuffer m_err;
    bool m_open;

public:
    app::Output output;
};
} // namespace

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsOneLineAndNothingElse();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
    void readableAnswersShowListsAsTables();
    void columnsAreAsWideAsTheirTextLooks();
    void widthIsWhatATerminalShows_data();
    void widthIsWhatATerminalShows();
    void nothingInACellCanSteerTheTerminal();
    void progressIsForWatchersOnly_data();
    void progressIsForWatchersOnly();
    void progressIsWipedBeforeAnythingElse();
};

void OutputTest::jsonIsOneLineAndNothingElse()
{
    Written written;
    written.output.setMode(true, false);
    written.output.line(u"for people"_s);
    written.output.table({u"a"_s}, {{u"b"_s}});
    written.output.answer({{u"people"_s, 3}, {u"as_of"_s, u"2026-11-03"_s}});
    QVERIFY(written.output.finish());
    QCOMPARE(written.out(), u"{\"as_of\":\"2026-11-03\",\"people\":3}\n"_s);
    QCOMPARE(written.err(), QString());
}

void OutputTest::numbersKeepTheirDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("pi") << std::numbers::pi << QByteArray("3.141592653589793");
    QTest::newRow("whole") << 37.0 << QByteArray("37");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void OutputTest::numbersKeepTheirDigits()
{
    QFETCH(double, value);
    QFETCH(QByteArray, written);
    const QJsonObject object{{u"v"_s, app::Output::number(value)}};
    QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), "{\"v\":" + written + "}");
    QVERIFY(app::Output::number(std::nullopt).isNull());
}

void OutputTest::readableAnswersShowListsAsTables()
{
    Written written;
    const QJsonArray users{QJsonObject{{u"name"_s, u"Ada"_s}, {u"role"_s, u"lead"_s}},
                           QJsonObject{{u"name"_s, u"Bo"_s}, {u"role"_s, QJsonValue::Null}}};
    written.output.answer({{u"ok"_s, true}, {u"codes"_s, QJsonArray{1, 2}}, {u"users"_s, users}});
    QCOMPARE(written.out(), u"codes  1, 2\nok     yes\n\nusers\n  name  role\n  Ada   lead\n  Bo\n"_s);
}

void OutputTest::columnsAreAsWideAsTheirTextLooks()
{
    app::TextTable table({u"name"_s, u"people"_s});
    table.addRow({u"Llŷr"_s, u"7"_s});
    table.addRow({u"Ze\u0301"_s, u"1,234"_s});
    QCOMPARE(table.toText(), u"name  people\nLlŷr       7\nZe\u0301     1,234\n"_s);
}

void OutputTest::widthIsWhatATerminalShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << u"Wendlebury"_s << 10;
    QTest::newRow("one letter with a hat") << u"ŷ"_s << 1;
    QTest::newRow("letter and mark") << u"e\u0301"_s << 1;
    QTest::newRow("wide letters") << u"中文"_s << 4;
    QTest::newRow("picture") << u"\U0001F600"_s << 2;
    QTest::newRow("empty") << QString() << 0;
}

void OutputTest::widthIsWhatATerminalShows()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(app::TextTable::displayWidth(text), width);
}

void OutputTest::nothingInACellCanSteerTheTerminal()
{
    QCOMPARE(app::TextTable::printable(u"a\x1b[2Jb\nc\u202Ed\te"_s), u"a [2Jb c d e"_s);
}

void OutputTest::progressIsForWatchersOnly_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<bool>("quiet");
    QTest::addColumn<QString>("shown");
    QTest::newRow("watched") << true << false << u"\rReading 2 of 5"_s;
    QTest::newRow("quiet") << true << true << QString();
    QTest::newRow("into a file") << false << false << QString();
}

void OutputTest::progressIsForWatchersOnly()
{
    QFETCH(bool, terminal);
    QFETCH(bool, quiet);
    QFETCH(QString, shown);
    Written written(terminal);
    written.output.setMode(false, quiet);
    written.output.progress(u"Reading"_s, 2, 5);
    QCOMPARE(written.err(), shown);
    QCOMPARE(written.out(), QString());
}

void OutputTest::progressIsWipedBeforeAnythingElse()
{
    Written written(true);
    written.output.progress(u"Reading"_s, 12, 0);
    written.output.progress(u"Done"_s, 3, 0);
    written.output.problem(u"No."_s);
    QCOMPARE(written.err(), u"\rReading 12\rDone 3    \r      \rNo.\n"_s);
}

REGISTER_TEST(OutputTest)
#include "tst_Output.moc"
