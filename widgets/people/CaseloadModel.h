// CaseloadModel is the caseload as a table: all lines in memory, the shown ones picked and sorted by position.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "widgets/people/CaseloadFilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>

namespace widgets
{

class CaseloadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reference, KeyWorker, LastContact, DaysSince, NextDue, State, Needs, Alerts, ColumnCount };

    explicit CaseloadModel(QObject *parent = nullptr);

    /// All lines, as they stood on `asOf`.
    void setRows(QList<db::CaseloadRow> rows, QDate asOf);
    /// The main needs of some people, which are only read for lines that show.
    void addNeeds(const QHash<model::PersonId, QStringList> &needs, const QList<model::PersonId> &asked);
    /// Those in the shown lines from `first` to `last` whose needs are not known yet.
    [[nodiscard]] QList<model::PersonId> withoutNeeds(int first, int last) const;
    /// Puts these lines in the place of those of the same people; new people are added.
    void replaceRows(const QList<db::CaseloadRow> &rows);
    void setFilter(const CaseloadFilter &filter);
    [[nodiscard]] const CaseloadFilter &filter() const { return m_filter; }

    [[nodiscard]] const db::CaseloadRow &row(int shown) const { return m_rows[m_shown[static_cast<size_t>(shown)]]; }
    /// Where a person is shown; −1 when not.
    [[nodiscard]] int shownPosition(const model::PersonId &person) const;
    [[nodiscard]] qsizetype everyone() const { return m_rows.size(); }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    /// The text being searched fits nobody, and those who nearly fit are shown instead.
    [[nodiscard]] bool showsNearMatches() const { return m_near; }

    /// Whoever fits what is typed, whatever the chips say, or else nearly fits; in the order of names, at most `most`.
    [[nodiscard]] QList<db::CaseloadRow> find(const QString &typed, int most) const;

    [[nodiscard]] QMap<QString, int> countsByState() const;
    [[nodiscard]] int overdueCount() const;
    [[nodiscard]] int alertCount() const;
    [[nodiscard]] QStringList keyWorkers() const;

    [[nodiscard]] bool isLate(const db::CaseloadRow &row) const
    {
        return row.nextDue.isValid() && row.nextDue < m_asOf;
    }
    /// "Coldwell, Raymond"; the reference when there is no name.
    [[nodiscard]] static QString nameOf(const db::CaseloadRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void pick();
    void order();
    [[nodiscard]] bool passesChips(const db::CaseloadRow &row) const;
    [[nodiscard]] QString text(const db::CaseloadRow &row, int column) const;
    [[nodiscard]] int byDaysOrState(const db::CaseloadRow &one, const db::CaseloadRow &other) const;

    QList<db::CaseloadRow> m_rows;
    QStringList m_keys;  ///< By row: what searching compares.
    QStringList m_names; ///< By row: what sorting by name compares.
    std::vector<qsizetype> m_shown;
    QHash<model::PersonId, QStringList> m_needs;
    CaseloadFilter m_filter;
    QDate m_asOf;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_near = false;
};

} // namespace widgets
