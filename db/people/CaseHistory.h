// CaseHistory tells who changed what in a person's case file and when, and who looked at it.
#pragma once

#include "db/store/CaseStore.h"

#include <QDateTime>

namespace db
{

class CaseHistory
{
public:
    static constexpr int usualCount = 200;

    struct Entry
    {
        QDateTime at;      ///< UTC, by the author's clock.
        QString by;        ///< The user's name; their id when this copy does not know it.
        bool read = false; ///< It was looked at, not changed.
        /// Changed: "person", "contact" … for what was made, "person.address" … for a field that was written,
        /// "contact.amended" for a correction. Read: the access log's word, such as "read_person".
        QStringList what;
    };

    explicit CaseHistory(CaseStore &store)
        : m_store(store)
    {
    }

    /// The last `count` saves in the person's case file, newest first. Errors: RoleMayNot, StoreDamaged if the log
    /// cannot be read back.
    [[nodiscard]] model::Result<QList<Entry>> changes(const model::PersonId &person, int count = usualCount);

    /// The last `count` times that somebody looked at the person, newest first. RoleMayNot without Action::ReadAudit.
    [[nodiscard]] model::Result<QList<Entry>> reads(const model::PersonId &person, int count = usualCount);

    /// Both in one, newest first; only the changes for a role that may not see who read. Errors: as changes().
    [[nodiscard]] model::Result<QList<Entry>> read(const model::PersonId &person, int count = usualCount);

private:
    [[nodiscard]] std::vector<qint64> numbersOf(const model::PersonId &person, int count);

    CaseStore &m_store;
};

} // namespace db
