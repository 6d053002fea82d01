#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

class PeopleCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsFollowedFromIntakeToClose();
    void everyReadingIsNoted();
    void wrongValuesAreNamedAndNeverRepeated_data();
    void wrongValuesAreNamedAndNeverRepeated();
    void aRefusedPersonIsNotHalfMade();
    void aSuspectIdentifierWarnsAndIsKept_data();
    void aSuspectIdentifierWarnsAndIsKept();
    void theListIsFiltered_data();
    void theListIsFiltered();
    void rolesAreRefused_data();
    void rolesAreRefused();

private:
    std::unique_ptr<Program> m_listed; ///< What theListIsFiltered reads.
};

namespace
{

QStringList split(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void PeopleCommandsTest::aPersonIsFollowedFromIntakeToClose()
{
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s, u"given_name=Siân"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"person"_s, u"set"_s, u"A1"_s, u"postcode=ZZ1 1ZZ"_s}).code, ExitCode::Done);
    QCOMPARE(program.json(split(u"enrol --person A1 --started 2026-09-01 --worker alex"_s)).code, ExitCode::Done);
    const QString note = program.write(u"note"_s, "Spoke about housing.\n");
    const Ran logged = program.json(split(u"log-contact --person A1 --outcome attended --when yesterday --channel phone"
                                          " --minutes 20 --next +7 --note-file"_s) +
                                    QStringList{note});
    QCOMPARE(logged.code, ExitCode::Done);
    QCOMPARE(logged.answer["contact"_L1]["when"_L1].toString(), u"2026-11-01"_s);
    QCOMPARE(logged.answer["contact"_L1]["note"_L1].toString(), u"Spoke about housing."_s);

    const QJsonArray people = program.json({u"people"_s, u"--search"_s, u"sia"_s}).answer["people"_L1].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().toObject(), (QJsonObject{{u"reference"_s, u"A1"_s},
                                                     {u"last_contact"_s, u"2026-11-01"_s},
                                                     {u"days_since"_s, 1},
                                                     {u"next_due"_s, u"2026-11-09"_s},
                                                     {u"state"_s, u"in touch"_s},
                                                     {u"triage_band"_s, QJsonValue::Null},
                                                     {u"key_worker"_s, u"alex"_s}}));

    QCOMPARE(program.json(split(u"close --person A1 --reason completed"_s)).code, ExitCode::Done);
    const QJsonObject person = program.json({u"person"_s, u"show"_s, u"A1"_s}).answer["person"_L1].toObject();
    QCOMPARE(person["postcode"_L1].toString(), u"ZZ1 1ZZ"_s);
    QVERIFY(person["born"_L1].isNull());
    QCOMPARE(person["enrolments"_L1].toArray().first()["reason"_L1].toString(), u"completed"_s);
    QCOMPARE(person["contacts"_L1].toArray().size(), 1);
    QStringList history;
    for (const QJsonValue &entry : person["history"_L1].toArray()) {
        QCOMPARE(entry["by"_L1].toString(), u"sam"_s);
        history.append(entry["did"_L1].toString() + u' ' + entry["what"_L1].toArray().first().toString());
    }
    history.sort();
    QCOMPARE(history, (QStringList{u"change contact"_s, u"change enrolment"_s, u"change enrolment.closed"_s,
                                   u"change person"_s, u"change person.address"_s, u"read read_person"_s}));
}

