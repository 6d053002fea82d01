#include "db/verification/StoreVerification.h"

#include "db/access/AccessLog.h"
#include "db/backup/BackupManifest.h"
#include "db/changelog/CellBinding.h"
#include "db/documents/DocumentStore.h"
#include "db/sqlcipher/SqlError.h"
#include "db/verification/IndexCheck.h"
#include "db/verification/PageCheck.h"

#include <QDirIterator>

namespace db
{

using model::ErrorCode;
using model::Result;

Result<VerificationOutcome> StoreVerification::run(const std::function<bool()> &stop)
{
    if (const Result<void> allowed = m_store.require(model::Action::VerifyStore); !allowed) {
        return std::unexpected(allowed.error());
    }
    const std::pair<const char *, std::function<Result<void>()>> checks[] = {
        {"generation", [this] { return checkGeneration(); }},
        {"pages", [this] { return checkPages(); }},
        {"search index", [this, &stop] { return checkSearchIndex(stop); }},
        {"log", [this, &stop] { return checkLog(stop); }},
        {"key slots", [this] { return checkKeySlots(); }},
        {"files", [this] { return checkFiles(); }},
        {"documents", [this, &stop] { return checkDocuments(stop); }},
        {"access log", [this] { return checkAccessLog(); }},
    };
    for (const auto &[name, check] : checks) {
        if (stop && stop()) {
            return model::fail(ErrorCode::Cancelled, m_store.folder().path);
        }
        const Result<void> checked = check();
        if (!checked && checked.error().code == ErrorCode::StoreDamaged) {
            m_outcome.findings.append(QLatin1StringView(name) + QStringLiteral(": damaged, cannot be read to the end"));
        } else if (!checked) {
            return std::unexpected(checked.error());
        }
    }
    return m_outcome;
}

Result<void> StoreVerification::checkPages()
{
    const WriteLock lock(m_store); // a save may move pages into the file while they are being looked at
    return guarded(m_store.folder().path, [this]() -> Result<void> {
        // The engine authenticates the pages of the file alone, so what waits beside it is moved in first.
        m_store.writer().database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
        // A connection that is new: one that checked before takes the search index's changes since then for damage.
        const Result<std::unique_ptr<Connection>> fresh =
            Connection::open(m_store.folder().cases(), m_store.storeKey().bytes(), Connection::Mode::Read);
        if (!fresh) {
            return std::unexpected(fresh.error());
        }
        const Result<QStringList> findings = PageCheck::run(**fresh);
        if (!findings) {
            return std::unexpected(findings.error());
        }
        m_outcome.findings += *findings;
        return {};
    });
}

Result<void> StoreVerification::checkSearchIndex(const std::function<bool()> &stop)
{
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        {
            const WriteLock lock(m_store);
            // The index is checked by a statement that has the form of a write but writes nothing.
            const Connection::Scope scope(m_store.writer(), WriteScope::Commit);
            m_store.writer().execute("INSERT INTO note_text (note_text, rank) VALUES ('integrity-check', 1)");
            m_store.writer().execute("INSERT INTO person_text (person_text, rank) VALUES ('integrity-check', 1)");
        }
        const Result<std::unique_ptr<Connection>> own =
            Connection::open(m_store.folder().cases(), m_store.storeKey().bytes(), Connection::Mode::Write);
        if (!own) {
            return std::unexpected(own.error());
        }
        qint64 missed = 0;
        for (const char *table : {"note_text", "person_text"}) {
            missed += IndexCheck(**own, table).countMissed(stop);
        }
        if (missed > 0) {
            // Not named: they are people's.
            m_outcome.findings.append(QStringLiteral("search index: %1 words that a search does not find").arg(missed));
        }
        return {};
    });
}

Result<void> StoreVerification::checkLog(const std::function<bool()> &stop)
{
    const Result<ReplayOutcome> replayed =
        guarded(m_store.folder().path, [&] { return Replay(m_store.reader()).run(stop); });
    if (!replayed) {
        return std::unexpected(replayed.error());
    }
    m_outcome.stateHash = replayed->tables.toString();
    m_outcome.findings += replayed->findings;
    return {};
}

Result<void> StoreVerification::checkGeneration()
{
    if (m_store.verdict() == Generation::Verdict::Rewritten) {
        m_outcome.findings.append(QStringLiteral("generation: the log is not the one that was here before"));
    }
    const Result<Generation> file = Generation::read(m_store.folder().generation(), m_store.storeKey());
    if (!file) {
        m_outcome.findings.append(QStringLiteral("generation: the file is missing or was changed"));
    }
    return {};
}

Result<void> StoreVerification::checkKeySlots()
{
    return guarded(m_store.folder().path, [this]() -> Result<void> {
        // The other way round is no fault: a team's other users sign in on laptops of their own.
        const WriteLock lock(m_store);
        for (const model::UserId &user : m_store.keySlots().users()) {
            SQLite::Statement &select =
                m_store.reader().statement("SELECT 1 FROM user WHERE id = ? AND coalesce(removed, 0) = 0");
            bindId(select, 1, user);
            const bool known = select.executeStep();
            select.reset();
            if (!known) {
                m_outcome.findings.append(QStringLiteral("key slots: one is for a user whom the store does not have"));
            }
        }
        return {};
    });
}

Result<void> StoreVerification::checkAccessLog()
{
    // Only those who may read the log may hear what is wrong with it.
    if (!m_store.require(model::Action::ReadAudit)) {
        return {};
    }
    const Result<QStringList> findings = AccessLog(m_store).verify();
    if (!findings) {
        return std::unexpected(findings.error());
    }
    m_outcome.findings += *findings;
    return {};
}

Result<void> StoreVerification::checkDocuments(const std::function<bool()> &stop)
{
    const Result<qint64> unreadable = DocumentStore(m_store).countUnreadable(stop);
    if (!unreadable) {
        return std::unexpected(unreadable.error());
    }
    if (*unreadable > 0) {
        m_outcome.findings.append(
            QStringLiteral("documents: %1 whose sealed file is missing or was changed").arg(*unreadable));
    }
    return {};
}

Result<void> StoreVerification::checkFiles()
{
    static const QStringList expected{
        QStringLiteral("cases.db"),   QStringLiteral("cases.db-wal"), QStringLiteral("cases.db-shm"),
        QStringLiteral("keys.json"),  QStringLiteral("generation"),   QStringLiteral("lock"),
        QStringLiteral("tries.json"),
    };
    const QDir folder(QDir(m_store.folder().path).absolutePath()); // relativeFilePath() wants both absolute
    qint64 strays = 0;
    QDirIterator files(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = folder.relativeFilePath(files.next());
        const bool kept = name.startsWith(QLatin1StringView("cases.db.before-")) ||
                          name == QLatin1StringView("files") || BackupManifest::isStoreFile(name);
        strays += !kept && !expected.contains(name) ? 1 : 0;
    }
    if (strays > 0) {
        // Not named: a file that someone put here may be called after a person.
        m_outcome.findings.append(QStringLiteral("files: %1 that do not belong to the store").arg(strays));
    }
    return {};
}

} // namespace db
