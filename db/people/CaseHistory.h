// CaseHistory tells who changed what in a person's case file and when, from the change log.
#pragma once

#include "db/store/CaseStore.h"

#include <QDateTime>

namespace db
{

class CaseHistory
{
public:
    struct Entry
    {
        QDateTime at;     ///< UTC, by the author's clock.
        QString by;       ///< The user's name; their id when this copy does not know it.
        QStringList what; ///< "person", "contact" … for what was made; "person.address" … for a field that was written.
    };

    explicit CaseHistory(CaseStore &store)
        : m_store(store)
    {
    }

    /// The last `count` saves in the person's case file, newest first. StoreDamaged if the log cannot be read back.
    [[nodiscard]] model::Result<QList<Entry>> ofPerson(const model::PersonId &person, int count = 200);

private:
    [[nodiscard]] std::vector<qint64> numbersOf(const model::PersonId &person, int count);
    [[nodiscard]] QString userName(const model::UserId &user);

    CaseStore &m_store;
};

} // namespace db
