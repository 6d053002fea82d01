// CaseloadModel is the caseload as a table: all lines in memory, the shown ones picked and sorted by position.
#pragma once

#include "widgets/people/filters/CaseloadFilter.h"
#include "widgets/people/lines/ChosenPeople.h"
#include "widgets/people/lines/LineOrder.h"

#include <QAbstractTableModel>
#include <QHash>

namespace widgets
{

class CaseloadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reference, KeyWorker, LastContact, DaysSince, NextDue, State, Needs, Alerts, ColumnCount };

    explicit CaseloadModel(QObject *parent = nullptr);

    /// All lines, made ready.
    void setLines(CaseloadLines lines);
    /// The main needs of some people, which are only read for lines that show.
    void addNeeds(const QHash<model::PersonId, QStringList> &needs, const QList<model::PersonId> &asked);
    /// Those in the shown lines from `first` to `last` whose needs are not known yet.
    [[nodiscard]] QList<model::PersonId> withoutNeeds(int first, int last) const;
    /// Puts these lines in the place of those of the same people; new people are added.
    void replaceRows(const QList<db::CaseloadRow> &rows);
    void setFilter(const CaseloadFilter &filter);
    [[nodiscard]] const CaseloadFilter &filter() const { return m_filter; }

    [[nodiscard]] const db::CaseloadRow &row(int shown) const
    {
        return m_lines.row(m_shown[static_cast<size_t>(shown)]);
    }
    /// Where a person is shown; −1 when not.
    [[nodiscard]] int shownPosition(const model::PersonId &person) const;
    [[nodiscard]] qsizetype everyone() const { return m_lines.size(); }
    [[nodiscard]] QDate asOf() const { return m_lines.asOf(); }
    /// The text being searched fits nobody, and those who nearly fit are shown instead.
    [[nodiscard]] bool showsNearMatches() const { return m_near; }

    /// Whoever fits what is typed, whatever the chips say, or else nearly fits; in the order of names, at most `most`.
    [[nodiscard]] QList<db::CaseloadRow> find(const QString &typed, int most) const;

    /// Everyone's lines, shown or not.
    [[nodiscard]] const CaseloadLines &lines() const { return m_lines; }
    [[nodiscard]] bool isLate(const db::CaseloadRow &row) const { return m_lines.isLate(row); }

    /// Those who are chosen for what is done with several people, in the order of the list; also those whom the filter
    /// hides.
    [[nodiscard]] QList<db::CaseloadRow> chosen() const;
    [[nodiscard]] qsizetype chosenCount() const { return m_chosen.size(); }
    /// How many of them the filter hides.
    [[nodiscard]] qsizetype chosenHidden() const;
    [[nodiscard]] bool isChosen(int shown) const { return m_chosen.contains(row(shown).person); }
    /// Chooses or leaves out the shown lines from `first` to `last`.
    void choose(int first, int last, bool chosen);
    void clearChosen();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void chosenChanged();

private:
    void forgetWhoIsGone();
    void pick(const std::vector<qsizetype> &among);
    void order();
    [[nodiscard]] QString text(const db::CaseloadRow &row, int column) const;
    [[nodiscard]] QString needs(const model::PersonId &person) const;

    CaseloadLines m_lines;
    std::vector<qsizetype> m_order; ///< All lines in the order that the user chose.
    std::vector<qsizetype> m_shown; ///< Those of them that the filter lets through.
    QHash<model::PersonId, QStringList> m_needs;
    ChosenPeople m_chosen;
    CaseloadFilter m_filter;
    LineOrder m_sorting{Name, Qt::AscendingOrder};
    bool m_near = false;
};

} // namespace widgets
