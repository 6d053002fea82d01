// LeavingBandsChart draws who is still here and, in bands above, who has left in which way, by months since the start.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "widgets/charts/Chart.h"

namespace widgets
{

class LeavingBandsChart : public Chart
{
    Q_OBJECT

public:
    explicit LeavingBandsChart(QWidget *parent = nullptr);

    /// `points` as the calculator gives them, `lastDay` the longest that anybody was watched. With fewer than `minimum`
    /// of `n` nothing is drawn.
    void setBands(std::vector<model::StatePoint> points, double lastDay, qint64 n, qint64 minimum);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    struct Band
    {
        QString name;
        Token colour;
        Qt::BrushStyle pattern; ///< Bands are not told by their colour alone.
    };

    [[nodiscard]] bool drawable() const { return m_n >= m_minimum && !m_points.empty(); }
    [[nodiscard]] QString notEnough() const;
    [[nodiscard]] static QList<Band> bands();
    /// The share in each band after the leavings of a day, in the order of bands().
    [[nodiscard]] std::array<double, 4> sharesAt(double days) const;
    [[nodiscard]] std::vector<int> months() const;
    [[nodiscard]] QString sentence(int month) const;
    [[nodiscard]] QRectF plotIn(const QRectF &area, QPaintDevice *device) const;
    void drawAxes(QPainter &painter, const QRectF &plot, Look look) const;
    void drawLegend(QPainter &painter, const QRectF &area, Look look) const;
    void drawBand(QPainter &painter, const QRectF &plot, size_t band, Look look) const;

    std::vector<model::StatePoint> m_points;
    double m_lastDay = 0;
    qint64 m_n = 0;
    qint64 m_minimum = 0;
};

} // namespace widgets
