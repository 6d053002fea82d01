#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;

class ReportTeamCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reckonsEachCaseload();
    void otherDays();
    void isReadable();
    void aWorkerMayNot();

private:
    std::unique_ptr<support::Program> m_program;
};

void ReportTeamCommandTest::initTestCase()
{
    m_program = std::make_unique<support::Program>(QStringList{u"--programme"_s, u"Link"_s}, QDate(2022, 12, 31));
    const QString people = m_program->write(u"p.csv"_s, "reference\nA\nB\nC\nD\n");
    const QString enrolments =
        m_program->write(u"e.csv"_s, "person,programme,started,closed,reason,worker\nA,Link,2022-01-10,,,kim\n"
                                     "B,Link,2022-01-10,,,Kim\nC,Link,2022-01-10,,,lee\n"
                                     "D,Link,2022-01-10,2022-02-01,completed,lee\n");
    const QString contacts =
        m_program->write(u"c.csv"_s, "person,when,outcome,channel,next\nA,2022-12-10,attended,phone,2022-12-20\n"
                                     "A,2022-12-15,no_answer,phone,\nB,2022-03-01,attended,phone,\n"
                                     "C,2022-12-30,attended,phone,2023-01-10\nC,2022-12-29,cancelled_by_us,phone,\n"
                                     "D,2022-12-30,attended,phone,\n");
    for (const auto &[kind, file] : {std::pair(u"people"_s, people), {u"enrolments"_s, enrolments},
                                     {u"contacts"_s, contacts}}) {
        QCOMPARE(m_program->run({u"import"_s, kind, file}).code, ExitCode::Done);
    }
}

void ReportTeamCommandTest::reckonsEachCaseload()
{
    const QJsonObject answer = m_program->json({u"report"_s, u"team"_s}).answer;
    QCOMPARE(answer.keys(), (QStringList{u"all"_s, u"as_of"_s, u"from"_s, u"scope"_s, u"team"_s}));
    QCOMPARE(answer["from"_L1].toString(), u"2022-12-02"_s);
    const QJsonArray team = answer["team"_L1].toArray();
    QCOMPARE(team.size(), 2);
    QCOMPARE(team[0]["people"_L1].toInt(), 2); // however their name is written
    QCOMPARE(team[0]["contacts"_L1].toInt(), 2);
    QCOMPARE(team[0]["attended"_L1].toInt(), 1);
    QCOMPARE(team[0]["value"_L1].toDouble(), 0.5);
    QCOMPARE(team[0]["overdue"_L1].toInt(), 1);
    QCOMPARE(team[0]["quiet"_L1].toInt(), 1);
    QCOMPARE(team[0]["not_tried"_L1].toInt(), 1);
    QCOMPARE(team[1]["people"_L1].toInt(), 1); // whose time here is over is on no caseload
    QCOMPARE(team[1]["contacts"_L1].toInt(), 1);
    QCOMPARE(team[1]["overdue"_L1].toInt(), 0);
    QCOMPARE(answer["all"_L1]["people"_L1].toInt(), 3);
    QVERIFY(answer["all"_L1]["worker"_L1].isNull());
}

void ReportTeamCommandTest::otherDays()
{
    const QJsonObject answer = m_program->json({u"report"_s, u"team"_s, u"--days"_s, u"2"_s}).answer;
    QCOMPARE(answer["from"_L1].toString(), u"2022-12-30"_s);
    QCOMPARE(answer["all"_L1]["contacts"_L1].toInt(), 1);
    QCOMPARE(m_program->run({u"report"_s, u"team"_s, u"--days"_s, u"0"_s}).code, ExitCode::WrongUsage);
}

void ReportTeamCommandTest::isReadable()
{
    const QString text = m_program->run({u"report"_s, u"team"_s}).output;
    QVERIFY2(text.contains(u"kim"_s, Qt::CaseInsensitive) && text.contains(u"50%"_s), qPrintable(text));
}

void ReportTeamCommandTest::aWorkerMayNot()
{
    QCOMPARE(m_program
                 ->run({u"user"_s, u"add"_s, u"ben"_s, u"--role"_s, u"worker"_s, u"--new-passphrase-file"_s,
                        m_program->write(u"ben"_s, "correct horse battery staple\n")})
                 .code,
             ExitCode::Done);
    QCOMPARE(m_program->runAs(u"ben"_s, {u"report"_s, u"team"_s}).code, ExitCode::Refused);
}

REGISTER_TEST(ReportTeamCommandTest)
#include "tst_ReportTeamCommand.moc"
