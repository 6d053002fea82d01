#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "db/store/StoreLock.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using Ran = support::Sandbox::Ran;

/// The program itself, as a whole: what it writes where, how it ends, what it leaves.
class StoreSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReadableIsLeftOutsideTheStore();
    void aCancelledDemoLeavesNoStore();
    void aDamagedStoreEndsWithItsCode();
    void aStoreThatDoesNotOpenEndsWithItsCode();
    void theProgramWritesNoMemoryDumps();
};

namespace
{

constexpr char canaryName[] = "Zanzibella-Quixwright";
constexpr char canaryPassphrase[] = "Vermilion-Ostrich-Harpsichord-88";

constexpr QLatin1StringView store("work/s.alongside");
// A team of two laptops, each with its store. A team has no two users of one name, so that the van's has a name more.
constexpr QLatin1StringView office("work/office.alongside");
constexpr QLatin1StringView van("work/van.alongside");
constexpr QLatin1StringView vanUser("Zanzibella-Quixwright-4");

/// One call of the program: the command's name as it is registered, all words, and how it ends.
struct Call
{
    QString command;
    QStringList words;
    QString store;
    int code = 0;
};

/// Every command of the program, called in one home by a user whose name is the canary.
class Calls : public support::Sandbox
{
public:
    Calls()
        : Sandbox(QLatin1StringView(canaryName), canaryPassphrase)
    {
    }

    /// The files that calls() read; the canary is in them, so they may hold it. Returns their names.
    [[nodiscard]] QStringList writeInputs() const
    {
        const QByteArray name(canaryName);
        const std::pair<const char *, QByteArray> files[] = {
            {"note.txt", "Met " + name + ".\n"},
            {"people.csv", "reference,given_name\nI1," + name + '\n'},
            {"survival.csv", "t,e,name\n1,1," + name + "\n2,0," + name + "\n3,1," + name + '\n'},
        };
        QStringList told{QStringLiteral("passphrase")};
        for (const auto &[file, contents] : files) {
            write(QLatin1StringView(file), contents);
            told.append(QLatin1StringView(file));
        }
        return told;
    }

    /// A call of `command` with `more` words, in which CANARY stands for the canary.
    [[nodiscard]] Call call(const char *command, const QString &more, const QString &in, int code) const
    {
        QStringList words = QString::fromLatin1(command).split(QLatin1Char(' '));
        for (QString word : more.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            word.replace(QLatin1String("CANARY"), QLatin1StringView(canaryName));
            words.append(word.startsWith(QLatin1Char('@')) ? path(word.mid(1)) : word);
        }
        return {QString::fromLatin1(command), words, in, code};
    }

