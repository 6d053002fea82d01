#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// The list of the day, tasks and supervision from the command line.
class TodayCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyEachIsThere();
    void aTaskIsDone();
    void aLeadAsksAndMarks();
    void refuses_data();
    void refuses();
};

namespace
{

QStringList sections(const Ran &ran)
{
    QStringList found;
    const QJsonArray rows = ran.answer["rows"_L1].toArray();
    for (const QJsonValue row : rows) {
        found.append(row["section"_L1].toString() + u' ' + row["reasons"_L1][0]["code"_L1].toString());
    }
    return found;
}

void addPerson(Program &program)
{
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(
        program.json({u"enrol"_s, u"--person"_s, u"A1"_s, u"--started"_s, u"2026-08-02"_s, u"--worker"_s, u"Ray"_s})
            .code,
        ExitCode::Done);
}

} // namespace

void TodayCommandsTest::tellsWhyEachIsThere()
{
    Program program;
    addPerson(program);
    const QJsonObject row =
        program.json({u"today"_s, u"--worker"_s, u"Ray"_s}).answer["rows"_L1].toArray().first().toObject();
    QCOMPARE(row["section"_L1].toString(), u"quiet"_s);
    QCOMPARE(row["reference"_L1].toString(), u"A1"_s);
    QCOMPARE(row["key_worker"_L1].toString(), u"Ray"_s);
    QCOMPARE(row["reasons"_L1][0]["code"_L1].toString(), u"never_met"_s);
    QCOMPARE(row["reasons"_L1][0]["day"_L1].toString(), u"2026-08-02"_s);
    QCOMPARE(row["reasons"_L1][0]["number"_L1].toInt(), 92);
    QCOMPARE(sections(program.json({u"today"_s})), QStringList());
    QCOMPARE(sections(program.json({u"today"_s, u"--team"_s})),
             QStringList({u"quiet never_met"_s, u"supervision not_discussed"_s}));
}

void TodayCommandsTest::aTaskIsDone()
{
    Program program;
    addPerson(program);
    const Ran task = program.json({u"task"_s, u"add"_s, u"Ring the GP"_s, u"--person"_s, u"A1"_s});
    QCOMPARE(task.answer["task"_L1]["worker"_L1].toString(), u"Ray"_s);
    const QString id = task.answer["task"_L1]["id"_L1].toString();
    QCOMPARE(sections(program.json({u"today"_s, u"--worker"_s, u"Ray"_s})),
             QStringList({u"quiet never_met"_s, u"tasks task"_s}));
    QCOMPARE(program.json({u"task"_s, u"done"_s, id}).answer["task"_L1]["done"_L1].toString(), u"2026-11-02"_s);
    QVERIFY(program.json({u"task"_s, u"done"_s, id, u"--undo"_s}).answer["task"_L1]["done"_L1].isNull());
    const QJsonArray list = program.json({u"task"_s, u"list"_s, u"--person"_s, u"A1"_s}).answer["tasks"_L1].toArray();
    QCOMPARE(list.first()["words"_L1].toString(), u"Ring the GP"_s);
    const Ran reminder = program.json(
        {u"task"_s, u"add"_s, u"Post it"_s, u"--person"_s, u"A1"_s, u"--reminder"_s, u"--due"_s, u"2026-11-05"_s});
    QCOMPARE(reminder.answer["task"_L1]["kind"_L1].toString(), u"reminder"_s);
    QCOMPARE(reminder.answer["task"_L1]["due"_L1].toString(), u"2026-11-05"_s);
}

void TodayCommandsTest::aLeadAsksAndMarks()
{
    Program program;
    addPerson(program);
    QCOMPARE(program.json({u"supervise"_s, u"due"_s}).answer["people"_L1][0]["reference"_L1].toString(), u"A1"_s);
    const Ran marked = program.json({u"supervise"_s, u"discussed"_s, u"--person"_s, u"A1"_s, u"--note"_s, u"Well"_s});
    QCOMPARE(marked.answer["supervision"_L1]["kind"_L1].toString(), u"discussed"_s);
    QCOMPARE(marked.answer["supervision"_L1]["worker"_L1].toString(), u"Ray"_s);
    QCOMPARE(program.json({u"supervise"_s, u"due"_s}).answer["people"_L1].toArray().size(), 0);
    QCOMPARE(program.json({u"supervise"_s, u"looked-at"_s, u"--person"_s, u"A1"_s})
                 .answer["supervision"_L1]["day"_L1]
                 .toString(),
             u"2026-11-02"_s);
    const Ran asked = program.json({u"supervise"_s, u"ask"_s, u"Has she a GP?"_s, u"--person"_s, u"A1"_s});
    const QString id = asked.answer["task"_L1]["id"_L1].toString();
    QVERIFY(sections(program.json({u"today"_s, u"--worker"_s, u"Ray"_s})).contains(u"tasks question"_s));
    QCOMPARE(program.json({u"task"_s, u"done"_s, id}).code, ExitCode::WrongUsage);
    QCOMPARE(program.json({u"task"_s, u"done"_s, id, u"--answer"_s, u"Yes"_s}).code, ExitCode::Done);
}

void TodayCommandsTest::refuses_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("worker marks") << u"worker"_s << u"supervise discussed --person A1"_s << ExitCode::Refused;
    QTest::newRow("worker looks") << u"worker"_s << u"supervise looked-at --person A1"_s << ExitCode::Refused;
    QTest::newRow("worker asks") << u"worker"_s << u"supervise ask Why --person A1"_s << ExitCode::Refused;
    QTest::newRow("worker lists") << u"worker"_s << u"supervise due"_s << ExitCode::Refused;
    QTest::newRow("analyst's task") << u"analyst"_s << u"task add Ring --person A1"_s << ExitCode::Refused;
    QTest::newRow("worker's task") << u"worker"_s << u"task add Ring --person A1"_s << ExitCode::Done;
    QTest::newRow("lead marks") << u"lead"_s << u"supervise discussed --person A1"_s << ExitCode::Done;
    QTest::newRow("analyst's day") << u"analyst"_s << u"today --team"_s << ExitCode::Done;
    QTest::newRow("no such task") << u"worker"_s << u"task done 00000000000000000000000000000001"_s
                                  << ExitCode::WrongUsage;
    QTest::newRow("no such entry") << u"lead"_s << u"supervise looked-at --person A1 --entry 12"_s
                                   << ExitCode::WrongUsage;
}

void TodayCommandsTest::refuses()
{
    QFETCH(const QString, role);
    QFETCH(const QString, words);
    QFETCH(const ExitCode, code);
    Program program;
    addPerson(program);
    const QString passphrase = program.write(u"new-pass"_s, "correct horse battery staple\n");
    QCOMPARE(
        program.json({u"user"_s, u"add"_s, u"kim"_s, u"--role"_s, role, u"--new-passphrase-file"_s, passphrase}).code,
        ExitCode::Done);
    const Ran ran = program.runAs(u"kim"_s, words.split(u' '));
    QVERIFY2(ran.code == code, qPrintable(ran.error));
}

REGISTER_TEST(TodayCommandsTest)
#include "tst_TodayCommands.moc"
