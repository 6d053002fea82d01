// GroupCurvesChart draws how long people of two or more groups stay, a line a group, named where it ends.
#pragma once

#include "model/engagement/survival/Comparison.h"
#include "widgets/charts/Chart.h"

namespace widgets
{

class GroupCurvesChart : public Chart
{
    Q_OBJECT

public:
    /// So many lines can be told apart by colour, dash and name.
    static constexpr size_t mostLines = 6;

    explicit GroupCurvesChart(QWidget *parent = nullptr);

    /// `names` are what the groups are called, in their order. A group of fewer than `minimum` has no line and no
    /// median; more groups than mostLines are in the table alone.
    void setGroups(const model::Comparison &comparison, const QStringList &names, qint64 minimum);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] bool enough(size_t group) const { return m_groups[group].n >= m_minimum; }
    [[nodiscard]] QString median(size_t group) const;
    [[nodiscard]] QString sentence(size_t group) const;
    [[nodiscard]] QString keyOf(size_t group) const;
    [[nodiscard]] QRectF plotIn(const QRectF &area, QPaintDevice *device) const;
    /// Where the name of each group stands, beside the plot, from the top.
    [[nodiscard]] QRectF labelIn(const QRectF &area, size_t group, QPaintDevice *device) const;
    [[nodiscard]] double lastDay() const;
    void drawAxes(QPainter &painter, const QRectF &plot, Look look) const;
    void drawCurve(QPainter &painter, const QRectF &plot, size_t group, Look look) const;

    std::vector<model::ComparedGroup> m_groups;
    QStringList m_names;
    qint64 m_minimum = 0;
};

} // namespace widgets
