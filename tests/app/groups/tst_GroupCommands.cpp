#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// Groups by command: kept by name, logged in one save, taken back for everybody.
class GroupCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupIsKeptLoggedAndTakenBack();
    void peopleCanBeNamedBesidesOrInstead();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void whoMayOnlyReadLogsNothing();

private:
    [[nodiscard]] Ran ask(const QString &words) { return m_program->json(words.split(u' ', Qt::SkipEmptyParts)); }
    [[nodiscard]] QStringList outcomes(const QString &reference);

    std::unique_ptr<Program> m_program;
};

void GroupCommandsTest::init()
{
    m_program = std::make_unique<Program>();
    for (const QString &reference : {u"A1"_s, u"A2"_s, u"A3"_s}) {
        QCOMPARE(ask(u"person new reference="_s + reference).code, ExitCode::Done);
    }
}

QStringList GroupCommandsTest::outcomes(const QString &reference)
{
    QStringList outcomes;
    const QJsonArray contacts = ask(u"person show "_s + reference).answer["person"_L1]["contacts"_L1].toArray();
    for (const QJsonValue &contact : contacts) {
        outcomes.append(contact["channel"_L1].toString() + u' ' + contact["outcome"_L1].toString() + u' ' +
                        contact["when"_L1].toString());
    }
    return outcomes;
}

void GroupCommandsTest::aGroupIsKeptLoggedAndTakenBack()
{
    const Ran kept =
        m_program->json({u"group"_s, u"keep"_s, u"Monday walk"_s, u"--person"_s, u"A1"_s, u"--person"_s, u"A2"_s});
    QCOMPARE(kept.code, ExitCode::Done);
    QCOMPARE(kept.answer["group"_L1].toObject(),
             (QJsonObject{{u"name"_s, u"Monday walk"_s}, {u"people"_s, QJsonArray{u"A1"_s, u"A2"_s}}}));
    QCOMPARE(ask(u"group list"_s).answer["groups"_L1].toArray(), QJsonArray{kept.answer["group"_L1]});

    const Ran logged = m_program->json({u"log-group"_s, u"--group"_s, u"monday walk"_s, u"--outcome"_s,
                                        u"A2=no_answer"_s, u"--when"_s, u"yesterday"_s, u"--minutes"_s, u"90"_s,
                                        u"--place"_s, u"Park"_s, u"--subject"_s, u"Walking"_s});
    QCOMPARE(logged.code, ExitCode::Done);
    const QJsonObject session = logged.answer["session"_L1].toObject();
    QCOMPARE(session["when"_L1].toString(), u"2026-11-01"_s);
    QCOMPARE(session["minutes"_L1].toInt(), 90);
    QCOMPARE(session["place"_L1].toString(), u"Park"_s);
    QCOMPARE(session["people"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"person"_s, u"A1"_s}, {u"outcome"_s, u"attended"_s}},
                         QJsonObject{{u"person"_s, u"A2"_s}, {u"outcome"_s, u"no_answer"_s}}}));
    QCOMPARE(outcomes(u"A1"_s), QStringList{u"group attended 2026-11-01"_s});
    QCOMPARE(outcomes(u"A2"_s), QStringList{u"group no_answer 2026-11-01"_s});
    QCOMPARE(outcomes(u"A3"_s), QStringList());

    const QString id = session["id"_L1].toString();
    QCOMPARE(ask(u"log-group undo "_s + id).code, ExitCode::WrongUsage); // without a reason
    const Ran undone = ask(u"log-group undo "_s + id + u" --reason wrong-day"_s);
    QCOMPARE(undone.code, ExitCode::Done);
    QCOMPARE(undone.answer["undone"_L1].toInt(), 3); // the session and two contacts
    QCOMPARE(outcomes(u"A1"_s), QStringList());
    QCOMPARE(outcomes(u"A2"_s), QStringList());
}

void GroupCommandsTest::peopleCanBeNamedBesidesOrInstead()
{
    QCOMPARE(ask(u"group keep Walk --person A1"_s).code, ExitCode::Done);
    QCOMPARE(ask(u"log-group --group Walk --person A1 --person A2"_s).code, ExitCode::Done);
    QCOMPARE(outcomes(u"A1"_s).size(), 1); // in the group and named: once
    QCOMPARE(outcomes(u"A2"_s), QStringList{u"group attended 2026-11-02"_s});
    QCOMPARE(ask(u"log-group --person A3"_s).code, ExitCode::Done);
    QCOMPARE(outcomes(u"A3"_s).size(), 1);
    QCOMPARE(ask(u"group list"_s).answer["groups"_L1].toArray().first()["people"_L1].toArray(), QJsonArray{u"A1"_s});
}

void GroupCommandsTest::wrongWordsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("told");
    QTest::newRow("nobody") << u"log-group"_s << u"people"_s;
    QTest::newRow("no such group") << u"log-group --group None"_s << u"group"_s;
    QTest::newRow("no such outcome") << u"log-group --person A1 --outcome A1=fine"_s << u"--outcome"_s;
    QTest::newRow("an outcome of somebody else") << u"log-group --person A1 --outcome A2=attended"_s << u"--outcome"_s;
    QTest::newRow("somebody twice") << u"log-group --person A1 --person A1"_s << u"people"_s;
    QTest::newRow("no day") << u"log-group --person A1 --when 31-feb"_s << u"--when"_s;
    QTest::newRow("a day to come") << u"log-group --person A1 --when +9"_s << u"when"_s;
    QTest::newRow("not a number") << u"log-group --person A1 --minutes long"_s << u"--minutes"_s;
    QTest::newRow("no such save") << u"log-group undo 12 --reason x"_s << u"12"_s;
}

void GroupCommandsTest::wrongWordsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, told);
    const Ran ran = ask(words);
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QVERIFY2(ran.error.contains(told), qPrintable(ran.error));
    QCOMPARE(outcomes(u"A1"_s), QStringList());
}

void GroupCommandsTest::whoMayOnlyReadLogsNothing()
{
    const QString words = m_program->write(u"words"_s, "correct horse battery staple\n");
    QCOMPARE(ask(u"user add ann --role analyst --new-passphrase-file "_s + words).code, ExitCode::Done);
    QCOMPARE(m_program->runAs(u"ann"_s, {u"log-group"_s, u"--person"_s, u"A1"_s}).code, ExitCode::Refused);
    QCOMPARE(m_program->runAs(u"ann"_s, {u"group"_s, u"keep"_s, u"X"_s, u"--person"_s, u"A1"_s}).code,
             ExitCode::Refused);
    QCOMPARE(outcomes(u"A1"_s), QStringList());
}

REGISTER_TEST(GroupCommandsTest)
#include "tst_GroupCommands.moc"
