#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;

class PeopleCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsFollowedFromIntakeToClose();
    void everyReadingIsNoted();
    void wrongValuesAreNamedAndNeverRepeated_data();
    void wrongValuesAreNamedAndNeverRepeated();
    void aSuspectIdentifierWarnsAndIsKept();
    void rolesAreRefused_data();
    void rolesAreRefused();
};

namespace
{

struct Ran
{
    ExitCode code;
    QJsonObject answer;
    QString error;
};

/// A store whose first user has a role, and the program run on it.
class Program
{
public:
    explicit Program(const QString &role = u"manager"_s)
    {
        write(u"pass"_s, "correct horse battery staple\n");
        if (run({u"store"_s, u"new"_s, u"--role"_s, role}).code != ExitCode::Done) {
            qFatal("no store for the test");
        }
    }
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
            qFatal("no file for the test");
        }
        return file.fileName();
    }
    Ran run(QStringList words)
    {
        QBuffer output;
        QBuffer error;
        output.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        app::Output writer(output, error, false);
        const std::atomic_bool cancelled = false;
        app::CommandContext context{
            m_clock, m_random, writer, cancelled, db::KeyCost::smallest(), db::KeyCost::smallest()};
        app::CommandLine commandLine;
        app::addCommands(commandLine);
        words << u"--store"_s << m_folder.filePath(u"team.alongside"_s) << u"--user"_s << u"sam"_s
              << u"--passphrase-file"_s << m_folder.filePath(u"pass"_s) << u"--json"_s;
        const ExitCode code = commandLine.run(words, context);
        return {code, QJsonDocument::fromJson(output.data()).object(), QString::fromUtf8(error.data())};
    }

private:
    QTemporaryDir m_folder;
    support::ManualClock m_clock{QDate(2026, 11, 2)};
    support::SeededRandom m_random{1};
};

} // namespace

void PeopleCommandsTest::aPersonIsFollowedFromIntakeToClose()
{
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"given_name=Siân"_s}).code, ExitCode::Done);
    QCOMPARE(program.run({u"person"_s, u"set"_s, u"A1"_s, u"postcode=ZZ1 1ZZ"_s}).code, ExitCode::Done);
    QCOMPARE(program.run({u"enrol"_s, u"--person"_s, u"A1"_s, u"--started"_s, u"1/9/2026"_s}).code, ExitCode::Done);
    const QString note = program.write(u"note"_s, "Spoke about housing.\n");
    const Ran logged = program.run({u"log-contact"_s, u"--person"_s, u"a1"_s, u"--outcome"_s, u"attended"_s,
                                    u"--when"_s, u"yesterday"_s, u"--channel"_s, u"phone"_s, u"--minutes"_s, u"20"_s,
                                    u"--note-file"_s, note, u"--next"_s, u"+7"_s});
    QCOMPARE(logged.code, ExitCode::Done);
    QCOMPARE(logged.answer["contact"_L1]["when"_L1].toString(), u"2026-11-01"_s);
    QCOMPARE(logged.answer["contact"_L1]["note"_L1].toString(), u"Spoke about housing."_s);

    const QJsonArray people = program.run({u"people"_s, u"--search"_s, u"sia"_s}).answer["people"_L1].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().toObject(), (QJsonObject{{u"reference"_s, u"A1"_s},
                                                     {u"last_contact"_s, u"2026-11-01"_s},
                                                     {u"days_since"_s, 1},
                                                     {u"next_due"_s, u"2026-11-09"_s},
                                                     {u"state"_s, u"in_touch"_s},
                                                     {u"triage_band"_s, QJsonValue::Null},
                                                     {u"key_worker"_s, u"sam"_s}}));

    QCOMPARE(program.run({u"close"_s, u"--person"_s, u"A1"_s, u"--reason"_s, u"completed"_s}).code, ExitCode::Done);
    const QJsonObject person = program.run({u"person"_s, u"show"_s, u"A1"_s}).answer["person"_L1].toObject();
    QCOMPARE(person["postcode"_L1].toString(), u"ZZ1 1ZZ"_s);
    QVERIFY(person["born"_L1].isNull());
    QCOMPARE(person["enrolments"_L1].toArray().first()["reason"_L1].toString(), u"completed"_s);
    QCOMPARE(person["contacts"_L1].toArray().size(), 1);
    QCOMPARE(person["history"_L1].toArray().size(), 5);
    QCOMPARE(person["history"_L1].toArray().first()["what"_L1].toString(), u"enrolment.closed"_s);
}

