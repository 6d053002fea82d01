#include "app/commands/Commands.h"
#include "db/keys/RecoverySecret.h"
#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

namespace
{

/// Two laptops, on the command line: the office's, which sam began, and the van's, which kim takes along.
class Laptops
{
public:
    Laptops()
    {
        QFile file(m_folder.filePath(u"pass"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("correct horse battery staple\n") < 0) {
            qFatal("no file for the test");
        }
        file.close();
        const Ran made = office({u"store"_s, u"new"_s});
        must(made);
        m_sheet = made.answer["recovery_sheet"_L1].toString();
        must(office({u"person"_s, u"new"_s, u"reference=A1"_s}));
        must(office({u"person"_s, u"new"_s, u"reference=A2"_s}));
    }

    Ran office(const QStringList &words) { return run(u"sam"_s, u"office"_s, words); }
    Ran van(const QStringList &words) { return run(u"kim"_s, u"van"_s, words); }
    /// The groups on the sheet, without all that stands around them.
    [[nodiscard]] QString sheet() const
    {
        static const QRegularExpression group(u"^ *\\d+  [0-9A-HJKMNP-TV-Z]{5}( +\\d+  [0-9A-HJKMNP-TV-Z]{5})*$"_s);
        QString groups;
        for (const QString &line : m_sheet.split(u'\n')) {
            const QStringList words = line.simplified().split(u' ');
            for (qsizetype i = 1; group.match(line).hasMatch() && i < words.size(); i += 2) {
                groups += words[i] + u' ';
            }
        }
        return groups;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The van's laptop asks, is approved, and opens what comes back. What the last two answered.
    std::pair<Ran, Ran> join(const QString &role = u"worker"_s)
    {
        must(van({u"device"_s, u"request"_s, u"--name"_s, u"Van"_s, u"--out"_s, path(u"request"_s)}));
        Ran approved =
            office({u"device"_s, u"approve"_s, path(u"request"_s), u"--role"_s, role, u"--out"_s, path(u"first"_s)});
        Ran opened = van({u"bundle"_s, u"open"_s, path(u"first"_s)});
        return {approved, opened};
    }
    static void must(const Ran &ran)
    {
        if (ran.code != ExitCode::Done) {
            qFatal("the test's command failed: %s", qPrintable(ran.error));
        }
    }

private:
    Ran run(const QString &user, const QString &store, const QStringList &words)
    {
        app::CommandLine commandLine;
        app::addCommands(commandLine);
        return Program::runOn(commandLine,
                              words + QStringList{u"--json"_s, u"--store"_s, path(store), u"--user"_s, user,
                                                  u"--passphrase-file"_s, path(u"pass"_s)},
                              m_clock, m_random);
    }

    QTemporaryDir m_folder;
    QString m_sheet;
    support::ManualClock m_clock{QDate(2026, 11, 2)};
    support::SeededRandom m_random{1};
};

} // namespace

/// device, case, bundle and conflicts, from the command line.
class SyncCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaptopJoinsByItsWords();
    void aGrantedPersonTravelsAndComesBack();
    void aConflictIsListedAndResolved();
    void severalBundlesAtOnceSayWhatWasRefused();
    void refuses_data();
    void refuses();
    void aRevokedLaptopIsRefusedInWords();
    void theSheetMakesAnAdministrator();
};

void SyncCommandsTest::aLaptopJoinsByItsWords()
{
    Laptops laptops;
    const auto [approved, opened] = laptops.join();
    QCOMPARE(approved.code, ExitCode::Done);
    QCOMPARE(opened.code, ExitCode::Done);
    QCOMPARE(approved.answer["words"_L1].toString().split(u' ').size(), 6);
    QCOMPARE(opened.answer["words"_L1], approved.answer["words"_L1]);
    const Ran info = laptops.van({u"device"_s, u"info"_s});
    QCOMPARE(info.answer["device"_L1], approved.answer["device"_L1]);
    QCOMPARE(info.answer["name"_L1].toString(), u"Van"_s);
    QCOMPARE(info.answer["role"_L1].toString(), u"worker"_s);
    QVERIFY(info.answer["joined"_L1].toBool() && !info.answer["administrator"_L1].toBool());
    QCOMPARE(laptops.office({u"device"_s, u"words"_s, u"Van"_s}).answer["words"_L1], approved.answer["words"_L1]);
    const QJsonArray devices = laptops.office({u"device"_s, u"list"_s}).answer["devices"_L1].toArray();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices[0]["name"_L1].toString(), u"Van"_s);
    QVERIFY(devices[0]["heard"_L1].isNull());
    QVERIFY(devices[1]["administrator"_L1].toBool());
    QCOMPARE(laptops.office({u"store"_s, u"verify"_s}).code, ExitCode::Done);
    QCOMPARE(laptops.van({u"store"_s, u"verify"_s}).code, ExitCode::Done);
}

