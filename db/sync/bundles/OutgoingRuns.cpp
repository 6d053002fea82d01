#include "db/sync/bundles/OutgoingRuns.h"

#include "db/changelog/CellBinding.h"
#include "db/store/LocalSettings.h"
#include "db/sync/devices/RevokedRecords.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

/// From here on a run ends at the next end that is signed, so that it fits into one file wherever it is passed on.
constexpr qsizetype longRunBytes = 1 << 20;
constexpr qsizetype recordBytes = 64; ///< About what a record takes beside its payload.

} // namespace

OutgoingRuns::OutgoingRuns(Connection &connection, const QByteArray &team, const DeviceId &self, const DeviceKeys &keys)
    : m_connection(connection)
    , m_log(connection)
    , m_heads(connection)
    , m_team(team)
    , m_self(self)
    , m_keys(keys)
    , m_own(LocalSettings(connection).ownIncarnations())
{
}

Result<void> OutgoingRuns::each(const CaseScope &self, const std::vector<CaseScope> &scopes,
                                const std::vector<QHash<qint64, qint64>> &known, const Take &take)
{
    const std::vector<Stream> all = streams();
    std::set<CompartmentId> held; // of which one of them has something
    for (const Stream &stream : all) {
        if (std::ranges::any_of(known, [&](const auto &one) { return one.contains(stream.row); })) {
            held.insert(stream.compartment);
        }
    }
    for (const Stream &stream : all) {
        const bool granted = std::ranges::all_of(
            scopes, [&](const CaseScope &scope) { return scope.holds(stream.kind, stream.compartment); });
        // What was withdrawn from this laptop it passes on no more, but it still gives what it wrote itself.
        const bool mine = self.holds(stream.kind, stream.compartment) || m_own.contains(stream.incarnation);
        const bool tells = scopes.size() == 1 && held.contains(stream.compartment);
        const qint64 upTo = !mine ? 0 : granted ? stream.last : tells ? scopes.front().endOf(stream.row) : 0;
        qint64 have = stream.last;
        for (const QHash<qint64, qint64> &one : known) {
            have = std::min(have, one.value(stream.row, 0));
        }
        if (upTo == 0 || (have >= upTo && !stream.forked)) {
            continue;
        }
        // The branches of a fork are few and short: they are sent whole, and what is there is skipped.
        for (Chain &chain : chains(stream, stream.forked ? 1 : have + 1)) {
            std::erase_if(chain, [upTo](const Place &place) { return place.number > upTo; });
            if (const Result<void> sent = sendChain(stream, chain, take); !sent) {
                return sent;
            }
        }
    }
    return {};
}

std::vector<OutgoingRuns::Stream> OutgoingRuns::streams()
{
    std::vector<Stream> all;
    SQLite::Statement &select = m_connection.statement(
        "SELECT stream.row, entity.id, compartment.kind, incarnation.id, ends.last, ends.last <> ends.count"
        " FROM (SELECT stream, max(number) AS last, count(*) AS count FROM stream_place GROUP BY stream) AS ends"
        " JOIN stream ON stream.row = ends.stream JOIN entity ON entity.row = stream.file"
        " JOIN compartment ON compartment.row = stream.file JOIN incarnation ON incarnation.row = stream.incarnation"
        " ORDER BY compartment.kind DESC, stream.file, stream.row");
    while (select.executeStep()) {
        all.push_back({select.getColumn(0).getInt64(), idOf<CompartmentId>(select.getColumn(1)),
                       static_cast<Compartment>(select.getColumn(2).getInt()), idOf<IncarnationId>(select.getColumn(3)),
                       select.getColumn(4).getInt64(), select.getColumn(5).getInt() != 0});
    }
    select.reset();
    return all;
}

std::vector<OutgoingRuns::Chain> OutgoingRuns::chains(const Stream &stream, qint64 from)
{
    Chain all;
    SQLite::Statement &select = m_connection.statement(
        "SELECT record.seq, record.number, record.hash, record.previous FROM stream_place AS place"
        " JOIN record ON record.seq = place.seq WHERE place.stream = ? AND place.number >= ? AND record.parked <> ?"
        " ORDER BY place.number, place.seq");
    select.bind(1, static_cast<int64_t>(stream.row));
    select.bind(2, static_cast<int64_t>(from));
    select.bind(3, RevokedRecords::putAside);
    while (select.executeStep()) {
        all.push_back({select.getColumn(0).getInt64(), select.getColumn(1).getInt64(), bytesOf(select.getColumn(2)),
                       bytesOf(select.getColumn(3))});
    }
    select.reset();
    if (!stream.forked) {
        return {all};
    }
    QHash<QByteArray, size_t> byHash;
    std::set<QByteArray> followed;
    for (size_t i = 0; i < all.size(); ++i) {
        byHash.insert(all[i].hash, i);
        followed.insert(all[i].previous);
    }
    std::vector<Chain> chains;
    for (const Place &tip : all) {
        if (followed.contains(tip.hash)) {
            continue;
        }
        Chain chain{tip};
        while (byHash.contains(chain.back().previous)) {
            chain.push_back(all[byHash.value(chain.back().previous)]);
        }
        std::ranges::reverse(chain);
        chains.push_back(std::move(chain));
    }
    return chains;
}

std::optional<SignedHead> OutgoingRuns::signatureAt(const Stream &stream,
                                                    const std::multimap<qint64, SignedHead> &heads, const Place &place)
{
    const auto [first, last] = heads.equal_range(place.number);
    const auto found =
        std::ranges::find_if(first, last, [&place](const auto &entry) { return entry.second.hash == place.hash; });
    if (found != last) {
        return found->second;
    }
    if (!m_own.contains(stream.incarnation)) {
        return std::nullopt;
    }
    return SignedHead{
        place.hash, m_self,
        m_keys.sign(headMessage(m_team, stream.compartment, stream.incarnation, place.number, place.hash))};
}

Result<void> OutgoingRuns::sendChain(const Stream &stream, const Chain &chain, const Take &take)
{
    const std::multimap<qint64, SignedHead> heads = m_heads.signedHeads(stream.row);
    const bool own = m_own.contains(stream.incarnation);
    // What its author has not signed yet cannot be passed on.
    const auto end = std::ranges::find_if(chain.rbegin(), chain.rend(), [&](const Place &place) {
                         return own || signatureAt(stream, heads, place);
                     }).base();
    Run run;
    qsizetype bytes = 0;
    for (auto place = chain.begin(); place != end; ++place) {
        Result<LoggedRecord> logged = m_log.read(place->seq);
        if (!logged) {
            return std::unexpected(logged.error());
        }
        bytes += logged->record.payload.size() + recordBytes;
        run.records.push_back(std::move(logged->record));
        if (bytes < longRunBytes && place + 1 != end) {
            continue;
        }
        const std::optional<SignedHead> head = signatureAt(stream, heads, *place);
        if (!head) {
            continue;
        }
        const Record &first = run.records.front();
        run.stream = stream.row;
        run.run = {stream.compartment, stream.kind, stream.incarnation, first.number,    place->number,
                   first.previous,     head->hash,  head->device,       head->signature, 0};
        if (const Result<void> taken = take(std::move(run)); !taken) {
            return taken;
        }
        run = {};
        bytes = 0;
    }
    return {};
}

} // namespace db
