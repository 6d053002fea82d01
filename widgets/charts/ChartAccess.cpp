#include "widgets/charts/ChartAccess.h"

#include "widgets/charts/Chart.h"

namespace widgets
{

ChartAccess::ChartAccess(QWidget *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

QString ChartAccess::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Value) {
        return QAccessibleWidget::text(kind);
    }
    const auto *chart = qobject_cast<Chart *>(widget());
    const std::optional<ChartMark> mark = chart ? chart->current() : std::nullopt;
    return mark ? mark->name : QString();
}

QAccessibleInterface *ChartAccess::make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace widgets