void SyncCommandsTest::aGrantedPersonTravelsAndComesBack()
{
    Laptops laptops;
    (void)laptops.join();
    QCOMPARE(laptops.van({u"people"_s}).answer["people"_L1].toArray().size(), 0);
    const Ran granted = laptops.office({u"case"_s, u"grant"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"Van"_s});
    QCOMPARE(granted.answer["granted"_L1].toInt(), 1);
    const Ran made = laptops.office({u"bundle"_s, u"make"_s, u"--to"_s, u"van"_s, u"--out"_s, laptops.path(u"one"_s)});
    QCOMPARE(made.code, ExitCode::Done);
    QCOMPARE(made.answer["people"_L1].toInt(), 1);
    QCOMPARE(made.answer["parts"_L1].toInt(), 1);
    QCOMPARE(made.answer["bytes"_L1].toInt(), int(QFileInfo(laptops.path(u"one"_s)).size()));
    const Ran inspected = laptops.van({u"bundle"_s, u"inspect"_s, laptops.path(u"one"_s)});
    QCOMPARE(inspected.answer["from"_L1].toString(), u"sam"_s);
    QVERIFY(inspected.answer["applied"_L1].toInt() > 0);
    const Ran opened = laptops.van({u"bundle"_s, u"open"_s, laptops.path(u"one"_s)});
    QCOMPARE(opened.answer["applied"_L1], inspected.answer["applied"_L1]);
    QCOMPARE(laptops.van({u"people"_s}).answer["people"_L1].toArray().size(), 1);
    Laptops::must(laptops.van({u"log-contact"_s, u"--person"_s, u"A1"_s, u"--outcome"_s, u"attended"_s}));
    Laptops::must(laptops.van({u"bundle"_s, u"make"_s, u"--to"_s, u"sam"_s, u"--out"_s, laptops.path(u"two"_s)}));
    QCOMPARE(laptops.office({u"bundle"_s, u"open"_s, laptops.path(u"two"_s)}).answer["applied"_L1].toInt(), 1);
    const Ran person = laptops.office({u"person"_s, u"show"_s, u"A1"_s});
    QCOMPARE(person.answer["person"_L1]["contacts"_L1].toArray().size(), 1);
    const Ran again = laptops.office({u"bundle"_s, u"open"_s, laptops.path(u"two"_s)});
    QCOMPARE(again.answer["applied"_L1].toInt(), 0);
    QVERIFY(again.answer["already"_L1].toInt() > 0);
}

