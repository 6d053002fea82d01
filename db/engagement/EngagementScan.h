// EngagementScan reads the tables behind engagement once each, with people as a dense index in the order of the store.
#pragma once

#include "db/engagement/NeedScan.h"
#include "db/sqlcipher/Connection.h"
#include "model/engagement/EngagementRows.h"
#include "model/programmes/Programme.h"
#include "model/services/ServiceRows.h"

#include <atomic>
#include <set>

namespace db
{

/// Functions throw SQLite::Exception, and are called in this order.
class EngagementScan
{
public:
    /// `cancel` is looked at between the rows of what takes seconds, touched() and needs(): they give less then.
    explicit EngagementScan(Connection &connection, const std::atomic_bool *cancel = nullptr)
        : m_connection(&connection)
        , m_cancel(cancel)
    {
    }

    /// Reads everyone not struck out, with all enrolments and custody not struck out and all contacts that show and the
    /// needs they touched; these over covering indexes alone.
    void readEverything();
    /// The same without contacts: for what people, enrolments and custody say alone.
    void readAllButContacts();
    /// Reads again those whose case file was written to since, over `connection` from here on. False when everything
    /// is to be read again: somebody is gone, or there are too many.
    [[nodiscard]] bool readChanges(Connection &connection);

    /// The programme named `name`; with an empty one the store's only programme, or none: then its id is null.
    /// NotFound or Ambiguous for a name.
    [[nodiscard]] model::Result<model::Programme> programme(const QString &name);
    /// Leaves out enrolments in others than what programme() found, and contacts that belong to none of it.
    void narrowToProgramme();
    /// Leaves the closure out of every enrolment that no contact belongs to: it ends no episode
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
    /// Puts the needs that contacts touched into the rows.
    void fillNeeds() { m_needs.fill(m_rows); }
    /// Our referrals to services.
    [[nodiscard]] model::ServiceRows referrals();
    /// Whether the person was referred to one of `services` (lower case).
    [[nodiscard]] std::vector<bool> referredTo(const std::set<QString> &services);
    /// Every need that some contact touched, once, in the order of the alphabet.
    [[nodiscard]] QStringList needs();
    /// Whether the person has an enrolment that was read.
    [[nodiscard]] std::vector<bool> enrolled() const;

    [[nodiscard]] model::EngagementRows &rows() { return m_rows; }

private:
    void readPeople();
    void readEnrolments();
    [[nodiscard]] model::EnrolmentRow enrolmentIn(SQLite::Statement &row, qint32 person);
    void readContacts();
    void readCustody();
    [[nodiscard]] qint64 lastRecord();
    [[nodiscard]] bool readAgain(qint64 file);
    [[nodiscard]] bool readEnrolmentsOf(qint32 person);
    void readContactsOf(qint32 person);
    void readCustodyOf(qint32 person);
    [[nodiscard]] qint32 personAt(qint64 file) const;
    [[nodiscard]] bool isCancelled() const { return m_cancel && *m_cancel; }
    /// The position of an enrolment among those read; −1 if it was not.
    [[nodiscard]] qint32 positionOf(qint64 enrolment) const;

    Connection *m_connection;
    const std::atomic_bool *m_cancel;
    model::EngagementRows m_rows;
    std::vector<qint64> m_files;             ///< By person, ascending.
    std::vector<qint64> m_enrolments;        ///< Their numbers, ascending.
    std::vector<qint64> m_programmes;        ///< By enrolment.
    std::vector<qint32> m_contactEnrolments; ///< By contact: the position of its enrolment, −1 without one.
    NeedScan m_needs;
    qint64 m_programme = 0;
    qint64 m_lastRecord = 0; ///< The last record in the store when it was read.
};

} // namespace db
