// NeedScan reads which needs contacts touched, with people as the dense index that EngagementScan gives them.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/engagement/EngagementRows.h"

#include <QHash>

#include <span>

namespace db
{

/// Needs are compared in lower case. Functions throw SQLite::Exception.
class NeedScan
{
public:
    /// Reads everyone's, over the covering index contact_needs alone. `files` are the people's files, ascending;
    /// `enrolments` the numbers of those that were read, ascending.
    void readEverything(Connection &connection, std::span<const qint64> files, std::span<const qint64> enrolments);

    /// Reads one person's again.
    void readAgain(Connection &connection, qint32 person, qint64 file, std::span<const qint64> enrolments);

    /// Leaves out what touched none of the enrolments that stay: by position, the new one or −1.
    void narrow(std::span<const qint32> moved);

    /// Into the rows: what was read, in the order of people.
    void fill(model::EngagementRows &rows) const;

private:
    struct Row
    {
        qint32 person;
        qint32 day;
        qint32 needs;     ///< Index into m_combinations.
        qint32 enrolment; ///< Its position, −1 without one.
    };

    [[nodiscard]] Row rowIn(SQLite::Statement &select, qint32 person, std::span<const qint64> enrolments);
    [[nodiscard]] qint32 combination(const SQLite::Column &column);

    std::vector<Row> m_rows;
    QHash<QByteArray, qint32> m_known;
    std::vector<std::vector<qint32>> m_combinations; ///< Indexes into m_names. Few are in use, however many contacts.
    QStringList m_names;
};

} // namespace db
