#include "app/CommandLine.h"

#include "app/commands/Commands.h"
#include "tests/support/Program.h"

#include "tests/support/TestRegistry.h"
#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using model::ErrorCode;
using support::Ran;

namespace
{
/// A command that takes what it is given and ends as it is told.
class ScriptedCommand : public app::Command
{
public:
    ScriptedCommand(const QString &name, model::Result<ExitCode> ending)
        : m_name(name)
        , m_ending(ending)
    {
    }

    QString name() const override { return m_name; }
    QString summary() const override { return u"Does what the test says."_s; }
    QList<Argument> arguments() const override { return {{.name = u"FILE"_s}, {.name = u"PART"_s, .required = false}}; }
    QList<app::Option> options() const override { return {{u"dry-run"_s, {}, u"Changes nothing."_s}}; }
    model::Result<ExitCode> run(const app::CommandOptions &options, app::CommandContext &context) override
    {
        context.output.answer({{u"file"_s, options.arguments().value(0)}, {u"blank"_s, QJsonValue::Null}});
        return m_ending;
    }

private:
    QString m_name;
    model::Result<ExitCode> m_ending;
};

Ran run(const QString &words, model::Result<ExitCode> ending = ExitCode::Done)
{
    app::CommandLine commandLine;
    app::addCommands(commandLine);
    commandLine.add(std::make_unique<ScriptedCommand>(u"scripted one"_s, ending));
    commandLine.add(std::make_unique<ScriptedCommand>(u"scripted two"_s, ending));
    commandLine.add(std::make_unique<ScriptedCommand>(u"scripted two more"_s, ending));
    const support::ManualClock clock(QDate(2026, 11, 3));
    support::SeededRandom random(1);
    return support::Program::runOn(commandLine, words.split(u' ', Qt::SkipEmptyParts), clock, random);
}
} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWrongUsage_data();
    void explainsWrongUsage();
    void endsWithTheCodeOfTheError_data();
    void endsWithTheCodeOfTheError();
    void passesOnWhatTheCommandAnswers();
    void helpListsEveryCommandAndCommonOption();
    void helpOfOneCommandShowsItsOwnOptions_data();
    void helpOfOneCommandShowsItsOwnOptions();
    void helpOfOneCommandNamesThoseThatGoWithIt();
    void helpAnswersInJson();
    void aFullDiskBehindStandardOutputIsAnError();
};

void CommandLineTest::explainsWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"Usage: alongside COMMAND"_s;
    QTest::newRow("unknown command") << u"hlep"_s << u"The nearest is help."_s;
    QTest::newRow("nothing like it") << u"xylophone"_s << u"“alongside help” lists the commands."_s;
    QTest::newRow("first word only") << u"scripted"_s
                                     << u"One of these was expected: scripted one, scripted two, scripted two more."_s;
    QTest::newRow("wrong second word") << u"scripted three"_s << u"“scripted three” is not known here."_s;
    QTest::newRow("unknown option") << u"scripted one f --dry-rnu"_s << u"The nearest is --dry-run."_s;
    QTest::newRow("missing argument") << u"scripted one"_s << u"“FILE” is missing."_s;
    QTest::newRow("too many arguments") << u"scripted one a b c"_s << u"There are more words than it takes."_s;
    QTest::newRow("not a day") << u"scripted one a --as-of yesterday"_s << u"A day such as 2026-11-03 was expected."_s;
    QTest::newRow("help on nothing known") << u"help hlep"_s << u"The nearest is help."_s;
}

void CommandLineTest::explainsWrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    const Ran ran = run(words);
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QCOMPARE(ran.output, QString());
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
}

void CommandLineTest::endsWithTheCodeOfTheError_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("wrong passphrase") << ErrorCode::WrongPassphrase << 3;
    QTest::newRow("newer store") << ErrorCode::StoreNewer << 3;
    QTest::newRow("not encrypting") << ErrorCode::EngineNotEncrypting << 3;
    QTest::newRow("role") << ErrorCode::RoleMayNot << 4;
    QTest::newRow("short passphrase") << ErrorCode::PassphraseTooShort << 4;
    QTest::newRow("no such file") << ErrorCode::FileNotFound << 5;
    QTest::newRow("disk full") << ErrorCode::DiskFull << 5;
    QTest::newRow("not text") << ErrorCode::NotText << 5;
    QTest::newRow("internal") << ErrorCode::Internal << 5;
    QTest::newRow("no such person") << ErrorCode::NotFound << 2;
    QTest::newRow("missing field") << ErrorCode::MissingField << 2;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << 130;
}

