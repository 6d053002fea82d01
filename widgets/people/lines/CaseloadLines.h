// CaseloadLines is the caseload in memory, with what searching, sorting and counting compare made ready beforehand.
#pragma once

#include "db/people/CaseloadQuery.h"

#include <QMap>

#include <vector>

namespace widgets
{

class CaseloadLines
{
public:
    CaseloadLines() = default;
    /// Makes `rows` ready, as they stood on `asOf`. For a whole caseload this takes a while: off the window's thread.
    CaseloadLines(QList<db::CaseloadRow> rows, QDate asOf);

    /// Puts these in the place of those of the same people; new people are added.
    void replace(const QList<db::CaseloadRow> &rows);

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const db::CaseloadRow &row(qsizetype at) const { return m_rows[at]; }
    /// The lines of these people, as far as they are here.
    [[nodiscard]] QList<db::CaseloadRow> of(const QList<model::PersonId> &people) const;
    /// What is searched in; see SearchKey.
    [[nodiscard]] const QString &searchKey(qsizetype at) const { return m_keys[at]; }
    /// All lines in the order of names.
    [[nodiscard]] const std::vector<qsizetype> &byName() const { return m_byName; }
    /// The place of a line in that order.
    [[nodiscard]] qsizetype nameRank(qsizetype at) const { return m_ranks[static_cast<size_t>(at)]; }
    /// The place of a line in the order of references; the same for the same reference.
    [[nodiscard]] qint64 referenceRank(qsizetype at) const { return m_referenceRanks[static_cast<size_t>(at)]; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] bool isLate(const db::CaseloadRow &row) const
    {
        return row.nextDue.isValid() && row.nextDue < m_asOf;
    }

    [[nodiscard]] const QMap<QString, int> &countsByState() const { return m_states; }
    [[nodiscard]] int overdueCount() const { return m_overdue; }
    [[nodiscard]] int alertCount() const { return m_alerts; }
    /// Everyone's, in the order of the alphabet.
    [[nodiscard]] const QStringList &keyWorkers() const { return m_keyWorkers; }

private:
    void sortByName();
    void placeByName(qsizetype at);
    void rank();
    void rankReferences();
    void count();

    QList<db::CaseloadRow> m_rows;
    QStringList m_keys;
    std::vector<qsizetype> m_byName;
    std::vector<qsizetype> m_ranks;
    std::vector<qint64> m_referenceRanks;
    QDate m_asOf;
    QMap<QString, int> m_states;
    int m_overdue = 0;
    int m_alerts = 0;
    QStringList m_keyWorkers;
};

} // namespace widgets