    [[nodiscard]] Ran runCall(const Call &call, const QString &preload) const
    {
        QStringList who = common(call.store);
        if (call.store == van) {
            who[who.indexOf(QLatin1StringView("--user")) + 1] = vanUser;
        }
        QProcess process;
        prepare(process, preload);
        process.setArguments(call.words + who);
        process.start();
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// A call of every command, in an order in which each of them does its work. "@" before a name stands for its path.
    [[nodiscard]] QList<Call> calls() const
    {
        QList<Call> calls;
        const auto add = [&](const char *command, const QString &more = {}, const QString &in = store, int code = 0) {
            calls.append(call(command, more, in, code));
        };
        add("help");
        add("bench", QStringLiteral("--people 20"));
        add("demo", QStringLiteral("--people 20"));
        add("store info");
        add("person new", QStringLiteral("reference=A1 given_name=CANARY phone=CANARY nhs_number=9434765918"));
        add("person set", QStringLiteral("A1 family_name=CANARY alert=CANARY address=CANARY"));
        add("person duplicates", QStringLiteral("given_name=CANARY nhs_number=9434765918"), store, 1); // there is one
        add("enrol", QStringLiteral("--person A1 --started 2024-01-02 --worker CANARY --source CANARY"));
        add("log-contact", QStringLiteral("--person A1 --outcome attended --note-file @note.txt"));
        add("people", QStringLiteral("--search CANARY --filter key_worker=CANARY"));
        add("record add", QStringLiteral("consent --person A1 purpose=CANARY partner=CANARY answer=yes"));
        add("record set", QStringLiteral("consent RECORD until=2031-01-01"));
        add("record end", QStringLiteral("consent RECORD"));
        add("feedback count");
        add("record strike-out", QStringLiteral("consent RECORD --reason CANARY"));
        add("person show", QStringLiteral("A1"));
        addExports(add); // before the canary is the name of an entry of a list
        addWork(add);
        add("report services", QStringLiteral("--where worker=CANARY-3"));
        add("report team");
        add("close", QStringLiteral("--person A1 --reason other"));
        add("import", QStringLiteral("people @people.csv --refused @work/refused.csv"));
        add("import undo", QStringLiteral("IMPORT"));
        add("programme add", QStringLiteral("CANARY"));
        add("report engagement", QStringLiteral("--where worker=CANARY --receipt"));
        add("report survival", QStringLiteral("@survival.csv --time t --event e"));
        add("user add", QStringLiteral("CANARY-2 --role worker --new-passphrase-file @passphrase"));
        add("user role", QStringLiteral("CANARY-2 --role lead"));
        add("user list");
        add("user passphrase", QStringLiteral("--new-passphrase-file @passphrase"));
        add("user remove", QStringLiteral("CANARY-2"));
        add("audit list");
        add("audit verify");
        add("store verify");
        add("store backup", QStringLiteral("@work/b.backup"));
        add("store restore", QStringLiteral("@work/b.backup"), QStringLiteral("work/r.alongside"));
        addTeam(add);
        return calls;
    }

    /// Of those, what leaves the store: with pseudonyms nothing in the file says who somebody is.
    static void addExports(const auto &add)
    {
        add("export figures", QStringLiteral("--out @work/figures.xlsx --where worker=CANARY"));
        add("export people", QStringLiteral("--out @work/coded.csv"));
        add("export people", QStringLiteral("--out @work/coded.xlsx --person A1"));
        add("export contacts", QStringLiteral("--out @work/coded-contacts.csv"));
        add("export contacts", QStringLiteral("--out @work/coded-contacts.xlsx"));
        add("export people", QStringLiteral("--identified --out @named.xlsx"));
        add("export contacts", QStringLiteral("--identified --out @named.csv"));
    }

    /// Of those, what is done with a person and for the team day by day.
    static void addWork(const auto &add)
    {
        add("document add", QStringLiteral("@note.txt --person A1 --title CANARY"));
        add("document list", QStringLiteral("--person A1"));
        add("document save", QStringLiteral("DOCUMENT @taken-out.txt"));
        add("document strike-out", QStringLiteral("DOCUMENT --reason CANARY"));
        add("goal add", QStringLiteral("CANARY --person A1"));
        add("goal state", QStringLiteral("GOAL met --note CANARY"));
        add("action add", QStringLiteral("CANARY --person A1 --goal GOAL --who CANARY"));
        add("action set", QStringLiteral("ACTION words=CANARY-2 who=CANARY"));
        add("action done", QStringLiteral("ACTION --note CANARY"));
        add("goal list", QStringLiteral("--person A1"));
        add("task add", QStringLiteral("CANARY --person A1"));
        add("task list", QStringLiteral("--person A1"));
        add("today", QStringLiteral("--worker CANARY"));
        add("task done", QStringLiteral("TASK --answer CANARY"));
        add("supervise ask", QStringLiteral("CANARY --person A1"));
        add("supervise looked-at", QStringLiteral("--person A1 --note CANARY"));
        add("supervise discussed", QStringLiteral("--person A1 --note CANARY"));
        add("supervise due");
        add("service add", QStringLiteral("CANARY --provider CANARY"));
        add("service list");
        add("refer", QStringLiteral("--person A1 --to CANARY --reason CANARY"));
        add("refer state", QStringLiteral("REFERRAL accepted --note CANARY"));
        add("refer list", QStringLiteral("--person A1"));
        add("service retire", QStringLiteral("CANARY"));
        add("programme set", QStringLiteral("--lapse 60"));
        add("list add", QStringLiteral("eligibility_question CANARY"));
        add("eligibility answer", QStringLiteral("CANARY=no --person A1 --note CANARY"));
        add("list add", QStringLiteral("source CANARY"));
        add("list rename", QStringLiteral("source CANARY CANARY-2"));
        add("list retire", QStringLiteral("source CANARY"));
        add("list show", QStringLiteral("source"));
        add("group keep", QStringLiteral("CANARY --person A1"));
        add("group list");
        add("log-group", QStringLiteral("--group CANARY --subject CANARY --place CANARY"));
        add("log-group undo", QStringLiteral("SESSION --reason CANARY"));
        add("reassign", QStringLiteral("--person A1 --to CANARY-3"));
        add("reassign undo", QStringLiteral("REASSIGNMENT"));
    }

    /// Of those, what two laptops do with each other; both change one field, so that there is a conflict.
    static void addTeam(const auto &add)
    {
        add("store new", QStringLiteral("--programme CANARY"), office);
        add("person new", QStringLiteral("reference=B1 given_name=CANARY"), office);
        add("device request", QStringLiteral("--name CANARY-5 --out @request"), van);
        add("device approve", QStringLiteral("@request --role manager --out @work/first.bundle"), office);
        add("bundle open", QStringLiteral("@work/first.bundle"), van);
        add("device info", {}, van);
        add("device list", {}, office);
        add("device words", QStringLiteral("CANARY-5"), office);
        add("case grant", QStringLiteral("--person B1 --to CANARY-5"), office);
        add("bundle make", QStringLiteral("--to CANARY-5 --out @work/there.bundle"), office);
        add("bundle inspect", QStringLiteral("@work/there.bundle"), van);
        add("bundle open", QStringLiteral("@work/there.bundle"), van);
        add("person set", QStringLiteral("B1 known_as=CANARY-6"), office);
        add("person set", QStringLiteral("B1 known_as=CANARY-7"), van);
        add("bundle make", QStringLiteral("--to CANARY --out @work/back.bundle"), van);
        add("bundle open", QStringLiteral("@work/back.bundle"), office);
        add("conflicts list", {}, office);
        add("conflicts resolve", QStringLiteral("CONFLICT --keep 2"), office);
        add("case withdraw", QStringLiteral("--person B1 --to CANARY-5"), office);
        add("device administer", QStringLiteral("--recovery-sheet-file @sheet"), van);
        add("device revoke", QStringLiteral("CANARY-5"), office);
    }

    /// Keeps the groups of the recovery sheet in what "store new" answered, for "device administer".
    void keepSheet(const QJsonObject &answer) const
    {
        static const QRegularExpression group(QStringLiteral("\\d  [0-9A-HJKMNP-TV-Z]{5}\\b"));
        QByteArray groups;
        for (const auto &found : group.globalMatch(answer.value(QStringLiteral("recovery_sheet")).toString())) {
            groups += found.captured().last(5).toLatin1() + ' ';
        }
        write(QStringLiteral("sheet"), groups);
    }

    /// Files under the sandbox that hold a canary in any usual form, but for `told`.
    [[nodiscard]] QStringList leaks(const QStringList &told) const
    {
        QStringList found;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!told.contains(QDir(folder()).relativeFilePath(file)) && holdsCanary(file)) {
                found.append(file);
            }
        }
        return found;
    }

private:
    static bool holdsCanary(const QString &path)
    {
        QFile file(path);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QByteArray &canary : {QByteArray(canaryName), QByteArray(canaryPassphrase)}) {
            const QString text = QString::fromLatin1(canary);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            // Base64 of the text depends on where in three bytes it begins.
            const QByteArray coded[] = {canary.toBase64().left(20), canary.mid(1).toBase64().left(20),
                                        canary.mid(2).toBase64().left(20)};
            if (content.contains(canary) || content.contains(wide) || content.contains(coded[0]) ||
                content.contains(coded[1]) || content.contains(coded[2])) {
                return true;
            }
        }
        return false;
    }
};