void PeopleCommandsTest::everyReadingIsNoted()
{
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.run({u"person"_s, u"show"_s, u"A1"_s}).code, ExitCode::Done);
    QCOMPARE(program.run({u"people"_s}).code, ExitCode::Done);
    const QJsonArray entries = program.run({u"audit"_s, u"list"_s}).answer["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["action"_L1].toString(), u"people"_s);
    QVERIFY(entries[0]["person"_L1].isNull());
    QCOMPARE(entries[1]["action"_L1].toString(), u"person show"_s);
    QCOMPARE(entries[1]["person"_L1].toString().size(), 32);
    QCOMPARE(program.run({u"audit"_s, u"verify"_s}).code, ExitCode::Done);
}

void PeopleCommandsTest::wrongValuesAreNamedAndNeverRepeated_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList log{u"log-contact"_s, u"--person"_s, u"A1"_s, u"--outcome"_s};
    QTest::newRow("no such person") << QStringList{u"person"_s, u"show"_s, u"Secretname"_s} << u"person"_s;
    QTest::newRow("no such field") << QStringList{u"person"_s, u"new"_s, u"shoe=Secretname"_s} << u"shoe"_s;
    QTest::newRow("no field") << QStringList{u"person"_s, u"new"_s, u"Secretname"_s} << u"FIELD=VALUE"_s;
    QTest::newRow("no day") << QStringList{u"person"_s, u"set"_s, u"A1"_s, u"born=Secretname"_s} << u"born"_s;
    QTest::newRow("no outcome") << log + QStringList{u"Secretname"_s} << u"did_not_attend"_s;
    QTest::newRow("in two days") << log + QStringList{u"attended"_s, u"--when"_s, u"+2"_s} << u"date_out_of_range"_s;
    QTest::newRow("no reason") << QStringList{u"close"_s, u"--person"_s, u"A1"_s} << u"reason"_s;
    QTest::newRow("no filter") << QStringList{u"people"_s, u"--filter"_s, u"shoe=Secretname"_s} << u"shoe"_s;
}

void PeopleCommandsTest::wrongValuesAreNamedAndNeverRepeated()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    Program program;
    QCOMPARE(program.run({u"person"_s, u"new"_s, u"reference=A1"_s}).code, ExitCode::Done);
    const Ran ran = program.run(words);
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY(!ran.error.contains("Secretname"_L1));
}

void PeopleCommandsTest::aSuspectIdentifierWarnsAndIsKept()
{
    Program program;
    const Ran ran = program.run({u"person"_s, u"new"_s, u"nhs_number=9434765918"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    QCOMPARE(ran.answer["person"_L1]["identifiers"_L1]["nhs_number"_L1].toString(), u"9434765918"_s);
    QVERIFY2(ran.error.contains("identifier_check_fails"_L1), qPrintable(ran.error));
    QVERIFY(!ran.error.contains("9434765918"_L1));
}

void PeopleCommandsTest::rolesAreRefused_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("analyst adds a person") << u"analyst"_s << QStringList{u"person"_s, u"new"_s};
    QTest::newRow("worker lists the audit") << u"worker"_s << QStringList{u"audit"_s, u"list"_s};
    QTest::newRow("worker removes a user") << u"worker"_s << QStringList{u"user"_s, u"remove"_s, u"sam"_s};
}

void PeopleCommandsTest::rolesAreRefused()
{
    QFETCH(QString, role);
    QFETCH(QStringList, words);
    Program program(role);
    QCOMPARE(program.run(words).code, ExitCode::Refused);
}

REGISTER_TEST(PeopleCommandsTest)
#include "tst_PeopleCommands.moc"
