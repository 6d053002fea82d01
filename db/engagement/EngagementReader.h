// EngagementReader fills the plain rows that engagement is reckoned from, by one scan of each table.
#pragma once

#include "db/engagement/EngagementQuery.h"
#include "db/store/CaseStore.h"
#include "model/engagement/EngagementRows.h"
#include "model/programmes/Programme.h"

#include <QSet>

namespace db
{

class EngagementReader
{
public:
    explicit EngagementReader(CaseStore &store)
        : m_store(store)
    {
    }

    /// The rows of everyone the query asks for. With a programme: the people enrolled on it, its enrolments and their
    /// contacts; without: everyone and everything. Errors: RoleMayNot, NotFound (no such programme), UnknownField.
    [[nodiscard]] model::Result<model::EngagementRows> read(const EngagementQuery &query);

    /// The settings of the programme by name; with an empty name those of the store's only programme, or the default
    /// settings where there are several. NotFound when none has that name.
    [[nodiscard]] model::Result<model::Programme> settings(const QString &programme);

private:
    struct People
    {
        std::vector<qint64> rows;    ///< Local numbers by index.
        std::vector<qint32> indexOf; ///< Index by local number, −1: not asked for.

        [[nodiscard]] qint32 index(qint64 row) const
        {
            return row >= 0 && row < std::ssize(indexOf) ? indexOf[static_cast<size_t>(row)] : -1;
        }
    };

    [[nodiscard]] model::Result<People> people(const EngagementQuery &query, std::optional<qint64> programme);
    [[nodiscard]] model::Result<void> label(const QString &field, QDate asOf, const People &people,
                                            std::vector<qint32> &labels, QStringList &names);
    /// Returns the local numbers of the enrolments that the contacts belong to.
    QSet<qint64> readContacts(const People &people, std::optional<qint64> programme, model::EngagementRows &rows);
    /// Of `only` if given, else all.
    void readEnrolments(const People &people, std::optional<qint64> programme, const std::optional<QSet<qint64>> &only,
                        model::EngagementRows &rows);
    void readCustody(const People &people, model::EngagementRows &rows);
    [[nodiscard]] model::Result<std::optional<qint64>> programmeRow(const QString &name);

    CaseStore &m_store;
};

} // namespace db
