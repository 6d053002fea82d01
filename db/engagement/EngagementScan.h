// EngagementScan reads the tables behind engagement once each, with people as a dense index in the order of the store.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/engagement/EngagementRows.h"
#include "model/programmes/Programme.h"

#include <set>

namespace db
{

/// Functions throw SQLite::Exception, and are called in this order.
class EngagementScan
{
public:
    explicit EngagementScan(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The programme named `name`; with an empty one the store's only programme, or none: then its id is null.
    /// NotFound or Ambiguous for a name.
    [[nodiscard]] model::Result<model::Programme> programme(const QString &name);

    /// Everyone not struck out.
    void readPeople();
    /// Enrolments not struck out; only those of the programme that programme() found when `onlyProgramme`.
    void readEnrolments(bool onlyProgramme);
    /// Contacts that show, over the covering index contact_day alone; only of the enrolments read when
    /// `onlyProgramme`.
    void readContacts(bool onlyProgramme);
    void readCustody();
    /// Leaves the closure out of every enrolment that no contact which was read belongs to: it ends no episode
    /// (docs/decisions/0006).
    void leaveOutIdleClosures();

    /// A column of text by person: "gender" or "postcode". Blank where there is none.
    [[nodiscard]] std::vector<QString> texts(QLatin1StringView column);
    /// Days of birth by person; invalid where there is none.
    [[nodiscard]] std::vector<QDate> born();
    /// Of each person's first enrolment that was read: "key_worker" or "source".
    [[nodiscard]] std::vector<QString> enrolmentTexts(QLatin1StringView column);
    /// Whether one of the person's contacts touched one of `needs` (lower case).
    [[nodiscard]] std::vector<bool> touched(const std::set<QString> &needs);
    /// Whether the person has an enrolment that was read.
    [[nodiscard]] std::vector<bool> enrolled() const;

    [[nodiscard]] model::EngagementRows &rows() { return m_rows; }

private:
    [[nodiscard]] qint32 personAt(qint64 file) const;
    /// The position of an enrolment among those read; none if it was not.
    [[nodiscard]] std::optional<size_t> positionOf(qint64 enrolment) const;

    Connection &m_connection;
    model::EngagementRows m_rows;
    std::vector<qint64> m_files;      ///< By person, ascending.
    std::vector<qint64> m_enrolments; ///< Their numbers, ascending.
    std::vector<bool> m_carries;      ///< By enrolment: a contact belongs to it.
    qint64 m_programme = 0;
};

} // namespace db
