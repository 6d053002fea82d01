#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// Whoever looks at a person's record from the command line is in the access log with it.
class ReadsAreRecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLookedAtAPersonIsInTheLog_data();
    void whoLookedAtAPersonIsInTheLog();
};

void ReadsAreRecordedTest::whoLookedAtAPersonIsInTheLog_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("the person") << QStringList{u"person"_s, u"show"_s, u"A1"_s};
    QTest::newRow("goals and actions") << QStringList{u"goal"_s, u"list"_s, u"--person"_s, u"A1"_s};
    QTest::newRow("referrals") << QStringList{u"refer"_s, u"list"_s, u"--person"_s, u"A1"_s};
    QTest::newRow("documents") << QStringList{u"document"_s, u"list"_s, u"--person"_s, u"A1"_s};
}

void ReadsAreRecordedTest::whoLookedAtAPersonIsInTheLog()
{
    QFETCH(const QStringList, words);
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json(words).code, ExitCode::Done);
    const QJsonArray entries =
        program.json({u"audit"_s, u"list"_s, u"--count"_s, u"1"_s}).answer["entries"_L1].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()["action"_L1].toString(), u"read_person"_s);
    QVERIFY(entries.first()["person"_L1].isString());
}

REGISTER_TEST(ReadsAreRecordedTest)
#include "tst_ReadsAreRecorded.moc"
