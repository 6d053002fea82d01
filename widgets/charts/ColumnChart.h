// ColumnChart draws the people lost month by month: a column each with its number, of how many, and the share.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "widgets/charts/Chart.h"

namespace widgets
{

class ColumnChart : public Chart
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);

    /// Months that nobody has reached are left out; below `minimum` a month shows no share.
    void setMonths(std::vector<model::MonthLost> months, qint64 minimum);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] QString share(const model::MonthLost &month) const;
    [[nodiscard]] QString sentence(const model::MonthLost &month) const;
    [[nodiscard]] static QString keyOf(const model::MonthLost &month);
    /// How many of the first months there is room to name; the table has them all.
    [[nodiscard]] size_t shownIn(const QRectF &area, QPaintDevice *device) const;
    /// Into how many columns the width is divided.
    [[nodiscard]] size_t columnsFor(size_t shown) const;
    void drawColumn(QPainter &painter, const QRectF &area, Look look, const model::MonthLost &month, qint64 most) const;

    std::vector<model::MonthLost> m_months;
    qint64 m_minimum = 0;
};

} // namespace widgets
