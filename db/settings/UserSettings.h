// UserSettings are what the signed-in user chose for themselves in this copy of the store.
#pragma once

#include "db/store/CaseStore.h"

#include <QCborValue>

namespace db
{

/// Saved views, text size and the like. They lie in the store because a view may hold a person's name, belong to this
/// copy alone and travel nowhere. Every role has some.
class UserSettings
{
public:
    explicit UserSettings(CaseStore &store)
        : m_store(store)
    {
    }

    /// What was kept under `name`; undefined when nothing was.
    [[nodiscard]] model::Result<QCborValue> value(const QString &name);

    /// Keeps `value` under `name`, durably; an undefined one takes away what was there. A failure to write.
    [[nodiscard]] model::Result<void> setValue(const QString &name, const QCborValue &value);

private:
    CaseStore &m_store;
};

} // namespace db