void CommandLineTest::endsWithTheCodeOfTheError()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, exit);
    const Ran ran = run(u"scripted one f"_s, model::fail(code, u"the place"_s, u"The detail."_s));
    QCOMPARE(static_cast<int>(ran.code), exit);
    QVERIFY2(ran.error.contains("The detail."_L1), qPrintable(ran.error));
}

void CommandLineTest::passesOnWhatTheCommandAnswers()
{
    const Ran json = run(u"scripted two f --json"_s, ExitCode::DoneWithFindings);
    QCOMPARE(json.code, ExitCode::DoneWithFindings);
    QCOMPARE(json.output, u"{\"blank\":null,\"file\":\"f\"}\n"_s);
    QCOMPARE(json.error, QString());
    const Ran readable = run(u"scripted two f"_s);
    QCOMPARE(readable.output, u"blank\nfile   f\n"_s);
}

void CommandLineTest::helpListsEveryCommandAndCommonOption()
{
    const QString help = run(u"help"_s).output;
    for (const QString &part :
         {u"help [COMMAND…]"_s, u"scripted one FILE [PART]"_s, u"scripted two FILE [PART]"_s, u"--store DIR"_s,
          u"--user NAME"_s, u"--passphrase-file FILE"_s, u"--as-of YYYY-MM-DD"_s, u"--json"_s, u"--quiet"_s}) {
        QVERIFY2(help.contains(part), qPrintable(part));
    }
    QCOMPARE(run(u"--help"_s).output, help);
    QCOMPARE(run(u"--help"_s).code, ExitCode::Done);
}

void CommandLineTest::helpOfOneCommandShowsItsOwnOptions_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("help command") << u"help scripted one"_s;
    QTest::newRow("option") << u"scripted one --help"_s;
}

void CommandLineTest::helpOfOneCommandShowsItsOwnOptions()
{
    QFETCH(QString, words);
    const Ran ran = run(words);
    QCOMPARE(ran.code, ExitCode::Done);
    QVERIFY(ran.output.startsWith(u"Usage: alongside scripted one FILE [PART] [OPTION]…\n"_s));
    QVERIFY(ran.output.contains("--dry-run"_L1));
    QVERIFY(ran.output.contains("Does what the test says."_L1));
    QVERIFY(!ran.output.contains("scripted two"_L1));
}

void CommandLineTest::helpOfOneCommandNamesThoseThatGoWithIt()
{
    const QString help = run(u"help scripted two"_s).output;
    QVERIFY(help.startsWith(u"Usage: alongside scripted two FILE [PART] [OPTION]…\n"_s));
    QVERIFY(help.contains("--dry-run"_L1));
    QVERIFY(help.contains(u"Commands that go with it:\n  scripted two more FILE [PART]"_s));
    QVERIFY(!help.contains("scripted one"_L1));
}

void CommandLineTest::helpAnswersInJson()
{
    const QJsonObject object = QJsonDocument::fromJson(run(u"help scripted --json"_s).output.toUtf8()).object();
    const QJsonArray commands = object.value("commands"_L1).toArray();
    QCOMPARE(commands.size(), 3);
    QCOMPARE(commands.first().toObject().value("name"_L1).toString(), u"scripted one"_s);
    QCOMPARE(commands.first().toObject().value("call"_L1).toString(), u"scripted one FILE [PART]"_s);
}

void CommandLineTest::aFullDiskBehindStandardOutputIsAnError()
{
    QBuffer closed; // never opened: every write fails, as on a full disk
    QBuffer error;
    error.open(QIODevice::WriteOnly);
    const support::ManualClock clock(QDate(2026, 11, 3));
    support::SeededRandom random(1);
    app::Output writer(closed, error, false);
    const std::atomic_bool cancelled = false;
    app::CommandContext context{clock, random, writer, cancelled};
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QCOMPARE(app::CommandLine().run({u"--version"_s}, context), ExitCode::InputOutput);
    QVERIFY(error.data().contains("standard output"));
}

REGISTER_TEST(CommandLineTest)
#include "tst_CommandLine.moc"
