#include "db/sync/bundles/WaitingRuns.h"

#include "db/changelog/CellBinding.h"
#include "db/sync/bundles/RecordPacker.h"
#include "db/sync/bundles/RecordUnpacker.h"

namespace db
{

using namespace model;

std::vector<CheckedRun> WaitingRuns::load()
{
    std::vector<CheckedRun> runs;
    SQLite::Statement &select = m_connection.statement(
        "SELECT compartment, kind, incarnation, from_number, to_number, previous, head, device, signature, records"
        " FROM waiting_run ORDER BY row");
    while (select.executeStep()) {
        CheckedRun run;
        run.run.compartment = idOf<CompartmentId>(select.getColumn(0));
        run.run.kind = static_cast<Compartment>(select.getColumn(1).getInt());
        run.run.incarnation = idOf<IncarnationId>(select.getColumn(2));
        run.run.from = select.getColumn(3).getInt64();
        run.run.to = select.getColumn(4).getInt64();
        run.run.previous = bytesOf(select.getColumn(5));
        run.run.head = bytesOf(select.getColumn(6));
        run.run.author = idOf<DeviceId>(select.getColumn(7));
        run.run.signature = bytesOf(select.getColumn(8));
        // What cannot be read any more is not worth an error: its sender has no receipt for it and sends it again.
        if (Result<std::vector<Record>> records = RecordUnpacker().unpack(run.run, bytesOf(select.getColumn(9)))) {
            run.records = *std::move(records);
            run.waited = true;
            runs.push_back(std::move(run));
        }
    }
    select.reset();
    return runs;
}

void WaitingRuns::add(const QByteArray &bundle, const std::vector<CheckedRun> &runs)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    for (const CheckedRun &run : runs) {
        SQLite::Statement &insert = m_connection.statement(
            "INSERT OR IGNORE INTO waiting_run (bundle, compartment, kind, incarnation, from_number, to_number,"
            " previous, head, device, signature, records) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindBytes(insert, 1, bundle);
        bindId(insert, 2, run.run.compartment);
        insert.bind(3, static_cast<int>(run.run.kind));
        bindId(insert, 4, run.run.incarnation);
        insert.bind(5, static_cast<int64_t>(run.run.from));
        insert.bind(6, static_cast<int64_t>(run.run.to));
        bindBytes(insert, 7, run.run.previous);
        bindBytes(insert, 8, run.run.head);
        bindId(insert, 9, run.run.author);
        bindBytes(insert, 10, run.run.signature);
        bindBytes(insert, 11, RecordPacker().pack(run.records));
        insert.exec();
    }
}

void WaitingRuns::clear()
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    m_connection.execute("DELETE FROM waiting_run");
}

} // namespace db