void PeopleCommandsTest::everyReadingIsNoted()
{
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"person"_s, u"show"_s, u"A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"people"_s}).code, ExitCode::Done);
    const QJsonArray entries = program.json({u"audit"_s, u"list"_s}).answer["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["action"_L1].toString(), u"list"_s);
    QVERIFY(entries[0]["person"_L1].isNull());
    QCOMPARE(entries[1]["action"_L1].toString(), u"read_person"_s);
    QCOMPARE(entries[1]["person"_L1].toString().size(), 32);
    QCOMPARE(program.json({u"audit"_s, u"verify"_s}).code, ExitCode::Done);
}

void PeopleCommandsTest::wrongValuesAreNamedAndNeverRepeated_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such person") << u"person show Secretname"_s << u"reference"_s;
    QTest::newRow("no such field") << u"person new shoe=Secretname"_s << u"shoe"_s;
    QTest::newRow("a field nearly right") << u"person new given_nam=Secretname"_s << u"The nearest is given_name."_s;
    QTest::newRow("no field") << u"person new Secretname"_s << u"FIELD=VALUE"_s;
    QTest::newRow("no field to set") << u"person set A1 Secretname"_s << u"FIELD=VALUE"_s;
    QTest::newRow("no day") << u"person set A1 born=Secretname"_s << u"2026-11-03"_s;
    QTest::newRow("reference in use") << u"person new reference=A1"_s << u"Another person has this reference"_s;
    QTest::newRow("reference in use, set") << u"person set B2 reference=a1"_s << u"Another person has this reference"_s;
    QTest::newRow("referred ahead") << u"enrol --person A1 --referred 2026-11-05"_s << u"“referred”"_s;
    QTest::newRow("enrolled twice") << u"enrol --person B2"_s << u"close that one first"_s;
    QTest::newRow("closed before it began")
        << u"close --person B2 --reason other --closed 2026-09-30"_s << u"The last day is before the first"_s;
    QTest::newRow("nothing to close") << u"close --person A1 --reason other"_s << u"enrolment"_s;
    QTest::newRow("no outcome") << u"log-contact --person A1 --outcome Secretname"_s << u"did_not_attend"_s;
    QTest::newRow("in two days") << u"log-contact --person A1 --outcome attended --when +2"_s << u"lies ahead"_s;
    QTest::newRow("no reason") << u"close --person A1"_s << u"reason"_s;
    QTest::newRow("no filter") << u"people --filter shoe=Secretname"_s << u"key_worker"_s;
    QTest::newRow("a filter nearly right") << u"people --filter stat=Secretname"_s << u"The nearest is state."_s;
    QTest::newRow("no programme") << u"people --filter programme=Secretname"_s << u"programme"_s;
}

void PeopleCommandsTest::wrongValuesAreNamedAndNeverRepeated()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=B2"_s}).code, ExitCode::Done);
    QCOMPARE(program.json(split(u"enrol --person B2 --started 2026-10-01"_s)).code, ExitCode::Done);
    const Ran ran = program.json(split(words));
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY2(!ran.error.contains("Secretname"_L1), qPrintable(ran.error));
}

void PeopleCommandsTest::aRefusedPersonIsNotHalfMade()
{
    Program program;
    QCOMPARE(program.json(split(u"person new given_name=Ann born=never"_s)).code, ExitCode::WrongUsage);
    QCOMPARE(program.json({u"people"_s}).answer["people"_L1].toArray().size(), 0);
    QCOMPARE(program.json(split(u"person new reference=A1"_s)).code, ExitCode::Done);
    QCOMPARE(program.json(split(u"person set A1 known_as=Nan born=never"_s)).code, ExitCode::WrongUsage);
    QVERIFY(program.json(split(u"person show A1"_s)).answer["person"_L1]["known_as"_L1].isNull());
}

void PeopleCommandsTest::aSuspectIdentifierWarnsAndIsKept_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("mistyped") << u"nhs_number"_s << u"9434765918"_s << u"looks mistyped"_s;
    QTest::newRow("too short") << u"nhs_number"_s << u"94347"_s << u"letters and digits"_s;
    QTest::newRow("never given out") << u"nhs_number"_s << u"0000000000"_s << u"never given out"_s;
    QTest::newRow("good") << u"nhs_number"_s << u"9434765919"_s << QString();
    QTest::newRow("prison") << u"prison_number"_s << u"12345"_s << u"letters and digits"_s;
}

void PeopleCommandsTest::aSuspectIdentifierWarnsAndIsKept()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    Program program;
    for (const QStringList &command : {split(u"person new reference=A1"_s), split(u"person set A1"_s)}) {
        const Ran ran = program.json(command + QStringList{field + u'=' + value});
        QCOMPARE(ran.code, ExitCode::Done);
        QCOMPARE(ran.answer["person"_L1]["identifiers"_L1][field].toString(), value);
        QCOMPARE(ran.error.isEmpty(), said.isEmpty());
        QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
        QVERIFY(!ran.error.contains(value));
    }
}

