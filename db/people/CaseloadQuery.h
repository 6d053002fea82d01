// CaseloadQuery reads the list of people: when each was last seen, what is due, and how it stands with them.
#pragma once

#include "db/store/CaseStore.h"

#include <QHash>

namespace db
{

/// How it stands with a person on their programme.
enum class CaseloadState {
    InTouch,     ///< Enrolled, and seen within the programme's lapse.
    Quiet,       ///< Enrolled, and not seen for longer than that.
    Closed,      ///< Was enrolled.
    NotEnrolled, ///< Never was.
};

[[nodiscard]] std::span<const model::Named<CaseloadState>> caseloadStates();

struct CaseloadRequest
{
    enum class Order { LongestSilence, Name };

    QDate asOf = {};                                 ///< Contacts and enrolments up to this day.
    QString search = {};                             ///< Blank: everybody.
    QList<std::pair<QString, QString>> filters = {}; ///< See CaseloadQuery::fields().
    Order order = Order::LongestSilence;
    qsizetype first = 0;
    qsizetype count = -1; ///< −1: all.
};

struct CaseloadRow
{
    model::PersonId id;
    QString reference;
    QString name;
    QDate lastContact; ///< Last attended contact.
    std::optional<qint64> daysSince;
    QDate nextDue; ///< The day agreed last, until a contact on or after it.
    CaseloadState state = CaseloadState::NotEnrolled;
    QString keyWorker;
};

struct CaseloadPage
{
    QList<CaseloadRow> rows;
    qsizetype total = 0; ///< Before paging.
};

class CaseloadQuery
{
public:
    explicit CaseloadQuery(CaseStore &store)
        : m_store(store)
    {
    }

    /// What can be filtered by: programme, worker (the present key worker), state, start_quarter ("2026 Q4") and the
    /// fields of PersonLabels.
    [[nodiscard]] static QStringList fields();

    /// The page asked for. People with no contact stand first among the longest silent. UnknownField, RoleMayNot.
    [[nodiscard]] model::Result<CaseloadPage> read(const CaseloadRequest &request);

private:
    /// What a person's enrolments come to on the day.
    struct Standing
    {
        bool open = false;
        QDate started;
        QString keyWorker;
        int lapseDays = 90;
        QSet<QString> programmes;
        QSet<QString> quarters;
    };
    using Standings = QHash<qint64, Standing>;
    using People = std::vector<std::pair<qint64, CaseloadRow>>; ///< With local numbers.

    [[nodiscard]] Standings standings(QDate asOf);
    [[nodiscard]] People people(QDate asOf, const Standings &standings, const std::optional<QSet<qint64>> &only);
    [[nodiscard]] model::Result<void> filter(People &people, const Standings &standings,
                                             const CaseloadRequest &request);
    [[nodiscard]] model::Result<QSet<qint64>> fitting(const QString &field, const QString &value, QDate asOf);

    CaseStore &m_store;
};

} // namespace db
