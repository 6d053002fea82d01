#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// Goals, actions, referrals and the set-up lists from the command line.
class PlanCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalIsAgreedAndMet();
    void aReferralGoesItsWay();
    void aListIsMadeOnesOwn();
    void aProgrammeIsSet();
    void refuses_data();
    void refuses();
};

namespace
{

QString idIn(const Ran &ran, QLatin1StringView key)
{
    return ran.answer[key]["id"_L1].toString();
}

} // namespace

void PlanCommandsTest::aGoalIsAgreedAndMet()
{
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    const Ran goal = program.json({u"goal"_s, u"add"_s, u"See my kids"_s, u"--person"_s, u"A1"_s});
    QCOMPARE(goal.code, ExitCode::Done);
    QCOMPARE(goal.answer["goal"_L1]["agreed"_L1].toString(), u"2026-11-02"_s);
    const QString id = idIn(goal, "goal"_L1);
    const Ran action = program.json({u"action"_s, u"add"_s, u"Ring the court"_s, u"--person"_s, u"A1"_s, u"--goal"_s,
                                     id, u"--who"_s, u"Ray"_s, u"--due"_s, u"2026-11-09"_s});
    QCOMPARE(action.answer["action"_L1]["goal"_L1].toString(), id);
    const QString actionId = idIn(action, "action"_L1);
    QCOMPARE(program.json({u"action"_s, u"done"_s, actionId}).answer["action"_L1]["done"_L1].toString(),
             u"2026-11-02"_s);
    QVERIFY(program.json({u"action"_s, u"done"_s, actionId, u"--undo"_s}).answer["action"_L1]["done"_L1].isNull());
    QCOMPARE(program.json({u"goal"_s, u"state"_s, id, u"met"_s}).code, ExitCode::Done);
    const Ran list = program.json({u"goal"_s, u"list"_s, u"--person"_s, u"A1"_s});
    QCOMPARE(list.answer["goals"_L1].toArray().first()["state"_L1].toString(), u"met"_s);
    QCOMPARE(list.answer["actions"_L1].toArray().first()["due"_L1].toString(), u"2026-11-09"_s);
}

void PlanCommandsTest::aReferralGoesItsWay()
{
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"service"_s, u"add"_s, u"Shelter"_s, u"--offers"_s, u"housing"_s}).code, ExitCode::Done);
    const Ran referral = program.json({u"refer"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"shelter"_s});
    QCOMPARE(referral.answer["referral"_L1]["service"_L1].toString(), u"Shelter"_s);
    QCOMPARE(referral.answer["referral"_L1]["state"_L1].toString(), u"asked"_s);
    const QString id = idIn(referral, "referral"_L1);
    for (const QString &state : {u"waiting"_s, u"accepted"_s, u"started"_s}) {
        const Ran ran = program.json({u"refer"_s, u"state"_s, id, state});
        QCOMPARE(ran.answer["referral"_L1]["state"_L1].toString(), state);
    }
    QCOMPARE(program.json({u"refer"_s, u"state"_s, id, u"ended"_s}).code, ExitCode::WrongUsage);
    QCOMPARE(program.json({u"refer"_s, u"state"_s, id, u"ended"_s, u"--note"_s, u"housed"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"service"_s, u"retire"_s, u"Shelter"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"service"_s, u"list"_s}).answer["services"_L1].toArray().size(), 0);
    QCOMPARE(program.json({u"service"_s, u"list"_s, u"--all"_s}).answer["services"_L1].toArray().size(), 1);
    QCOMPARE(program.json({u"refer"_s, u"--person"_s, u"A1"_s, u"--from"_s, u"Court"_s}).code, ExitCode::Done);
    const QJsonArray all =
        program.json({u"refer"_s, u"list"_s, u"--person"_s, u"A1"_s}).answer["referrals"_L1].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0]["direction"_L1].toString(), u"in"_s);
    QCOMPARE(all[1]["end_reason"_L1].toString(), u"housed"_s);
}

