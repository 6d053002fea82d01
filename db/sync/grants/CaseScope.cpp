#include "db/sync/grants/CaseScope.h"

#include "db/changelog/CellBinding.h"

namespace db
{

namespace
{

int stateAtom()
{
    return model::schemaOf(model::EntityKind::CaseGrant).atom(QLatin1StringView("state"));
}

} // namespace

CaseScope CaseScope::of(Connection &connection, const model::DeviceCertificate &certificate, bool own)
{
    CaseScope scope;
    scope.m_whole = certificate.whole;
    if (scope.m_whole) {
        return scope;
    }
    SQLite::Statement &granted =
        connection.statement("SELECT entity.id FROM case_grant JOIN entity ON entity.row = case_grant.file"
                             " WHERE case_grant.device = ? AND case_grant.state = 'granted'");
    bindId(granted, 1, certificate.device);
    while (granted.executeStep()) {
        scope.m_files.insert(idOf<model::CompartmentId>(granted.getColumn(0)));
    }
    granted.reset();
    // Whoever begins a case file needs no grant for it, until it is withdrawn.
    SQLite::Statement &begun = connection.statement(
        std::string("SELECT entity.id FROM incarnation JOIN stream ON stream.incarnation = incarnation.row"
                    " JOIN entity ON entity.row = stream.file JOIN person ON person.row = stream.file"
                    " JOIN record ON record.seq = person.made AND record.stream = stream.row"
                    " WHERE NOT EXISTS (SELECT 1 FROM case_grant WHERE case_grant.file = stream.file AND"
                    " case_grant.device = ?1 AND case_grant.state = 'withdrawn') AND incarnation.id IN (") +
        (own ? "SELECT id FROM own_incarnation)" : "SELECT incarnation FROM incarnation_device WHERE device = ?1)"));
    bindId(begun, 1, certificate.device);
    while (begun.executeStep()) {
        scope.m_files.insert(idOf<model::CompartmentId>(begun.getColumn(0)));
    }
    begun.reset();
    scope.addEnds(connection, certificate.device);
    return scope;
}

void CaseScope::addEnds(Connection &connection, const model::DeviceId &device)
{
    // A grant that was written once only has no standing write on record but the one that made it.
    SQLite::Statement &ends = connection.statement(
        "SELECT record.stream, max(record.number) FROM case_grant AS held LEFT JOIN head ON head.entity = held.id AND"
        " head.atom = ?2 JOIN record ON record.seq = coalesce(head.record, held.made)"
        " WHERE held.device = ?1 AND held.state = 'withdrawn' GROUP BY record.stream");
    bindId(ends, 1, device);
    ends.bind(2, stateAtom());
    while (ends.executeStep()) {
        m_ends.insert(ends.getColumn(0).getInt64(), ends.getColumn(1).getInt64());
    }
    ends.reset();
    SQLite::Statement &again =
        connection.statement("SELECT stream.row FROM case_grant AS held JOIN stream ON stream.file = held.file"
                             " WHERE held.device = ?1 AND held.state = 'granted' AND EXISTS"
                             " (SELECT 1 FROM head WHERE head.entity = held.id AND head.atom = ?2)");
    bindId(again, 1, device);
    again.bind(2, stateAtom());
    while (again.executeStep()) {
        m_again.insert(again.getColumn(0).getInt64());
    }
    again.reset();
}

} // namespace db
