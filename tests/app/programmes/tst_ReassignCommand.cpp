#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// People change hands from the command line, and back.
class ReassignCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAWorkersPeopleChangeHandsAndBack();
    void aCoverHasALastDay();
    void nobodyIsMovedByADryRun();
    void saysWhomNothingChangesFor();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] static std::unique_ptr<Program> withPeople();
    [[nodiscard]] static QString keyWorkerOf(Program &program, const QString &reference);
};

std::unique_ptr<Program> ReassignCommandTest::withPeople()
{
    auto program = std::make_unique<Program>();
    for (const QString &reference : {u"A1"_s, u"A2"_s, u"A3"_s}) {
        (void)program->json({u"person"_s, u"new"_s, u"reference="_s + reference});
        (void)program->json(
            {u"enrol"_s, u"--person"_s, reference, u"--worker"_s, reference == "A3"_L1 ? u"lee"_s : u"kim"_s});
    }
    return program;
}

QString ReassignCommandTest::keyWorkerOf(Program &program, const QString &reference)
{
    const QJsonArray people = program.json({u"people"_s, u"--search"_s, reference}).answer["people"_L1].toArray();
    return people.first()["key_worker"_L1].toString();
}

void ReassignCommandTest::allOfAWorkersPeopleChangeHandsAndBack()
{
    const std::unique_ptr<Program> program = withPeople();
    const Ran moved = program->json({u"reassign"_s, u"--from"_s, u"Kim"_s, u"--to"_s, u"mo"_s});
    QCOMPARE(moved.code, ExitCode::Done);
    const QJsonArray list = moved.answer["reassignment"_L1]["moved"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["person"_L1].toString(), u"A1"_s);
    QCOMPARE(list[0]["from"_L1].toString(), u"kim"_s);
    QCOMPARE(keyWorkerOf(*program, u"A1"_s), u"mo"_s);
    QCOMPARE(keyWorkerOf(*program, u"A3"_s), u"lee"_s);
    const QString id = moved.answer["reassignment"_L1]["id"_L1].toString();
    const Ran undone = program->json({u"reassign"_s, u"undo"_s, id});
    QCOMPARE(undone.code, ExitCode::Done);
    QCOMPARE(undone.answer["undone"_L1].toInt(), 2);
    QCOMPARE(keyWorkerOf(*program, u"A1"_s), u"kim"_s);
}

void ReassignCommandTest::aCoverHasALastDay()
{
    const std::unique_ptr<Program> program = withPeople();
    const Ran covered =
        program->json({u"reassign"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"lee"_s, u"--until"_s, u"2026-11-30"_s});
    QCOMPARE(covered.answer["reassignment"_L1]["until"_L1].toString(), u"2026-11-30"_s);
    QCOMPARE(keyWorkerOf(*program, u"A1"_s), u"kim"_s);
}

void ReassignCommandTest::nobodyIsMovedByADryRun()
{
    const std::unique_ptr<Program> program = withPeople();
    const Ran ran = program->json({u"reassign"_s, u"--from"_s, u"kim"_s, u"--to"_s, u"mo"_s, u"--dry-run"_s});
    QCOMPARE(ran.answer["reassignment"_L1]["moved"_L1].toArray().size(), 2);
    QVERIFY(!ran.answer["reassignment"_L1].toObject().contains("id"_L1));
    QCOMPARE(keyWorkerOf(*program, u"A1"_s), u"kim"_s);
}

void ReassignCommandTest::saysWhomNothingChangesFor()
{
    const std::unique_ptr<Program> program = withPeople();
    const Ran ran = program->json({u"reassign"_s, u"--person"_s, u"A1"_s, u"--person"_s, u"A3"_s, u"--to"_s, u"lee"_s});
    QCOMPARE(ran.code, ExitCode::DoneWithFindings);
    const QJsonArray left = ran.answer["reassignment"_L1]["left_out"_L1].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0]["person"_L1].toString(), u"A3"_s);
    QCOMPARE(left[0]["why"_L1].toString(), u"already_theirs"_s);
}

void ReassignCommandTest::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody named") << u"reassign --to mo"_s;
    QTest::newRow("nobody to take over") << u"reassign --from kim"_s;
    QTest::newRow("no such person") << u"reassign --person X9 --to mo"_s;
    QTest::newRow("a day that has passed") << u"reassign --person A1 --to mo --until 2026-01-01"_s;
    QTest::newRow("no such reassignment") << u"reassign undo 00112233445566778899aabbccddeeff"_s;
    QTest::newRow("no id") << u"reassign undo abc"_s;
}

void ReassignCommandTest::refuses()
{
    QFETCH(const QString, words);
    const std::unique_ptr<Program> program = withPeople();
    QCOMPARE(program->json(words.split(u' ')).code, ExitCode::WrongUsage);
    QCOMPARE(keyWorkerOf(*program, u"A1"_s), u"kim"_s);
}

REGISTER_TEST(ReassignCommandTest)
#include "tst_ReassignCommand.moc"
