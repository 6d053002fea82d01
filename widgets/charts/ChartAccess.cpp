#include "widgets/charts/ChartAccess.h"

#include "widgets/charts/Chart.h"

namespace widgets
{

ChartAccess::ChartAccess(QWidget *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

QAccessibleInterface *ChartAccess::make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace widgets
