#include "app/commands/Commands.h"
#include "tests/support/Caseload.h"
#include "tests/support/Program.h"
#include "tests/support/ShownEngagement.h"
#include "tests/support/TestRegistry.h"
#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"

#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using widgets::EngagementWords;
using widgets::Numbers;

/// Whatever the screen shows of engagement, the command line prints: every figure of both is collected and compared.
class FiguresAreEqualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void screenAndCommandLineSayTheSame_data();
    void screenAndCommandLineSayTheSame();

private:
    QMap<QString, QStringList> m_screen;
    QMap<QString, QStringList> m_answer;
};

namespace
{

/// Cells are rounded for the screen; what the command line says is rounded the same way.
QString percent(const QJsonValue &share)
{
    return share.isNull() ? QString() : Numbers::percent(share.toDouble());
}

QString count(const QJsonValue &number)
{
    return Numbers::count(number.toInteger());
}

QString shareOf(const QJsonValue &share, qint64 of)
{
    return of < 10 ? u"too few"_s : percent(share);
}

void collect(support::ShownEngagement &page, QMap<QString, QStringList> &found)
{
    for (const int months : {1, 3, 6, 12}) {
        found[u"engaged"_s].append(page.figureText(months));
    }
    const QMap<QString, QString> charts{
        {u"curve"_s, u"How long people stay"_s},        {u"lost"_s, u"Where people are lost"_s},
        {u"reasons"_s, u"Why they stopped"_s},          {u"in touch"_s, u"In touch now"_s},
        {u"channels"_s, u"How they were last met"_s},   {u"silences"_s, u"How long they have been silent"_s},
        {u"needs"_s, u"What people who stop needed"_s}, {u"cohorts"_s, u"By when they started"_s}};
    for (auto chart = charts.cbegin(); chart != charts.cend(); ++chart) {
        const widgets::TwinTable table = page.chart(chart.value())->table();
        for (const QStringList &row : table.rows) {
            // What a need or a reason is called is another test's; here its numbers count.
            const bool named = chart.key() == u"needs"_s;
            found[chart.key()].append((named ? row.mid(1) : row).join(u" | "_s));
        }
    }
    found[u"median"_s] = {page.chart(u"How long people stay"_s)->accessibleDescription().section(u". "_s, 1, 1)};
}

QString engagedText(const QJsonObject &row)
{
    const qint64 eligible = row["eligible"_L1].toInteger();
    if (eligible < 10) {
        const QString few = Numbers::notEnough(eligible, 10);
        return u"Not enough people yet; %1. Opens the receipt."_s.arg(few);
    }
    return u"%1; %2 of %3, likely %4 to %5. Opens the receipt."_s.arg(
        percent(row["value"_L1]), count(row["engaged"_L1]), count(row["eligible"_L1]), percent(row["lower"_L1]),
        percent(row["upper"_L1]));
}

void collectWhy(const QJsonObject &why, QMap<QString, QStringList> &found)
{
    for (const QJsonValue &reason : why["reasons"_L1].toArray()) {
        const auto code = model::valueIn(model::leavingReasons(), reason["reason"_L1].toString());
        const QString line = EngagementWords::reason(*code) + u" | "_s + count(reason["count"_L1]);
        found[u"reasons"_s].append(line);
    }
    for (const QJsonValue &channel : why["last_channels"_L1].toArray()) {
        const auto code = model::valueIn(model::channels(), channel["channel"_L1].toString());
        found[u"channels"_s].append(EngagementWords::channel(*code) + u" | "_s + count(channel["count"_L1]));
    }
    for (const QJsonValue &band : why["silences"_L1].toArray()) {
        const QJsonValue to = band["to"_L1];
        const auto end = to.isNull() ? std::nullopt : std::optional(to.toInt());
        found[u"silences"_s].append(EngagementWords::days(band["from"_L1].toInt(), end) + u" | "_s +
                                    count(band["count"_L1]));
    }
    for (const QJsonValue &need : why["needs"_L1].toArray()) {
        const qint64 of = need["of"_L1].toInteger();
        found[u"needs"_s].append(
            u"%1 | of %2, %3"_s.arg(count(need["dropped"_L1]), Numbers::count(of), shareOf(need["value"_L1], of)));
    }
}

void collectCohorts(const QJsonArray &cohorts, QMap<QString, QStringList> &found)
{
    const qsizetype first = std::max<qsizetype>(0, cohorts.size() - 12);
    for (qsizetype i = cohorts.size() - 1; i >= first; --i) { // the latest first, as on the screen
        const QJsonObject cohort = cohorts.at(i).toObject();
        const QDate quarter = QDate::fromString(cohort["quarter"_L1].toString(), Qt::ISODate);
        QStringList row{EngagementWords::quarter(quarter), count(cohort["started"_L1])};
        for (const QJsonValue &cell : cohort["engaged"_L1].toArray()) {
            const qint64 of = cell["eligible"_L1].toInteger();
            const QString counts = u"%1 of %2"_s.arg(count(cell["engaged"_L1]), Numbers::count(of));
            row.append(cell.isNull() ? u"not yet"_s
                       : of < 10     ? counts + u", too few"_s
                                     : percent(cell["value"_L1]) + u", "_s + counts);
        }
        found[u"cohorts"_s].append(row.join(u" | "_s));
    }
}

void collect(const QJsonObject &answer, QMap<QString, QStringList> &found)
{
    for (const QJsonValue &row : answer["engaged"_L1].toArray()) {
        found[u"engaged"_s].append(engagedText(row.toObject()));
    }
    for (const QJsonValue &point : answer["curve"_L1].toArray()) {
        found[u"curve"_s].append(QStringList{Numbers::days(point["day"_L1].toDouble()), count(point["at_risk"_L1]),
                                             count(point["left"_L1]), percent(point["survival"_L1]),
                                             percent(point["lower"_L1]), percent(point["upper"_L1])}
                                     .join(u" | "_s));
    }
    for (const QJsonValue &month : answer["lost"_L1].toArray()) {
        const qint64 atRisk = month["at_risk"_L1].toInteger();
        if (atRisk > 0) {
            found[u"lost"_s].append(QStringList{count(month["month"_L1]), count(month["dropped"_L1]),
                                                Numbers::count(atRisk), shareOf(month["value"_L1], atRisk)}
                                        .join(u" | "_s));
        }
    }
    for (const QJsonValue &band : answer["in_touch"_L1].toArray()) {
        model::InTouchBand days{band["from"_L1].toInt(), std::nullopt, 0};
        days.to = band["to"_L1].isNull() ? std::nullopt : std::optional(band["to"_L1].toInt());
        found[u"in touch"_s].append(EngagementWords::band(days) + u" | "_s + count(band["people"_L1]));
    }
    collectWhy(answer["why"_L1].toObject(), found);
    collectCohorts(answer["cohorts"_L1].toArray(), found);
    const QJsonObject median = answer["median"_L1].toObject();
    found[u"median"_s] = {u"Half had left by day %1 (%2 to %3)"_s.arg(Numbers::days(median["value"_L1].toDouble()),
                                                                      Numbers::days(median["lower"_L1].toDouble()),
                                                                      Numbers::days(median["upper"_L1].toDouble()))};
}

} // namespace

