#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// A person's circumstances from the command line.
class RecordCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsAddedAndShown_data();
    void eachKindIsAddedAndShown();
    void aConsentIsChangedAndTakenBack();
    void aRelationshipIsInBothFiles();
    void feedbackIsCounted();
    void refuses_data();
    void refuses();
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(u' ');
}

void addPeople(Program &program)
{
    QCOMPARE(program.json(words(u"person new reference=A1"_s)).code, ExitCode::Done);
    QCOMPARE(program.json(words(u"person new reference=B2 given_name=Shannon"_s)).code, ExitCode::Done);
}

QJsonObject record(Program &program, const QString &reference)
{
    return program.json({u"person"_s, u"show"_s, reference}).answer["person"_L1]["record"_L1].toObject();
}

} // namespace

void RecordCommandsTest::eachKindIsAddedAndShown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("alert") << u"alert"_s << u"text=Dog kind=animal review=2027-01-01"_s << u"raised"_s
                           << u"2026-11-02"_s;
    QTest::newRow("method") << u"contact_method"_s << u"kind=mobile value=07700900417 leave_message=no"_s
                            << u"leave_message"_s << u"no"_s;
    QTest::newRow("address") << u"address"_s << u"accommodation=hostel address=Lantern"_s << u"from"_s
                             << u"2026-11-02"_s;
    QTest::newRow("consent") << u"consent"_s << u"purpose=photo answer=yes until=2026-11-20"_s << u"state"_s
                             << u"ends_soon"_s;
    QTest::newRow("relationship") << u"relationship"_s << u"name=Mother kind=parent household=yes"_s << u"household"_s
                                  << u"yes"_s;
    QTest::newRow("feedback") << u"feedback"_s << u"words=Good answer=yes"_s << u"day"_s << u"2026-11-02"_s;
}

void RecordCommandsTest::eachKindIsAddedAndShown()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, fields);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    Program program;
    addPeople(program);
    const Ran added = program.json(words(u"record add "_s + kind + u" --person A1 "_s + fields));
    QVERIFY2(added.code == ExitCode::Done, qPrintable(added.error));
    QCOMPARE(added.answer["record"_L1][field].toString(), value);
    QCOMPARE(record(program, u"A1"_s)[kind].toArray().first()[field].toString(), value);
    const QString id = added.answer["record"_L1]["id"_L1].toString();
    const QString strike = u"record strike-out "_s + kind + u' ' + id;
    QCOMPARE(program.json(words(strike)).code, ExitCode::WrongUsage); // no reason
    QCOMPARE(program.json(words(strike + u" --reason mistake"_s)).code, ExitCode::Done);
    QVERIFY(record(program, u"A1"_s)[kind].toArray().isEmpty());
}

void RecordCommandsTest::aConsentIsChangedAndTakenBack()
{
    Program program;
    addPeople(program);
    const QString id = program.json(words(u"record add consent --person A1 purpose=photo answer=yes"_s))
                           .answer["record"_L1]["id"_L1]
                           .toString();
    const Ran set = program.json(words(u"record set consent "_s + id + u" until=2027-02-01"_s));
    QCOMPARE(set.answer["record"_L1]["until"_L1].toString(), u"2027-02-01"_s);
    QCOMPARE(program.json(words(u"record end consent "_s + id)).code, ExitCode::Done);
    QCOMPARE(record(program, u"A1"_s)["consent"_L1].toArray().first()["state"_L1].toString(), u"withdrawn"_s);
}

void RecordCommandsTest::aRelationshipIsInBothFiles()
{
    Program program;
    addPeople(program);
    const Ran added = program.json(words(u"record add relationship --person A1 --other B2 kind=child"_s));
    QCOMPARE(added.answer["record"_L1]["other"_L1].toString(), u"B2"_s);
    const QJsonObject theirs = record(program, u"B2"_s)["relationship"_L1].toArray().first().toObject();
    QCOMPARE(theirs["other"_L1].toString(), u"A1"_s);
    QCOMPARE(theirs["kind"_L1].toString(), u"parent"_s);
}

void RecordCommandsTest::feedbackIsCounted()
{
    Program program;
    addPeople(program);
    for (const QString &fields : {u"answer=yes day=2026-10-01"_s, u"answer=no"_s, u"words=Hm"_s}) {
        QCOMPARE(program.json(words(u"record add feedback --person A1 "_s + fields)).code, ExitCode::Done);
    }
    const QJsonObject all = program.json(words(u"feedback count"_s)).answer;
    QCOMPARE(all["entries"_L1].toInt(), 3);
    QCOMPARE(all["people"_L1].toInt(), 1);
    QCOMPARE(all["listened_to"_L1].toInt(), 1);
    const QJsonObject late = program.json(words(u"feedback count --from 2026-11-01"_s)).answer;
    QCOMPARE(late["listened_to"_L1].toInt(), 0);
    QCOMPARE(late["not_listened_to"_L1].toInt(), 1);
}

void RecordCommandsTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no such kind") << u"record add shoe --person A1 size=9"_s;
    QTest::newRow("no such field") << u"record add alert --person A1 colour=red"_s;
    QTest::newRow("no such day") << u"record add alert --person A1 text=Dog raised=yesterday"_s;
    QTest::newRow("no such person") << u"record add alert --person A9 text=Dog"_s;
    QTest::newRow("no such other") << u"record add relationship --person A1 --other B9 kind=friend"_s;
    QTest::newRow("what has no end") << u"record end alert 00000000000000000000000000000001"_s;
    QTest::newRow("nothing to end") << u"record end address 00000000000000000000000000000001"_s;
    QTest::newRow("nothing to set") << u"record set address 00000000000000000000000000000001 to=2026-01-01"_s;
}

void RecordCommandsTest::refuses()
{
    QFETCH(const QString, line);
    Program program;
    addPeople(program);
    QCOMPARE(program.json(words(line)).code, ExitCode::WrongUsage);
}

REGISTER_TEST(RecordCommandsTest)
#include "tst_RecordCommands.moc"
