#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// What the window does when somebody comes and goes, on the command line.
class IntakeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsTakenInByOneCommand();
    void whoeverMayBeTheSameIsNamed();
    void eligibilityIsAnsweredAnew();
    void aReasonOfTheTeamsOwnCloses();
    void goesOnToAnotherProgramme();
    void goesOnToAnotherOrganisation();
    void anActionIsPutRight();
    void wrongValuesAreNamedAndNeverRepeated_data();
    void wrongValuesAreNamedAndNeverRepeated();

private:
    static QJsonObject enrolment(const Ran &ran, int at = 0)
    {
        return ran.answer["person"_L1]["enrolments"_L1].toArray().at(at).toObject();
    }
    static void addQuestions(Program &program)
    {
        QCOMPARE(program.run({u"list"_s, u"add"_s, u"eligibility_question"_s, u"18 or over?"_s}).code, ExitCode::Done);
        QCOMPARE(program.run({u"list"_s, u"add"_s, u"eligibility_question"_s, u"Local?"_s}).code, ExitCode::Done);
    }
};

void IntakeCommandsTest::aPersonIsTakenInByOneCommand()
{
    Program program;
    addQuestions(program);
    const Ran ran = program.json({u"person"_s,
                                  u"new"_s,
                                  u"given_name=Ray"_s,
                                  u"born=1974-11-03"_s,
                                  u"--enrol"_s,
                                  u"--started"_s,
                                  u"2026-10-30"_s,
                                  u"--source"_s,
                                  u"HMP Wenbury"_s,
                                  u"--referred"_s,
                                  u"2026-10-28"_s,
                                  u"--reason"_s,
                                  u"Nowhere to live"_s,
                                  u"--worker"_s,
                                  u"kim"_s,
                                  u"--answer"_s,
                                  u"18 or over?=yes"_s,
                                  u"--answer"_s,
                                  u"local?=no"_s,
                                  u"--eligibility-note"_s,
                                  u"Moves here"_s});
    QCOMPARE(ran.error, QString());
    QCOMPARE(ran.code, ExitCode::Done);
    QVERIFY(ran.answer["possible_duplicates"_L1].toArray().isEmpty());
    const QJsonObject started = enrolment(ran);
    QCOMPARE(started["started"_L1].toString(), u"2026-10-30"_s);
    QCOMPARE(started["referred"_L1].toString(), u"2026-10-28"_s);
    QCOMPARE(started["worker"_L1].toString(), u"kim"_s);
    QCOMPARE(started["eligibility_note"_L1].toString(), u"Moves here"_s);
    QCOMPARE(started["eligibility"_L1].toArray().size(), 2);
    QCOMPARE(started["eligibility"_L1][0]["question"_L1].toString(), u"18 or over?"_s);
    QCOMPARE(started["eligibility"_L1][0]["answer"_L1].toString(), u"yes"_s);
    QCOMPARE(started["eligibility"_L1][1]["answer"_L1].toString(), u"no"_s);
    const QString reference = ran.answer["person"_L1]["reference"_L1].toString();
    const Ran referrals = program.json({u"refer"_s, u"list"_s, u"--person"_s, reference});
    QCOMPARE(referrals.answer["referrals"_L1].toArray().size(), 1);
    QCOMPARE(referrals.answer["referrals"_L1][0]["state"_L1].toString(), u"started"_s);
    QCOMPARE(referrals.answer["referrals"_L1][0]["reason"_L1].toString(), u"Nowhere to live"_s);
}

void IntakeCommandsTest::whoeverMayBeTheSameIsNamed()
{
    Program program;
    QCOMPARE(program
                 .run({u"person"_s, u"new"_s, u"reference=A1"_s, u"given_name=Ray"_s, u"family_name=Brightwater"_s,
                       u"crn=X123456"_s})
                 .code,
             ExitCode::Done);
    const Ran found = program.json(
        {u"person"_s, u"duplicates"_s, u"given_name=Ray"_s, u"family_name=Brihgtwater"_s, u"crn=x 123456"_s});
    QCOMPARE(found.code, ExitCode::DoneWithFindings);
    const QJsonArray duplicates = found.answer["duplicates"_L1].toArray();
    QCOMPARE(duplicates.size(), 1);
    QCOMPARE(duplicates[0]["reference"_L1].toString(), u"A1"_s);
    QCOMPARE(duplicates[0]["why"_L1].toArray(), (QJsonArray{u"identifier"_s, u"name_nearly"_s}));
    QCOMPARE(duplicates[0]["numbers"_L1].toArray(), QJsonArray{u"crn"_s});
    QCOMPARE(program.json({u"person"_s, u"duplicates"_s, u"given_name=Quite"_s, u"family_name=Other"_s}).code,
             ExitCode::Done);
    const Ran again = program.json({u"person"_s, u"new"_s, u"given_name=Ray"_s, u"family_name=Brightwater"_s});
    QCOMPARE(again.code, ExitCode::Done); // it bars nobody
    QCOMPARE(again.answer["possible_duplicates"_L1][0]["reference"_L1].toString(), u"A1"_s);
    const Ran audit = program.json({u"audit"_s, u"list"_s});
    QVERIFY(audit.output.contains(u"duplicates"_s));
}