void FiguresAreEqualTest::initTestCase()
{
    support::TestStore test;
    support::pourCaseload(test, 300);
    {
        support::ShownEngagement page(test.store());
        collect(page, m_screen);
    }
    const QString path = test.path();
    test.close();
    QTemporaryDir folder;
    QFile pass(folder.filePath(u"pass"_s));
    QVERIFY(pass.open(QIODevice::WriteOnly) && pass.write("correct horse battery\n") > 0);
    pass.close();
    app::CommandLine commandLine;
    app::addCommands(commandLine);
    support::SeededRandom random(5);
    const support::Ran ran =
        support::Program::runOn(commandLine,
                                {u"report"_s, u"engagement"_s, u"--episodes"_s, u"first"_s, u"--json"_s, u"--store"_s,
                                 path, u"--user"_s, u"sam"_s, u"--passphrase-file"_s, folder.filePath(u"pass"_s)},
                                test.clock(), random);
    QVERIFY2(ran.code == app::ExitCode::Done, qPrintable(ran.error));
    collect(ran.answer, m_answer);
}

void FiguresAreEqualTest::screenAndCommandLineSayTheSame_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("engaged") << u"engaged"_s << 4;
    QTest::newRow("median") << u"median"_s << 1;
    QTest::newRow("curve") << u"curve"_s << 50;
    QTest::newRow("lost") << u"lost"_s << 12;
    QTest::newRow("reasons") << u"reasons"_s << 4;
    QTest::newRow("in touch") << u"in touch"_s << 4;
    QTest::newRow("channels") << u"channels"_s << 3;
    QTest::newRow("silences") << u"silences"_s << 4;
    QTest::newRow("needs") << u"needs"_s << 5;
    QTest::newRow("cohorts") << u"cohorts"_s << 8;
}

void FiguresAreEqualTest::screenAndCommandLineSayTheSame()
{
    QFETCH(QString, table);
    QFETCH(int, atLeast);
    QStringList screen = m_screen.value(table);
    QStringList answer = m_answer.value(table);
    QVERIFY2(screen.size() >= atLeast, qPrintable(screen.join(u'\n')));
    if (table == u"reasons"_s) { // those not recorded come last on the screen, however many
        screen.sort();
        answer.sort();
    }
    QCOMPARE(screen, answer);
}

REGISTER_TEST(FiguresAreEqualTest)
#include "tst_FiguresAreEqual.moc"