void PeopleCommandsTest::theListIsFiltered_data()
{
    m_listed = std::make_unique<Program>(QStringList{u"--programme"_s, u"Alongside"_s});
    const auto bring = [this](const QString &kind, const QByteArray &rows) {
        QCOMPARE(m_listed->json({u"import"_s, kind, m_listed->write(kind + u".csv"_s, rows)}).code, ExitCode::Done);
    };
    bring(u"people"_s, "reference,gender,postcode,born\nAnn,f,PE1 1AA,1990-05-01\nBob,m,PE1 2BB,2010-01-01\n"
                       "Cyd,f,PE27 3CC,\nDee,,,1950-01-01\n");
    bring(u"enrolments"_s,
          "person,programme,started,closed,reason,worker,source\nAnn,Alongside,2026-01-10,,,kim,prison\n"
          "Bob,Alongside,2026-10-01,,,lee,council\n"
          "Cyd,Alongside,2026-01-10,2026-03-01,completed,lee,council\n");
    bring(u"contacts"_s, "person,when,outcome,channel,needs,next\nAnn,2026-01-10,attended,phone,housing,\n"
                         "Bob,2026-10-20,attended,phone,,2026-11-10\nCyd,2026-01-12,attended,phone,,\n");
    bring(u"events"_s, "person,kind,from,to\nBob,custody,2026-10-03,2026-10-09\n");
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QString>("references");
    const auto row = [](const QString &filters, const QString &references) {
        QTest::newRow(qPrintable(filters)) << filters.split(u'|') << references;
    };
    row(u"reference=ann"_s, u"Ann"_s);
    row(u"state=quiet"_s, u"Ann"_s);
    row(u"state=Not Enrolled"_s, u"Dee"_s);
    row(u"state=quiet|state=in touch"_s, u"Ann Bob"_s);
    row(u"last_contact=2026-10-20"_s, u"Bob"_s);
    row(u"days_since=13"_s, u"Bob"_s);
    row(u"next_due=2026-11-10"_s, u"Bob"_s);
    row(u"last_contact="_s, u"Dee"_s);
    row(u"triage_band="_s, u"Ann Bob Cyd Dee"_s);
    row(u"key_worker=kim"_s, u"Ann"_s);
    row(u"programme=alongside"_s, u"Ann Bob Cyd"_s);
    row(u"worker=Lee"_s, u"Bob Cyd"_s);
    row(u"source=prison"_s, u"Ann"_s);
    row(u"need=housing"_s, u"Ann"_s);
    row(u"gender=f"_s, u"Ann Cyd"_s);
    row(u"gender="_s, u"Dee"_s);
    row(u"age_band=35-44"_s, u"Ann"_s);
    row(u"prison=yes"_s, u"Bob"_s);
    row(u"area=pe1"_s, u"Ann Bob"_s);
    row(u"start_quarter=2026 Q1"_s, u"Ann Cyd"_s);
    row(u"gender=f|state=closed"_s, u"Cyd"_s);
    row(u"gender=f|gender=m"_s, u"Ann Bob Cyd"_s);
    row(u"worker=lee|source=prison"_s, QString());
}

void PeopleCommandsTest::theListIsFiltered()
{
    QFETCH(QStringList, filters);
    QFETCH(QString, references);
    QStringList words{u"people"_s};
    for (const QString &filter : filters) {
        words += {u"--filter"_s, filter};
    }
    const Ran ran = m_listed->json(words);
    QVERIFY2(ran.code == ExitCode::Done, qPrintable(ran.error));
    QStringList found;
    for (const QJsonValue &person : ran.answer["people"_L1].toArray()) {
        found.append(person["reference"_L1].toString());
    }
    found.sort();
    QCOMPARE(found.join(u' '), references);
}

void PeopleCommandsTest::rolesAreRefused_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *role, const char *words, bool allowed) {
        QTest::addRow("%s: %s", role, words) << QString::fromLatin1(role) << QString::fromLatin1(words) << allowed;
    };
    row("analyst", "person new reference=B2", false);
    row("analyst", "person set A1 known_as=Nan", false);
    row("analyst", "enrol --person A1", false);
    row("analyst", "log-contact --person A1 --outcome attended", false);
    row("analyst", "person show A1", true);
    row("analyst", "people --filter prison=no", true);
    row("worker", "person new reference=B2", true);
    row("worker", "enrol --person A1", true);
    row("worker", "log-contact --person A1 --outcome attended", true);
    row("worker", "close --person C3 --reason other", false);
    row("worker", "audit list", false);
    row("worker", "user remove sam", false);
    row("lead", "close --person C3 --reason other", true);
    row("lead", "user remove sam", false);
}

void PeopleCommandsTest::rolesAreRefused()
{
    QFETCH(QString, role);
    QFETCH(QString, words);
    QFETCH(bool, allowed);
    Program program;
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.json({u"person"_s, u"new"_s, u"reference=C3"_s}).code, ExitCode::Done);
    QCOMPARE(program.json(split(u"enrol --person C3 --started 2026-10-01"_s)).code, ExitCode::Done);
    const QString passphrase = program.write(u"new-pass"_s, "correct horse battery staple\n");
    QCOMPARE(
        program.json({u"user"_s, u"add"_s, u"kim"_s, u"--role"_s, role, u"--new-passphrase-file"_s, passphrase}).code,
        ExitCode::Done);
    const Ran ran = program.runAs(u"kim"_s, split(words));
    QVERIFY2(ran.code == (allowed ? ExitCode::Done : ExitCode::Refused), qPrintable(ran.error));
}

REGISTER_TEST(PeopleCommandsTest)
#include "tst_PeopleCommands.moc"