void SyncCommandsTest::aConflictIsListedAndResolved()
{
    Laptops laptops;
    (void)laptops.join();
    Laptops::must(laptops.office({u"case"_s, u"grant"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"Van"_s}));
    Laptops::must(laptops.office({u"bundle"_s, u"make"_s, u"--to"_s, u"van"_s, u"--out"_s, laptops.path(u"one"_s)}));
    Laptops::must(laptops.van({u"bundle"_s, u"open"_s, laptops.path(u"one"_s)}));
    Laptops::must(laptops.office({u"person"_s, u"set"_s, u"A1"_s, u"known_as=Ray"_s}));
    Laptops::must(laptops.van({u"person"_s, u"set"_s, u"A1"_s, u"known_as=Raymond"_s}));
    Laptops::must(laptops.van({u"bundle"_s, u"make"_s, u"--to"_s, u"sam"_s, u"--out"_s, laptops.path(u"two"_s)}));
    QCOMPARE(laptops.office({u"bundle"_s, u"open"_s, laptops.path(u"two"_s)}).answer["conflicts"_L1].toInt(), 1);
    const QJsonArray conflicts = laptops.office({u"conflicts"_s, u"list"_s}).answer["conflicts"_L1].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0]["field"_L1].toString(), u"person.known_as"_s);
    QCOMPARE(conflicts[0]["person"_L1].toString(), u"A1"_s);
    QCOMPARE(conflicts[0]["values"_L1].toArray().size(), 2);
    const int ours = conflicts[0]["values"_L1][0]["value"_L1].toString() == u"Ray"_s ? 1 : 2;
    const QString id = conflicts[0]["id"_L1].toString();
    QCOMPARE(laptops.office({u"conflicts"_s, u"resolve"_s, id, u"--keep"_s, u"3"_s}).code, ExitCode::WrongUsage);
    QCOMPARE(laptops.office({u"conflicts"_s, u"resolve"_s, id, u"--keep"_s, QString::number(ours)}).code,
             ExitCode::Done);
    QCOMPARE(laptops.office({u"conflicts"_s, u"list"_s}).answer["conflicts"_L1].toArray().size(), 0);
    QCOMPARE(laptops.office({u"conflicts"_s, u"resolve"_s, id, u"--keep"_s, u"1"_s}).code, ExitCode::WrongUsage);
    Laptops::must(laptops.office({u"bundle"_s, u"make"_s, u"--to"_s, u"van"_s, u"--out"_s, laptops.path(u"three"_s)}));
    Laptops::must(laptops.van({u"bundle"_s, u"open"_s, laptops.path(u"three"_s)}));
    QCOMPARE(laptops.van({u"conflicts"_s, u"list"_s}).answer["conflicts"_L1].toArray().size(), 0);
    QCOMPARE(laptops.van({u"person"_s, u"show"_s, u"A1"_s}).answer["person"_L1]["known_as"_L1].toString(), u"Ray"_s);
}

void SyncCommandsTest::severalBundlesAtOnceSayWhatWasRefused()
{
    Laptops laptops;
    (void)laptops.join();
    Laptops::must(laptops.office({u"case"_s, u"grant"_s, u"--person"_s, u"A1"_s, u"--to"_s, u"Van"_s}));
    Laptops::must(laptops.office({u"bundle"_s, u"make"_s, u"--to"_s, u"van"_s, u"--out"_s, laptops.path(u"one"_s)}));
    const Ran opened = laptops.van({u"bundle"_s, u"open"_s, laptops.path(u"pass"_s), laptops.path(u"one"_s)});
    QCOMPARE(opened.code, ExitCode::DoneWithFindings);
    QVERIFY(opened.answer["applied"_L1].toInt() > 0);
    const QJsonArray refused = opened.answer["refused"_L1].toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0]["code"_L1].toString(), u"changed_or_cut"_s);
    QVERIFY(refused[0]["message"_L1].toString().contains(u"nothing was changed"_s));
}

void SyncCommandsTest::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ExitCode>("code");
    const auto row = [](const char *name, const QString &words, ExitCode code) {
        QTest::newRow(name) << words << code;
    };
    row("no file", u"bundle open nowhere"_s, ExitCode::InputOutput);
    row("not a bundle", u"bundle open pass"_s, ExitCode::InputOutput);
    row("for another", u"bundle open first"_s, ExitCode::Refused);
    row("to nobody", u"bundle make --out x"_s, ExitCode::WrongUsage);
    row("to a stranger", u"bundle make --to Bus --out x"_s, ExitCode::WrongUsage);
    row("to oneself", u"bundle make --to sam --out x"_s, ExitCode::WrongUsage);
    row("over a file", u"bundle make --to van --out pass"_s, ExitCode::InputOutput);
    row("not a request", u"device approve pass --role worker --out x"_s, ExitCode::InputOutput);
    row("no role", u"device approve request --out x"_s, ExitCode::WrongUsage);
    row("approved already", u"device approve request --role worker --out x"_s, ExitCode::WrongUsage);
    row("no such laptop", u"device words Bus"_s, ExitCode::WrongUsage);
    row("itself", u"device revoke sam"_s, ExitCode::WrongUsage);
    row("no such person", u"case grant --person A9 --to Van"_s, ExitCode::WrongUsage);
    row("no person", u"case grant --to Van"_s, ExitCode::WrongUsage);
    row("no such conflict", u"conflicts resolve 0011223344556677 --keep 1"_s, ExitCode::WrongUsage);
}

