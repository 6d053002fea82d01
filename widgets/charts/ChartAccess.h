// ChartAccess is what a chart is to a screen reader: a chart, with a name and its numbers in words.
#pragma once

#include <QAccessibleWidget>

namespace widgets
{

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(QWidget *chart);

    /// The value is what the keyboard is on.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// Makes one for a Chart and nothing for anything else; given to Qt by the first chart.
    static QAccessibleInterface *make(const QString &className, QObject *object);
};

} // namespace widgets
