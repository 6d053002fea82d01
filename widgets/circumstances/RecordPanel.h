// RecordPanel is one list of a person's circumstances: what stands, what was, and what can be done with each.
#pragma once

#include <QFrame>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace widgets
{

class RecordPanel : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        const char *icon;
        QString words;
        std::function<void()> act;
    };

    struct Row
    {
        QString words;
        QString detail;
        QList<std::pair<const char *, QString>> tags = {}; ///< The style's kind, and what it says.
        bool past = false;                                 ///< Stands below the others and is quieter.
        QList<Action> actions = {};
    };

    /// `empty` is said when there is nothing, `add` on the button that adds.
    RecordPanel(const QString &title, const QString &empty, const QString &add, QWidget *parent = nullptr);

    /// The first few of them; a button shows the rest.
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void addWanted();

private:
    void show(bool all);
    [[nodiscard]] QWidget *rowOf(const Row &row);
    [[nodiscard]] int focusedRow() const;

    QList<Row> m_rows;
    QString m_empty;
    QVBoxLayout *m_list;
    QList<QToolButton *> m_buttons; ///< Of the rows that have one.
    bool m_all = false;
};

} // namespace widgets
