// RecordGate says whether the author's laptop and user may write what a record does, and whether this laptop may hold
// it.
#pragma once

#include "db/sync/bundles/BundleCheck.h"
#include "db/sync/grants/CaseScope.h"

namespace db
{

class RecordGate
{
public:
    enum class Verdict {
        Admit,
        NotGranted, ///< A case file that this laptop was not given.
        Forbidden,  ///< The author may not write this.
        Revoked,    ///< The author's laptop was taken out of the team before it wrote this.
    };

    /// For records that come to the laptop `self` of `team`; reads what is on record. `trust` outlives this.
    RecordGate(Connection &connection, const QByteArray &team, const model::DeviceTrust &trust,
               const model::DeviceId &self);

    /// Looks for grants in the runs themselves: a case file brings along the grant that lets it in. The latest word
    /// counts, against what is on record too.
    void learn(const std::vector<CheckedRun> &runs);

    /// Throws SQLite::Exception.
    [[nodiscard]] Verdict judge(const CheckedRun &run);

private:
    /// When the grant was written last, as far as is on record; 0 when it is not.
    [[nodiscard]] qint64 stampOnRecord(const model::EntityId &grant);
    [[nodiscard]] bool isRevoked(const model::RecordRun &run) const;
    [[nodiscard]] bool mayWrite(const model::DeviceCertificate &author, const model::Record &record);
    [[nodiscard]] bool allows(const model::DeviceCertificate &author, const model::UserId &user,
                              const model::Operation &operation);

    Connection &m_connection;
    QByteArray m_team;
    const model::DeviceTrust &m_trust;
    model::DeviceId m_self;
    CaseScope m_scope;
};

} // namespace db