QSet<QString> sharedFiles()
{
    QSet<QString> names;
    for (const char *folder : {"/tmp", "/dev/shm"}) {
        for (const QString &name : QDir(QLatin1StringView(folder)).entryList(QDir::Files | QDir::Hidden)) {
            names.insert(QLatin1StringView(folder) + QLatin1Char('/') + name);
        }
    }
    return names;
}

QString preloadable()
{
    const QString library = QStringLiteral("/usr/lib/x86_64-linux-gnu/libsqlite3.so.0");
    return QFile::exists(library) ? library : QString();
}

} // namespace

void StoreSafetyTest::nothingReadableIsLeftOutsideTheStore()
{
    const Calls sandbox;
    const QSet<QString> before = sharedFiles();
    // Beside what was read: what was asked for with names, and a laptop's request, which says by name who asks.
    const QStringList told =
        sandbox.writeInputs() + QStringList{QStringLiteral("taken-out.txt"), QStringLiteral("named.csv"),
                                            QStringLiteral("named.xlsx"), QStringLiteral("request")};
    // Every second call with another SQLite loaded first, which would write plain text if it were used.
    const QString plain = preloadable();
    QSet<QString> run;
    QString import;
    QString conflict;
    // Ids that later calls need, by the word that stands for them and by the key of the answer.
    QMap<QString, QString> made{{QStringLiteral("DOCUMENT"), {}},     {QStringLiteral("GOAL"), {}},
                                {QStringLiteral("ACTION"), {}},       {QStringLiteral("REFERRAL"), {}},
                                {QStringLiteral("REASSIGNMENT"), {}}, {QStringLiteral("RECORD"), {}},
                                {QStringLiteral("TASK"), {}},         {QStringLiteral("SESSION"), {}}};
    for (Call call : sandbox.calls()) {
        call.words.replaceInStrings(QStringLiteral("IMPORT"), import);
        call.words.replaceInStrings(QStringLiteral("CONFLICT"), conflict);
        for (auto one = made.cbegin(); one != made.cend(); ++one) {
            call.words.replaceInStrings(one.key(), one.value());
        }
        const Ran ran = sandbox.runCall(call, run.size() % 2 == 0 ? plain : QString());
        QVERIFY2(ran.code == call.code,
                 qPrintable(call.words.join(QLatin1Char(' ')) + QLatin1String(": ") + QString::fromUtf8(ran.error)));
        QVERIFY(!ran.error.contains(canaryName));
        run.insert(call.command);
        const QJsonObject answer = QJsonDocument::fromJson(ran.output).object();
        if (call.command == QLatin1StringView("import")) {
            import = answer.value(QStringLiteral("import_id")).toString();
        } else if (call.command == QLatin1StringView("conflicts list")) {
            conflict = answer.value(QStringLiteral("conflicts")).toArray().at(0)[QStringLiteral("id")].toString();
        } else if (call.command == QLatin1StringView("store new")) {
            sandbox.keepSheet(answer);
        }
        for (auto one = made.begin(); one != made.end(); ++one) {
            const QJsonValue id = answer.value(one.key().toLower()).toObject().value(QStringLiteral("id"));
            one.value() = id.toString(one.value());
        }
    }
    app::CommandLine commandLine;
    app::addCommands(commandLine);
    for (const app::Command *command : commandLine.commands()) {
        QVERIFY2(run.contains(command->name()),
                 qPrintable(QLatin1String("give this command a line in calls(): ") + command->name()));
    }
    const Ran verified = sandbox.run({QStringLiteral("store"), QStringLiteral("verify")}, store, plain);
    QCOMPARE(QJsonDocument::fromJson(verified.output).object().value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(sandbox.leaks(told), QStringList());
    QVERIFY(QDir(sandbox.path(QStringLiteral("tmp"))).isEmpty());
    QVERIFY(QDir(sandbox.path(QStringLiteral("home"))).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    for (const QString &name : sharedFiles() - before) {
        QFile file(name);
        QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(canaryName), qPrintable(name));
    }
}

void StoreSafetyTest::aCancelledDemoLeavesNoStore()
{
    const Calls sandbox;
    QProcess process;
    sandbox.prepare(process);
    process.setArguments(QStringList{QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("100000")} +
                         sandbox.common(store));
    process.start();
    const QString cases = sandbox.path(store + QStringLiteral("/cases.db-wal"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(cases).size() > 200'000, 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QDir(sandbox.path(store)).exists());
}

void StoreSafetyTest::aDamagedStoreEndsWithItsCode()
{
    const Calls sandbox;
    QCOMPARE(sandbox.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("20")}).code, 0);
    QFile cases(sandbox.path(store + QStringLiteral("/cases.db")));
    QVERIFY(cases.open(QIODevice::ReadWrite));
    QVERIFY(cases.seek(cases.size() / 2));
    QCOMPARE(cases.write("damaged!"), 8);
    cases.close();
    const Ran ran = sandbox.run({QStringLiteral("store"), QStringLiteral("verify")});
    QVERIFY2(ran.code == 1 || ran.code == 3, qPrintable(QString::number(ran.code)));
    QVERIFY(!ran.error.isEmpty());
    QVERIFY2(!ran.error.contains("ERROR CORE"), ran.error.constData());
    QVERIFY(!ran.error.contains(canaryName));
}

void StoreSafetyTest::aStoreThatDoesNotOpenEndsWithItsCode()
{
    const Calls sandbox;
    QCOMPARE(sandbox.run({QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("20")}).code, 0);
    const QStringList ask{QStringLiteral("store"), QStringLiteral("info")};
    {
        const auto openElsewhere = db::StoreLock::take({sandbox.path(QStringLiteral("work/s.alongside"))});
        QVERIFY(openElsewhere.has_value());
        const Ran ran = sandbox.run(ask);
        QCOMPARE(ran.code, 3);
        QVERIFY(!ran.error.isEmpty());
    }
    QCOMPARE(sandbox.run(ask, QStringLiteral("work/none.alongside")).code, 3);
    QFile passphrase(sandbox.path(QStringLiteral("passphrase")));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("not the words at all\n");
    passphrase.close();
    const Ran ran = sandbox.run(ask);
    QCOMPARE(ran.code, 3);
    QVERIFY(!ran.error.isEmpty());
    QVERIFY(!ran.error.contains(canaryName));
    QVERIFY(!ran.error.contains("not the words"));
}

void StoreSafetyTest::theProgramWritesNoMemoryDumps()
{
#ifdef Q_OS_LINUX
    const Calls sandbox;
    QProcess process;
    sandbox.prepare(process);
    process.setArguments(QStringList{QStringLiteral("demo"), QStringLiteral("--people"), QStringLiteral("100000")} +
                         sandbox.common(QStringLiteral("work/s.alongside")));
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(QDir(sandbox.path(QStringLiteral("work/s.alongside"))).exists(), 30'000);
    QFile limits(QStringLiteral("/proc/%1/limits").arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    process.kill();
    process.waitForFinished();
    const QByteArray line = all.mid(all.indexOf("Max core file size")).split('\n').first().simplified();
    QCOMPARE(line, QByteArray("Max core file size 0 0 bytes"));
#else
    QSKIP("Only Linux shows a process's limits as a file.");
#endif
}

REGISTER_TEST(StoreSafetyTest)
#include "tst_StoreSafety.moc"
