// TodayLater remembers what the signed-in user put off to another day.
#pragma once

#include "db/store/CaseStore.h"

#include <QHash>

namespace db
{

/// It is kept among the user's settings: it hides a row from one user on this copy of the store and changes nothing
/// that was agreed with a person.
class TodayLater
{
public:
    explicit TodayLater(CaseStore &store)
        : m_store(store)
    {
    }

    /// The days on which what was put off shows again, by TodayRow::key().
    [[nodiscard]] model::Result<QHash<QString, QDate>> read();

    /// Hides the row until `day`; an invalid day shows it again. What has come by `today` is forgotten. A failure to
    /// write.
    [[nodiscard]] model::Result<void> putOff(const QString &key, QDate day, QDate today);

private:
    CaseStore &m_store;
};

} // namespace db
