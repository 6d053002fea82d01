#include "app/commands/report/ReportSurvivalCommand.h"

#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Ran;

namespace
{

Ran run(const QStringList &words)
{
    app::CommandLine commandLine;
    commandLine.add(std::make_unique<app::ReportSurvivalCommand>());
    const support::ManualClock clock(QDate(2026, 11, 3));
    support::SeededRandom random(1);
    return support::Program::runOn(commandLine, QStringList{u"report"_s, u"survival"_s} + words, clock, random);
}

QString addicts()
{
    return qEnvironmentVariable("ALONGSIDE_SOURCE") + u"/../shared/data/survival/addicts.csv"_s;
}

/// The survival of the last step at or before `day`.
double survivalAt(const QJsonObject &answer, double day)
{
    double survival = 1;
    for (const QJsonValue &point : answer.value("curve"_L1).toArray()) {
        if (point["day"_L1].toDouble() <= day) {
            survival = point["survival"_L1].toDouble();
        }
    }
    return survival;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class ReportSurvivalCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatOtherToolsGive();
    void comparesClinics_data();
    void comparesClinics();
    void refusesBadCellsByLine();
    void wrongUsage_data();
    void wrongUsage();
    void isReadable();

private:
    QString write(const QByteArray &contents)
    {
        QFile file(m_folder.filePath(u"times.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void ReportSurvivalCommandTest::givesWhatOtherToolsGive()
{
    if (!QFile::exists(addicts())) {
        QSKIP("The methadone clients' table is not here.");
    }
    const Ran ran = run({addicts(), u"--time"_s, u"days"_s, u"--event"_s, u"departed"_s, u"--json"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(ran.answer.keys(), (QStringList{u"compare"_s, u"curve"_s, u"events"_s, u"median"_s, u"n"_s}));
    QCOMPARE(ran.answer.value("n"_L1).toInt(), 238);
    const QJsonObject median = ran.answer.value("median"_L1).toObject();
    QCOMPARE(median.value("value"_L1).toDouble(), 504.0);
    QCOMPARE(median.value("lower"_L1).toDouble(), 394.0);
    QCOMPARE(median.value("upper"_L1).toDouble(), 550.0);
    QVERIFY(near(survivalAt(ran.answer, 30), .97026497, 5e-9));
    QVERIFY(near(survivalAt(ran.answer, 90), .90139475, 5e-9));
    QVERIFY(near(survivalAt(ran.answer, 180), .79350560, 5e-9));
    QVERIFY(near(survivalAt(ran.answer, 365), .60606475, 5e-9));
    QVERIFY(ran.answer.value("compare"_L1).isNull());
}

void ReportSurvivalCommandTest::comparesClinics_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<double>("chiSquare");
    QTest::newRow("plain") << QStringList{} << 27.8926790647;
    QTest::newRow("stratified") << QStringList{u"--strata"_s, u"prison"_s} << 26.9432711328;
}

void ReportSurvivalCommandTest::comparesClinics()
{
    QFETCH(QStringList, more);
    QFETCH(double, chiSquare);
    if (!QFile::exists(addicts())) {
        QSKIP("The methadone clients' table is not here.");
    }
    const Ran ran = run(QStringList{addicts(), u"--time"_s, u"days"_s, u"--event"_s, u"departed"_s, u"--group"_s,
                                    u"clinic"_s, u"--json"_s} +
                        more);
    const QJsonObject compare = ran.answer.value("compare"_L1).toObject();
    QCOMPARE(compare.keys(), (QStringList{u"chi_square"_s, u"df"_s, u"field"_s, u"groups"_s, u"p"_s}));
    QVERIFY(near(compare.value("chi_square"_L1).toDouble(), chiSquare, 5e-11 * 10));
    QCOMPARE(compare.value("df"_L1).toInt(), 1);
    QCOMPARE(compare.value("groups"_L1).toArray().size(), 2);
    QCOMPARE(compare.value("field"_L1).toString(), u"clinic"_s);
}

void ReportSurvivalCommandTest::refusesBadCellsByLine()
{
    const QString path = write("t,e\n1,1\nsoon,1\n-3,0\n2,1\n3,maybe\n4,0\n");
    const Ran ran = run({path, u"--time"_s, u"t"_s, u"--event"_s, u"e"_s, u"--json"_s});
    QCOMPARE(ran.code, ExitCode::DoneWithFindings);
    QCOMPARE(ran.answer.value("n"_L1).toInt(), 3);
    QCOMPARE(ran.answer.value("events"_L1).toInt(), 2);
    QCOMPARE(ran.error, u"Line 3, t: A number from 0 was expected.\nLine 4, t: A number from 0 was expected.\n"
                        "Line 6, e: 1 or 0 was expected.\n"_s);
}

void ReportSurvivalCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("no time") << QStringList{u"--event"_s, u"e"_s} << u"--time"_s;
    QTest::newRow("no such column") << QStringList{u"--time"_s, u"x"_s, u"--event"_s, u"e"_s} << u"--time"_s;
    QTest::newRow("strata without group")
        << QStringList{u"--time"_s, u"t"_s, u"--event"_s, u"e"_s, u"--strata"_s, u"t"_s} << u"--group"_s;
}

void ReportSurvivalCommandTest::wrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Ran ran = run(QStringList{write("t,e\n1,1\n")} + options);
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
}

void ReportSurvivalCommandTest::isReadable()
{
    const Ran ran = run({write("t,e\n1,1\n2,1\n3,1\n4,1\n"), u"--time"_s, u"t"_s, u"--event"_s, u"e"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QVERIFY2(ran.output.startsWith(u"4 rows, 4 left. Half had left at 2.5 ("_s), qPrintable(ran.output));
}

REGISTER_TEST(ReportSurvivalCommandTest)
#include "tst_ReportSurvivalCommand.moc"
