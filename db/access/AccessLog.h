// AccessLog remembers who read, searched, printed or took out what, in rows that are chained by hash.
#pragma once

#include "db/store/CaseStore.h"

#include <QDateTime>

namespace db
{

/// The change log remembers what was written; this is for what only was looked at or left the store. Each row's hash
/// is over the one before it and all its columns, and the last hash is kept beside the rows, so that a row that was
/// changed, put between, taken out or cut off the end is found.
class AccessLog
{
public:
    struct Entry
    {
        qint64 seq = 0;
        QDateTime at; ///< UTC.
        model::UserId user;
        model::IncarnationId incarnation;
        std::optional<model::PersonId> person; ///< None when it was about many.
        QString action;                        ///< A word such as "report".
        QString purpose;                       ///< May be blank; never a person's name.
    };

    explicit AccessLog(CaseStore &store)
        : m_store(store)
    {
    }

    /// Adds a row about the signed-in user, in a transaction of its own; call it before showing what was read. Every
    /// role may. A failure to write.
    [[nodiscard]] model::Result<void> record(const QString &action,
                                             const std::optional<model::PersonId> &person = std::nullopt,
                                             const QString &purpose = {});

    /// The last `count` rows, newest first. RoleMayNot unless the role may read the audit.
    [[nodiscard]] model::Result<QList<Entry>> page(int count);

    /// What does not hold in the chain, in words without names; none when all is well. RoleMayNot as page().
    [[nodiscard]] model::Result<QStringList> verify();

private:
    CaseStore &m_store;
};

} // namespace db