void SyncCommandsTest::refuses()
{
    QFETCH(const QString, words);
    QFETCH(const ExitCode, code);
    Laptops laptops;
    (void)laptops.join();
    QStringList all = words.split(u' ');
    for (QString &word : all) {
        static const QStringList files{u"nowhere"_s, u"pass"_s, u"first"_s, u"x"_s, u"request"_s};
        word = files.contains(word) && (word != u"request"_s || all.first() == u"device"_s) ? laptops.path(word) : word;
    }
    const QString before = laptops.office({u"store"_s, u"verify"_s}).answer["state_hash"_L1].toString();
    const Ran ran = laptops.office(all);
    QVERIFY2(ran.code == code, qPrintable(ran.error));
    QVERIFY(!ran.error.isEmpty());
    QCOMPARE(laptops.office({u"store"_s, u"verify"_s}).answer["state_hash"_L1].toString(), before);
    QVERIFY(!QFile::exists(laptops.path(u"x"_s)));
}

void SyncCommandsTest::aRevokedLaptopIsRefusedInWords()
{
    Laptops laptops;
    (void)laptops.join();
    Laptops::must(laptops.van({u"bundle"_s, u"make"_s, u"--to"_s, u"sam"_s, u"--out"_s, laptops.path(u"one"_s)}));
    QCOMPARE(laptops.van({u"device"_s, u"revoke"_s, u"sam"_s}).code, ExitCode::Refused);
    Laptops::must(laptops.office({u"device"_s, u"revoke"_s, u"Van"_s}));
    const Ran opened = laptops.office({u"bundle"_s, u"open"_s, laptops.path(u"one"_s)});
    QCOMPARE(opened.code, ExitCode::Refused);
    QVERIFY(opened.error.contains(u"was taken out of the team"_s));
    QVERIFY(laptops.office({u"device"_s, u"list"_s}).answer["devices"_L1][0]["revoked"_L1].toBool());
}

void SyncCommandsTest::theSheetMakesAnAdministrator()
{
    Laptops laptops;
    (void)laptops.join(u"manager"_s);
    const auto file = [&](const QString &name, const QString &groups) {
        QFile sheet(laptops.path(name));
        if (!sheet.open(QIODevice::WriteOnly) || sheet.write(groups.toUtf8()) < 0) {
            qFatal("no file for the test");
        }
        return sheet.fileName();
    };
    const QStringList administer{u"device"_s, u"administer"_s, u"--recovery-sheet-file"_s};
    QCOMPARE(laptops.van({u"device"_s, u"revoke"_s, u"sam"_s}).code, ExitCode::Refused);
    QCOMPARE(laptops.van(administer + QStringList{file(u"slip"_s, laptops.sheet().chopped(3))}).code,
             ExitCode::WrongUsage);
    support::SeededRandom random(99);
    const QString another = db::RecoverySecret::random(random).text();
    QCOMPARE(laptops.van(administer + QStringList{file(u"others"_s, another)}).code, ExitCode::CannotOpen);
    const QString sheet = file(u"sheet"_s, laptops.sheet());
    QCOMPARE(laptops.van(administer + QStringList{sheet}).code, ExitCode::Done);
    QVERIFY(laptops.van({u"device"_s, u"info"_s}).answer["administrator"_L1].toBool());
    QCOMPARE(laptops.van(administer + QStringList{sheet}).code, ExitCode::WrongUsage);
    QCOMPARE(laptops.van({u"device"_s, u"revoke"_s, u"sam"_s}).code, ExitCode::Done);
}

REGISTER_TEST(SyncCommandsTest)
#include "tst_SyncCommands.moc"
