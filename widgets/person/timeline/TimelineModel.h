// TimelineModel is everything in a person's time as a list, under the names of months.
#pragma once

#include "db/drafts/Draft.h"
#include "db/people/TimelineReader.h"

#include <QAbstractListModel>

namespace widgets
{

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show { Everything, Contacts, Events };

    /// One line: a month's name, a draft, or an entry.
    struct Line
    {
        QString month;                            ///< Not blank: the heading of a month.
        const db::TimelineEntry *entry = nullptr; ///< None for a heading or a draft.
        const db::Draft *draft = nullptr;
        int met = 0;   ///< Of a heading: how many contacts of the month were attended …
        int tried = 0; ///< … out of how many.
    };

    explicit TimelineModel(QObject *parent = nullptr);

    void setEntries(QList<db::TimelineEntry> entries, QList<db::Draft> drafts);
    void setShown(Show show, const QString &text);
    [[nodiscard]] const Line &line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    [[nodiscard]] int count(Show show) const;
    [[nodiscard]] const QList<db::TimelineEntry> &entries() const { return m_entries; }

    /// "Met, 50 min, in person".
    [[nodiscard]] static QString headline(const Line &line);
    /// The note, the detail or why it was struck out.
    [[nodiscard]] static QString detail(const Line &line);
    [[nodiscard]] static QString day(const Line &line);
    /// Who it was with or who told it.
    [[nodiscard]] static QString who(const Line &line);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    [[nodiscard]] bool passes(const db::TimelineEntry &entry) const;

    QList<db::TimelineEntry> m_entries;
    QList<db::Draft> m_drafts;
    std::vector<Line> m_lines;
    Show m_show = Show::Everything;
    QString m_text;
};

} // namespace widgets
