#include "tests/support/Sandbox.h"

#include "db/store/StoreOpener.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"

#include <QDirIterator>
#include <QFile>

#ifndef Q_OS_WIN
#include <grp.h>
#include <unistd.h>
#endif

namespace support
{

namespace
{

#ifndef Q_OS_WIN
constexpr uid_t nobody = 65534;
constexpr int cannotBecome = 99;

void becomeNobody()
{
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0) {
        _exit(cannotBecome);
    }
}

bool giveToNobody(const QString &path)
{
    return chown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
}
#endif

} // namespace

Sandbox::Sandbox(QString user, const QByteArray &passphrase)
    : m_user(std::move(user))
    , m_passphrase(passphrase)
    , m_program(qEnvironmentVariable("ALONGSIDE_BIN"))
{
    for (const char *name : {"home", "tmp", "work"}) {
        QDir(m_folder.path()).mkdir(QLatin1StringView(name));
    }
    write(QStringLiteral("passphrase"), passphrase + '\n');
}

void Sandbox::makeStore() const
{
    ManualClock clock(QDate(2026, 11, 2));
    SeededRandom random(1);
    QByteArray words = m_passphrase;
    words.detach(); // the passphrase wipes what it is given
    const db::StoreEnvironment environment{clock, random, db::KeyCost::floor(), db::KeyCost::floor(), {}};
    const auto made = db::StoreOpener(environment)
                          .create(path(usualStore()), {m_user, *db::Passphrase::fromText(words), model::Role::Manager,
                                                       QStringLiteral("Alongside North")});
    if (!made) {
        qFatal("no store for the test");
    }
}

QString Sandbox::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(contents) != contents.size()) {
        qFatal("no file for the test");
    }
    return file.fileName();
}

QString Sandbox::bindToModes()
{
#ifdef Q_OS_WIN
    return QStringLiteral("Windows has no modes.");
#else
    if (geteuid() != 0) {
        return {};
    }
    // The program may lie where only root may look, so that nobody is given one of their own.
    const QString own = path(QStringLiteral("alongside"));
    bool given = QFile::copy(m_program, own) && giveToNobody(m_folder.path());
    QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (given && all.hasNext()) {
        given = giveToNobody(all.next());
    }
    m_program = own;
    m_asNobody = true;
    return given && run({QStringLiteral("help")}).code == 0 ? QString()
                                                            : QStringLiteral("Root cannot act as another user here.");
#endif
}

void Sandbox::prepare(QProcess &process, const QString &preload) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("tmp")));
    if (!preload.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), preload);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(QStringLiteral("work")));
    process.setProgram(m_program);
#ifndef Q_OS_WIN
    if (m_asNobody) {
        process.setChildProcessModifier(becomeNobody);
    }
#endif
}

Sandbox::Ran Sandbox::run(const QStringList &words, const QString &in, const QString &preload) const
{
    QProcess process;
    prepare(process, preload);
    process.setArguments(words + common(in));
    process.start();
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList Sandbox::common(const QString &in) const
{
    return {QStringLiteral("--store"),
            path(in),
            QStringLiteral("--user"),
            m_user,
            QStringLiteral("--passphrase-file"),
            path(QStringLiteral("passphrase")),
            QStringLiteral("--json")};
}

} // namespace support
