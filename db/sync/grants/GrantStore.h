// GrantStore gives people's case files to laptops and takes them back.
#pragma once

#include "db/store/CaseStore.h"
#include "model/sync/devices/DeviceId.h"

namespace db
{

class GrantStore
{
public:
    explicit GrantStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Grants the whole case file of each person to the laptop, in one save; who has it already is left alone. How many
    /// were new. RoleMayNot, NotFound (a person or the laptop).
    [[nodiscard]] model::Result<qint64> grant(const QList<model::PersonId> &people, const model::DeviceId &device);

    /// Withdraws them likewise: from the next bundle on nothing new of them is sent to the laptop or taken from others
    /// for it.
    [[nodiscard]] model::Result<qint64> withdraw(const QList<model::PersonId> &people, const model::DeviceId &device);

private:
    [[nodiscard]] model::Result<qint64> set(const QList<model::PersonId> &people, const model::DeviceId &device,
                                            const QString &state);

    CaseStore &m_store;
};

} // namespace db
