// ChartMark is something in a chart that can be opened: a bar, a column, a point of the curve, a cell.
#pragma once

#include <QRectF>
#include <QString>

namespace widgets
{

struct ChartMark
{
    QRectF area;  ///< Where it can be pressed.
    QString name; ///< What it is, with its number, as it is read out.
    QString key;  ///< What opens: see model::FigureKey.
};

} // namespace widgets
