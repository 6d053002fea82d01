#include "app/commands/Commands.h"
#include "db/backup/BackupArchive.h"
#include "db/files/FileHash.h"
#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

class StoreRestoreCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowOldTheBackupIs();
    void refusesWhatWasPutTogetherWithoutTheKey();
};

namespace
{

/// A store, a backup of it, a person more, and another backup.
struct Backups
{
    Backups()
    {
        one(u"monday"_s);
        if (program.run({u"person"_s, u"new"_s, u"reference=A1"_s, u"given_name=Siân"_s}).code != ExitCode::Done) {
            qFatal("no person for the test");
        }
        one(u"tuesday"_s);
    }
    void one(const QString &name)
    {
        if (program.run({u"store"_s, u"backup"_s, path(name)}).code != ExitCode::Done) {
            qFatal("no backup for the test");
        }
    }
    QString path(const QString &name) { return folder.filePath(name); }
    Ran restore(const QString &backup, const QString &into, const QStringList &more = {})
    {
        app::CommandLine commandLine;
        app::addCommands(commandLine);
        const support::ManualClock clock(QDate(2026, 11, 5));
        support::SeededRandom random(2);
        return Program::runOn(commandLine,
                              QStringList{u"store"_s, u"restore"_s, path(backup), u"--store"_s, path(into), u"--user"_s,
                                          u"sam"_s, u"--passphrase-file"_s,
                                          program.write(u"pass"_s, "correct horse battery staple\n"), u"--json"_s} +
                                  more,
                              clock, random);
    }
    /// The folder of the store that the backups are of.
    QString original() { return QFileInfo(program.write(u"x"_s, {})).dir().filePath(u"team.alongside"_s); }

    Program program;
    QTemporaryDir folder;
};

} // namespace

void StoreRestoreCommandTest::tellsHowOldTheBackupIs()
{
    Backups backups;
    const QString lost = backups.original();
    const Ran older = backups.restore(u"monday"_s, u"m.alongside"_s, {u"--instead-of"_s, lost});
    QCOMPARE(older.code, ExitCode::Done);
    QCOMPARE(older.answer.keys(), (QStringList{u"bytes"_s, u"made"_s, u"missing"_s, u"records"_s, u"verified"_s}));
    QCOMPARE(older.answer.value("made"_L1).toString(), u"2026-11-02"_s);
    QCOMPARE(older.answer.value("verified"_L1).toBool(), true);
    QCOMPARE(older.answer.value("records"_L1).toInt(), 2); // the first user and the programme
    QCOMPARE(older.answer.value("missing"_L1).toInt(), 1);
    QCOMPARE(older.error.trimmed(),
             u"This backup is authentic but older than the store at “%1”: 1 record(s) that were saved there after "
             "2 Nov 2026 are not in it. Look for a newer backup before you work on in this one."_s.arg(lost));
    const Ran newest = backups.restore(u"tuesday"_s, u"t.alongside"_s, {u"--instead-of"_s, lost});
    QCOMPARE(newest.answer.value("missing"_L1), QJsonValue(0));
    QCOMPARE(newest.error, QString());
    // Without a word about another store, or where that cannot be read, nothing is claimed.
    const Ran unasked = backups.restore(u"monday"_s, u"u.alongside"_s);
    QVERIFY(unasked.answer.value("missing"_L1).isNull());
    QCOMPARE(unasked.error, QString());
    const Ran gone = backups.restore(u"monday"_s, u"g.alongside"_s, {u"--instead-of"_s, backups.path(u"none"_s)});
    QVERIFY(gone.answer.value("missing"_L1).isNull());
    QVERIFY2(gone.error.contains(u"cannot be told"_s), qPrintable(gone.error));
}

void StoreRestoreCommandTest::refusesWhatWasPutTogetherWithoutTheKey()
{
    Backups backups;
    const QTemporaryDir older;
    const QTemporaryDir newer;
    const auto from = db::BackupArchive::open(backups.path(u"monday"_s));
    const auto to = db::BackupArchive::open(backups.path(u"tuesday"_s));
    QVERIFY(from && to && from->extract(older.path()) && to->extract(newer.path()));
    // The older database under the newer day, with the hash that it has.
    db::BackupManifest manifest = to->manifest();
    const QString cases = u"cases.db"_s;
    QVERIFY(QFile::remove(newer.filePath(cases)) && QFile::copy(older.filePath(cases), newer.filePath(cases)));
    for (auto &entry : manifest.entries) {
        if (entry.name == cases) {
            entry = {cases, QFileInfo(newer.filePath(cases)).size(), *db::FileHash::ofFile(newer.filePath(cases))};
        }
    }
    QVERIFY(db::BackupArchive::write(backups.path(u"forged"_s), newer.path(), manifest));
    const Ran ran = backups.restore(u"forged"_s, u"f.alongside"_s);
    QCOMPARE(ran.code, ExitCode::InputOutput);
    QVERIFY2(ran.error.contains(u"somebody without the store's key changed it: use another backup, and find out who "
                                "can write to this one's folder."_s),
             qPrintable(ran.error));
    QVERIFY(!QDir(backups.path(u"f.alongside"_s)).exists());
}

REGISTER_TEST(StoreRestoreCommandTest)
#include "tst_StoreRestoreCommand.moc"
