// CaseloadQuery reads the caseload list: who, last contact, what is due, and how things stand.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/PersonId.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace db
{

/// One line of the list.
struct CaseloadRow
{
    model::PersonId person;
    QString reference;
    QString givenName;
    QString familyName;
    QString knownAs;
    QDate lastContact; ///< Last attended; invalid when never.
    QDate nextDue;     ///< The day last agreed, until there is a contact on or after it; invalid when nothing is.
    QString state;     ///< "in touch", "quiet", "closed" or "not enrolled".
    QString keyWorker;
    QString cover;             ///< Who stands in for the key worker that day; blank when nobody does.
    QDate coverUntil;          ///< The last day of it.
    QStringList alerts;        ///< The texts of those not struck out, in the order of the alphabet.
    bool doNotContact = false; ///< The person is not to be contacted.
};

class CaseloadQuery
{
public:
    explicit CaseloadQuery(CaseStore &store)
        : m_store(store)
    {
    }

    /// Everyone not struck out, as things stood on `asOf`: what happened later is left out. Closed ones last,
    /// else the longest silent first, never met before all. State and key worker are of the enrolment that was open (or
    /// else the last one); silence longer than its programme's lapse, from the last attended contact or the start, is
    /// "quiet". With a search text: whom PersonSearch finds. Names and alerts are those of now. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<CaseloadRow>> rows(const QString &search, QDate asOf);

    /// The lines of these people alone, in their order; those struck out or not here are left out. For a list that
    /// shows everybody and has heard who changed. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<CaseloadRow>> rowsOf(const QList<model::PersonId> &people, QDate asOf);

    /// The lines of those who come first by what `sortText` makes of a line's names and reference, which is all that
    /// is in the line then: at most `most`, in that order. For a list to begin with, since only names are read of the
    /// others. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<CaseloadRow>>
    firstRows(qsizetype most, const std::function<QString(const CaseloadRow &)> &sortText, QDate asOf);

    /// The days that needs are counted over by mainNeeds().
    static constexpr int needDays = 90;
    /// How many needs mainNeeds() names of one person.
    static constexpr int mostNeeds = 3;

    /// For each of `people`, the needs that their contacts of the last needDays before and on `asOf` touched: most
    /// often first, at most mostNeeds. Whoever has none is left out. Every person costs a look at each of these
    /// contacts, so ask for the lines that show, not for a whole caseload. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QHash<model::PersonId, QStringList>> mainNeeds(const QList<model::PersonId> &people,
                                                                               QDate asOf);

private:
    [[nodiscard]] std::vector<int64_t> firstByName(qsizetype most,
                                                   const std::function<QString(const CaseloadRow &)> &sortText);
    void addAlerts(QList<CaseloadRow> &rows, const QHash<qint64, qsizetype> &places);
    void addCovers(QList<CaseloadRow> &rows, const QHash<qint64, qsizetype> &places, QDate asOf);

    CaseStore &m_store;
};

} // namespace db
