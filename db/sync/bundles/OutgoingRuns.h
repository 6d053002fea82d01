// OutgoingRuns reads from the log what another laptop lacks and may have, in runs that end where the author signed.
#pragma once

#include "db/changelog/ChangeLog.h"
#include "db/sync/bundles/PeerLedger.h"
#include "db/sync/bundles/StreamHeads.h"
#include "db/sync/devices/DeviceKeys.h"
#include "db/sync/grants/CaseScope.h"

namespace db
{

/// All functions but those that return a Result throw SQLite::Exception. Every record has its place
/// (RecordPlaces::place()).
class OutgoingRuns
{
public:
    struct Run
    {
        model::RecordRun run;
        qint64 stream = 0; ///< Its local number.
        std::vector<model::Record> records;
    };
    using Take = std::function<model::Result<void>(Run &&run)>;

    /// `self` and `keys` are this laptop's; both and the connection outlive this.
    OutgoingRuns(Connection &connection, const QByteArray &team, const model::DeviceId &self, const DeviceKeys &keys);

    /// Gives `take` every run that one of the laptops lacks (by `known`, one for each) and all of them may have (by
    /// `scopes`): the admin file first, and all of one case file together. A single laptop also gets the word that a
    /// case file was withdrawn. `self` is what this laptop may hold. Stops at an error from it. StoreDamaged.
    [[nodiscard]] model::Result<void> each(const CaseScope &self, const std::vector<CaseScope> &scopes,
                                           const std::vector<QHash<qint64, qint64>> &known, const Take &take);

private:
    struct Stream
    {
        qint64 row = 0;
        model::CompartmentId compartment;
        model::Compartment kind = model::Compartment::CaseFile;
        model::IncarnationId incarnation;
        qint64 last = 0;
        bool forked = false;
    };
    struct Place
    {
        qint64 seq = 0;
        qint64 number = 0;
        QByteArray hash;
        QByteArray previous;
    };
    using Chain = std::vector<Place>;

    [[nodiscard]] std::vector<Stream> streams();
    [[nodiscard]] std::vector<Chain> chains(const Stream &stream, qint64 from);
    /// The signature over the record at `place`; nothing when its author gave none.
    [[nodiscard]] std::optional<SignedHead>
    signatureAt(const Stream &stream, const std::multimap<qint64, SignedHead> &heads, const Place &place);
    [[nodiscard]] model::Result<void> sendChain(const Stream &stream, const Chain &chain, const Take &take);

    Connection &m_connection;
    ChangeLog m_log;
    StreamHeads m_heads;
    QByteArray m_team;
    model::DeviceId m_self;
    const DeviceKeys &m_keys;
    std::set<model::IncarnationId> m_own;
};

} // namespace db
