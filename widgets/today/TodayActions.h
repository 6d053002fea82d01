// TodayActions is the row of buttons under the list of the day: what can be done with the current row, by which key.
#pragma once

#include "db/today/TodayRow.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLayout;

namespace widgets
{

class KeyButton;

class TodayActions : public QWidget
{
    Q_OBJECT

public:
    enum class Act { Log, Open, Done, Finish, Discard, Later, Task, Ask };

    /// Whether the user may write about people, and may ask their workers.
    TodayActions(bool mayWrite, bool mayAsk, QWidget *parent = nullptr);

    /// Offers what can be done with the row; nothing without one.
    void setRow(const db::TodayRow *row);
    /// What a key does with the row, if it is one of the list's.
    [[nodiscard]] static std::optional<Act> actOf(int key, const db::TodayRow *row);
    /// Where the choice of days opens.
    [[nodiscard]] QPoint placeOfMenu(QSize menu) const;

Q_SIGNALS:
    void wanted(widgets::TodayActions::Act act);

private:
    void add(QLayout &layout, Act act, const QString &words, Qt::Key key);
    [[nodiscard]] bool offers(Act act, const db::TodayRow &row) const;

    bool m_mayWrite;
    bool m_mayAsk;
    QMap<Act, KeyButton *> m_buttons;
};

} // namespace widgets
