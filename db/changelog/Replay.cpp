#include "db/changelog/Replay.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/ChangeLog.h"
#include "db/changelog/Projection.h"
#include "db/changelog/RecordHash.h"
#include "db/schema/SchemaScripts.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

namespace db
{

namespace
{

using model::Result;

constexpr qint64 filesAtOnce = 2000;
constexpr qsizetype mostFindings = 50;

void note(QStringList &findings, const QString &finding)
{
    if (findings.size() < mostFindings) {
        findings.append(finding);
    }
}

/// Puts one record of the store into the rebuilt log and tables, and says what is wrong with it.
void replayRecord(const LoggedRecord &logged, ChangeLog &log, Projection &projection, QStringList &findings)
{
    const QString name = QStringLiteral("record %1").arg(logged.seq);
    if (!hashesHold(logged.record)) {
        note(findings, name + QStringLiteral(": its hash does not fit its contents"));
    }
    if (log.standing(logged.record) == ChangeLog::Standing::Waiting) {
        note(findings, name + QStringLiteral(": the record before it in its stream is missing"));
    }
    const LoggedRecord stored = log.store(logged.record, logged.parked);
    if (logged.parked || logged.record.payload.isEmpty()) {
        return;
    }
    const auto self = model::idCast<model::EntityId>(logged.record.compartment);
    const auto operations = model::decodeOperations(logged.record.payload, self);
    if (!operations) {
        note(findings, name + QStringLiteral(": its contents cannot be read"));
        return;
    }
    projection.apply({stored.seq, stored.file, logged.record.writeName(), logged.record.stamp}, *operations);
}

} // namespace

QStringList Replay::checkArrivals()
{
    QStringList findings;
    QByteArray rolling;
    qint64 expected = 1;
    SQLite::Statement &select = m_store.statement("SELECT seq, hash, rolling FROM record ORDER BY seq");
    while (select.executeStep()) {
        const qint64 seq = select.getColumn(0).getInt64();
        rolling = rollingHash(rolling, bytesOf(select.getColumn(1)));
        const QByteArray kept = bytesOf(select.getColumn(2));
        if (seq != expected) {
            note(findings, QStringLiteral("records %1 to %2 are missing").arg(expected).arg(seq - 1));
        } else if (rolling != kept) {
            note(findings, QStringLiteral("record %1: the chain of arrival is broken here").arg(seq));
        }
        rolling = kept;
        expected = seq + 1;
    }
    select.reset();
    return findings;
}

Result<StateHash> Replay::rebuild(qint64 firstFile, qint64 lastFile, QStringList &findings)
{
    Result<std::unique_ptr<Connection>> memory = Connection::openInMemory();
    if (!memory) {
        return std::unexpected(memory.error());
    }
    if (const Result<void> made = SchemaScripts::upgrade(**memory); !made) {
        return std::unexpected(made.error());
    }
    ChangeLog stored(m_store);
    ChangeLog log(**memory);
    Projection projection(**memory, Projection::Text::Leave);
    SQLite::Transaction transaction((*memory)->database());
    for (const qint64 seq : stored.places().ofFiles(firstFile, lastFile)) {
        const Result<LoggedRecord> logged = stored.read(seq);
        if (!logged) {
            note(findings, QStringLiteral("record %1: its contents cannot be read").arg(seq));
            continue;
        }
        replayRecord(*logged, log, projection, findings);
    }
    transaction.commit();
    StateHash hash;
    hash.addTables(**memory);
    return hash;
}

void Replay::nameDifferences(QStringList &findings)
{
    std::vector<std::pair<qint64, QByteArray>> files;
    SQLite::Statement &select = m_store.statement(
        "SELECT compartment.row, entity.id FROM compartment JOIN entity ON entity.row = compartment.row");
    while (select.executeStep()) {
        files.emplace_back(select.getColumn(0).getInt64(), bytesOf(select.getColumn(1)));
    }
    select.reset();
    for (const auto &[file, id] : files) {
        QStringList unused;
        const Result<StateHash> rebuilt = rebuild(file, file, unused);
        StateHash kept;
        kept.addTables(m_store, file);
        if (rebuilt && *rebuilt != kept) {
            note(findings,
                 QStringLiteral("case file %1: the tables differ from the log").arg(QString::fromLatin1(id.toHex())));
        }
        if (findings.size() >= mostFindings) {
            return;
        }
    }
}

Result<ReplayOutcome> Replay::run(const std::function<bool()> &stop)
{
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<ReplayOutcome> {
        SQLite::Transaction moment(m_store.database()); // tables and log of one moment, whoever saves meanwhile
        ReplayOutcome outcome;
        outcome.tables.addTables(m_store);
        outcome.findings = checkArrivals();
        if (!RecordPlaces(m_store).areWhole()) {
            note(outcome.findings, QStringLiteral("where records are does not fit the log"));
        }
        const qint64 last = m_store.database().execAndGet("SELECT coalesce(max(row), 0) FROM compartment").getInt64();
        for (qint64 first = 1; first <= last; first += filesAtOnce) {
            if (stop && stop()) {
                return model::fail(model::ErrorCode::Cancelled);
            }
            const Result<StateHash> part = rebuild(first, first + filesAtOnce - 1, outcome.findings);
            if (!part) {
                return std::unexpected(part.error());
            }
            outcome.log.add(*part);
        }
        if (outcome.tables != outcome.log) {
            const qsizetype before = outcome.findings.size();
            nameDifferences(outcome.findings);
            if (outcome.findings.size() == before) {
                note(outcome.findings, QStringLiteral("the tables differ from the log"));
            }
        }
        return outcome;
    });
}

} // namespace db