void IntakeCommandsTest::eligibilityIsAnsweredAnew()
{
    Program program;
    addQuestions(program);
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"--enrol"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"eligibility"_s, u"answer"_s, u"--person"_s, u"A1"_s, u"Local?=dont_know"_s}).code,
             ExitCode::Done);
    const Ran ran = program.json(
        {u"eligibility"_s, u"answer"_s, u"--person"_s, u"A1"_s, u"Local?=no"_s, u"--note"_s, u"Moves here"_s});
    QCOMPARE(enrolment(ran)["eligibility"_L1].toArray().size(), 1);
    QCOMPARE(enrolment(ran)["eligibility"_L1][0]["answer"_L1].toString(), u"no"_s);
    QCOMPARE(enrolment(ran)["eligibility_note"_L1].toString(), u"Moves here"_s);
}

void IntakeCommandsTest::aReasonOfTheTeamsOwnCloses()
{
    Program program;
    QCOMPARE(
        program
            .run({u"list"_s, u"add"_s, u"closure_reason"_s, u"Back with family"_s, u"--counts-as"_s, u"moved_away"_s})
            .code,
        ExitCode::Done);
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"--enrol"_s}).code, ExitCode::Done);
    const Ran ran = program.json({u"close"_s, u"--person"_s, u"A1"_s, u"--reason"_s, u"back with family"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(enrolment(ran)["reason"_L1].toString(), u"moved_away"_s);
    QCOMPARE(enrolment(ran)["own_reason"_L1].toString(), u"Back with family"_s);
}

void IntakeCommandsTest::goesOnToAnotherProgramme()
{
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"--enrol"_s, u"--worker"_s, u"kim"_s}).code,
             ExitCode::Done);
    QCOMPARE(program.run({u"programme"_s, u"add"_s, u"South"_s}).code, ExitCode::Done);
    const Ran ran = program.json({u"close"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"South"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(enrolment(ran)["reason"_L1].toString(), u"transferred"_s);
    QCOMPARE(enrolment(ran, 1)["programme"_L1].toString(), u"South"_s);
    QCOMPARE(enrolment(ran, 1)["worker"_L1].toString(), u"kim"_s);
}

void IntakeCommandsTest::goesOnToAnotherOrganisation()
{
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"--enrol"_s}).code, ExitCode::Done);
    const Ran ran = program.json({u"close"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"Shelter"_s, u"--refer"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(enrolment(ran)["reason"_L1].toString(), u"transferred"_s);
    QCOMPARE(enrolment(ran)["moved_to"_L1].toString(), u"Shelter"_s);
    const Ran referrals = program.json({u"refer"_s, u"list"_s, u"--person"_s, u"A1"_s});
    QCOMPARE(referrals.answer["referrals"_L1][0]["service"_L1].toString(), u"Shelter"_s);
}

void IntakeCommandsTest::anActionIsPutRight()
{
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    const Ran added = program.json({u"action"_s, u"add"_s, u"Ring the landlord"_s, u"--person"_s, u"A1"_s});
    const QString id = added.answer["action"_L1]["id"_L1].toString();
    const Ran ran =
        program.json({u"action"_s, u"set"_s, id, u"words=Visit the landlord"_s, u"who=kim"_s, u"due=2026-11-09"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(ran.answer["action"_L1]["words"_L1].toString(), u"Visit the landlord"_s);
    QCOMPARE(ran.answer["action"_L1]["who"_L1].toString(), u"kim"_s);
    QCOMPARE(ran.answer["action"_L1]["due"_L1].toString(), u"2026-11-09"_s);
    QCOMPARE(program.run({u"action"_s, u"set"_s, id, u"who=lee"_s}).code,
             ExitCode::WrongUsage); // it is another one now
}

void IntakeCommandsTest::wrongValuesAreNamedAndNeverRepeated_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << QStringList{u"person"_s, u"new"_s, u"phone=Secret"_s} << u"name"_s;
    QTest::newRow("no such question") << QStringList{u"person"_s,  u"new"_s,      u"known_as=X"_s,
                                                     u"--enrol"_s, u"--answer"_s, u"Secret=yes"_s}
                                      << u"question"_s;
    QTest::newRow("no such answer") << QStringList{u"person"_s,  u"new"_s,      u"known_as=X"_s,
                                                   u"--enrol"_s, u"--answer"_s, u"Local?=Secret"_s}
                                    << u"dont_know"_s;
    QTest::newRow("answers without a start")
        << QStringList{u"person"_s, u"new"_s, u"known_as=X"_s, u"--answer"_s, u"Local?=yes"_s} << u"programme"_s;
    QTest::newRow("no such reason") << QStringList{u"close"_s, u"--person"_s, u"A1"_s, u"--reason"_s, u"Secret"_s}
                                    << u"moved_away"_s;
    QTest::newRow("no reason") << QStringList{u"close"_s, u"--person"_s, u"A1"_s} << u"reason"_s;
    QTest::newRow("duplicates of nobody") << QStringList{u"person"_s, u"duplicates"_s} << u"FIELD=VALUE"_s;
    QTest::newRow("born is no day") << QStringList{u"person"_s, u"duplicates"_s, u"born=Secret"_s} << u"born"_s;
    QTest::newRow("due is no day") << QStringList{u"action"_s, u"set"_s, u"Secret"_s, u"due=1"_s} << u"action"_s;
}

void IntakeCommandsTest::wrongValuesAreNamedAndNeverRepeated()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    Program program;
    addQuestions(program);
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"--enrol"_s}).code, ExitCode::Done);
    const Ran ran = program.run(words);
    QVERIFY(ran.code == ExitCode::WrongUsage);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY2(!ran.error.contains(u"Secret"_s), qPrintable(ran.error));
}

REGISTER_TEST(IntakeCommandsTest)
#include "tst_IntakeCommands.moc"