void PlanCommandsTest::aListIsMadeOnesOwn()
{
    Program program;
    QCOMPARE(program.json({u"list"_s, u"add"_s, u"phrase"_s, u"Left a message."_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"list"_s, u"rename"_s, u"source"_s, u"self"_s, u"Walked in"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"list"_s, u"retire"_s, u"source"_s, u"police"_s}).code, ExitCode::Done);
    const QJsonArray sources = program.json({u"list"_s, u"show"_s, u"source"_s}).answer["entries"_L1].toArray();
    QCOMPARE(sources[0]["words"_L1].toString(), u"Walked in"_s);
    QVERIFY(sources[4]["retired"_L1].toBool());
    QVERIFY(sources[1]["words"_L1].isNull());
}

void PlanCommandsTest::aProgrammeIsSet()
{
    Program program;
    const Ran ran = program.json({u"programme"_s, u"set"_s, u"--lapse"_s, u"60"_s, u"--months"_s, u"6"_s,
                                  u"--custody-pauses"_s, u"yes"_s, u"--counted"_s, u"face_to_face,phone"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    const QJsonObject now = program.json({u"programme"_s, u"set"_s}).answer;
    QCOMPARE(now["lapse"_L1].toInt(), 60);
    QCOMPARE(now["months"_L1].toInt(), 6);
    QVERIFY(now["custody_pauses"_L1].toBool());
    QCOMPARE(now["counted"_L1].toArray(), (QJsonArray{u"face_to_face"_s, u"phone"_s}));
    QCOMPARE(program.json({u"programme"_s, u"set"_s, u"--counted"_s, u"all"_s}).answer["counted"_L1].toArray().size(),
             0);
}

void PlanCommandsTest::refuses_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ExitCode>("code");
    const auto row = [](const char *name, const QString &role, const QString &words, ExitCode code) {
        QTest::newRow(name) << role << words << code;
    };
    row("a worker's list", u"worker"_s, u"list add source Aunt"_s, ExitCode::Refused);
    row("a worker's service", u"worker"_s, u"service add Shelter"_s, ExitCode::Refused);
    row("a worker's programme", u"worker"_s, u"programme set --lapse 30"_s, ExitCode::Refused);
    row("an analyst's goal", u"analyst"_s, u"goal add Home --person A1"_s, ExitCode::Refused);
    row("an analyst's action", u"analyst"_s, u"action add Ring --person A1"_s, ExitCode::Refused);
    row("an analyst's referral", u"analyst"_s, u"refer --person A1 --to Shelter"_s, ExitCode::Refused);
    row("no such list", u"manager"_s, u"list show shoes"_s, ExitCode::WrongUsage);
    row("no such state", u"manager"_s, u"goal state 00000000000000000000000000000001 won"_s, ExitCode::WrongUsage);
    row("no such goal", u"manager"_s, u"goal state 00000000000000000000000000000001 met"_s, ExitCode::WrongUsage);
    row("no such channel", u"manager"_s, u"programme set --counted pigeon"_s, ExitCode::WrongUsage);
    row("a worker's goal", u"worker"_s, u"goal add Home --person A1"_s, ExitCode::Done);
    row("a worker's referral", u"worker"_s, u"refer --person A1 --to Shelter"_s, ExitCode::Done);
}

void PlanCommandsTest::refuses()
{
    QFETCH(const QString, role);
    QFETCH(const QString, words);
    QFETCH(const ExitCode, code);
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    const QString passphrase = program.write(u"new-pass"_s, "correct horse battery staple\n");
    QCOMPARE(
        program.json({u"user"_s, u"add"_s, u"kim"_s, u"--role"_s, role, u"--new-passphrase-file"_s, passphrase}).code,
        ExitCode::Done);
    const Ran ran = program.runAs(u"kim"_s, words.split(u' '));
    QVERIFY2(ran.code == code, qPrintable(ran.error));
}

REGISTER_TEST(PlanCommandsTest)
#include "tst_PlanCommands.moc"
