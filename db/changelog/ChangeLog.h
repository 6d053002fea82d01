// ChangeLog is the append-only list of records, chained in streams and in order of arrival.
#pragma once

#include "db/changelog/EntityRows.h"
#include "db/changelog/RecordPlaces.h"
#include "model/core/RandomSource.h"
#include "model/sync/HybridLogicalClock.h"
#include "model/sync/Record.h"

namespace db
{

/// What the records of one save have in common.
struct SaveHeader
{
    model::SaveId id;
    model::UserId author;
    qint64 stamp = 0;
    qint64 recorded = 0;
};

/// A record in its place in this store.
struct LoggedRecord
{
    qint64 seq = 0;
    qint64 file = 0;
    bool parked = false;
    QByteArray rolling;
    model::Record record;
};

/// All functions but those that return a Result throw SQLite::Exception.
class ChangeLog
{
public:
    explicit ChangeLog(Connection &connection)
        : m_connection(connection)
        , m_rows(connection)
        , m_places(connection)
    {
    }

    /// The next record of this incarnation's stream in a compartment, hashed and ready to be stored.
    [[nodiscard]] model::Record compose(model::CompartmentId compartment, model::Compartment kind,
                                        model::IncarnationId incarnation, const SaveHeader &save,
                                        std::optional<qint64> happened, const QByteArray &payload,
                                        model::RandomSource &random);

    enum class Standing {
        New,     ///< Can be stored now.
        Already, ///< This very record is here.
        Waiting, ///< The record before it in its stream has not arrived.
        Fork,    ///< Another record has its stream and number: a cloned or restored laptop. Can be stored.
    };
    [[nodiscard]] Standing standing(const model::Record &record);

    /// Appends; the caller has asked standing(). `parked`: its payload is of a newer version and not understood here. A
    /// record without a payload is one that was erased.
    LoggedRecord store(const model::Record &record, bool parked = false);

    /// The record with this number in order of arrival. StoreDamaged if it cannot be read back.
    [[nodiscard]] model::Result<LoggedRecord> read(qint64 seq);

    /// Where its records are, by stream and by save.
    [[nodiscard]] RecordPlaces &places() { return m_places; }

    [[nodiscard]] qint64 lastSeq();
    /// What it knew of the log's end is void: call after a rollback.
    void forget();
    /// The chain over all records up to `seq`; empty for 0 or where there is no such record.
    [[nodiscard]] QByteArray rollingAt(qint64 seq);
    /// The clock of the device `own` as the log leaves it: past its own stamps, and past what others stamped unless
    /// that is suspect at `now` (milliseconds since 1970).
    [[nodiscard]] model::HybridLogicalClock clockOf(const model::IncarnationId &own, qint64 now);

private:
    /// A thing that many records share, and its local number: records of one save ask for the same again and again.
    struct Numbered
    {
        model::IncarnationId id;
        qint64 row = 0;
    };

    [[nodiscard]] qint64 incarnationRow(const model::IncarnationId &id);
    /// A stream and its local number.
    struct Stream
    {
        model::CompartmentId compartment;
        model::IncarnationId incarnation;
        qint64 row = 0;
        qint64 file = 0;
    };
    [[nodiscard]] std::optional<Stream> streamOf(const model::CompartmentId &compartment,
                                                 const model::IncarnationId &incarnation);
    /// The record's stream, made if it is not here.
    [[nodiscard]] Stream streamFor(const model::Record &record);
    /// Gives the records their places when too many are without.
    void keepPlaces();

    Connection &m_connection;
    EntityRows m_rows;
    RecordPlaces m_places;
    qint64 m_lastSeq = -1;
    qint64 m_placed = 0; ///< At least up to this record all have their places.
    QByteArray m_lastRolling;
    Numbered m_lastIncarnation;
    Stream m_lastStream;
};

/// True if the record's hashes are those of its contents.
[[nodiscard]] bool hashesHold(const model::Record &record);

} // namespace db
