// RecordPanel is one list of a person's circumstances: what stands, what was, and what can be done with each.
#pragma once

#include <QFrame>

#include <functional>
#include <optional>

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

    struct Mark
    {
        const char *kind; ///< The style's.
        QString words;
        const char *icon = nullptr; ///< Beside it, where its colour alone would tell it from others.
    };

    struct Row
    {
        QString words;
        QString detail;
        QList<Mark> tags = {};
        bool past = false; ///< Stands below the others and is quieter.
        QList<Action> actions = {};
        bool under = false;              ///< Belongs to the row before it.
        std::optional<bool> ticked = {}; ///< Whether its box is ticked; none: it has no box.
        std::function<void(bool)> tick = {};
    };

    /// `empty` is said when there is nothing, `add` on the button that adds.
    RecordPanel(const QString &title, const QString &empty, const QString &add, QWidget *parent = nullptr);

    /// The first few of them; a button shows the rest.
    void setRows(const QList<Row> &rows);
    /// All rows from the first, for a panel that has the page to itself.
    void showEverything() { m_all = true; }

Q_SIGNALS:
    void addWanted();

private:
    void show(bool all);
    [[nodiscard]] QWidget *rowOf(const Row &row);
    [[nodiscard]] QWidget *headOf(const Row &row);
    [[nodiscard]] QToolButton *menuOf(const Row &row);
    [[nodiscard]] int focusedRow() const;

    QList<Row> m_rows;
    QString m_empty;
    QVBoxLayout *m_list;
    QList<QWidget *> m_buttons; ///< Of the rows that have one: its box or its menu.
    bool m_all = false;
};

} // namespace widgets
