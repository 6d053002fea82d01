// SurvivalChart draws how long people stay: the share still here by months, its likely band, and half-way named.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/survival/KaplanMeier.h"
#include "widgets/charts/Chart.h"

namespace widgets
{

class SurvivalChart : public Chart
{
    Q_OBJECT

public:
    static constexpr double daysInMonth = 365.25 / 12;

    /// What is drawn, as the calculator gives it.
    struct Curve
    {
        std::vector<model::CurvePoint> points; ///< In days.
        model::Figure median;                  ///< Below its minimum no curve is drawn.
        std::vector<double> watched;           ///< Days that each stay was watched, ascending: who is still followed.
    };

    explicit SurvivalChart(QWidget *parent = nullptr);

    void setCurve(Curve curve);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How many stays were watched for `days` or longer.
    [[nodiscard]] qint64 followedAt(double days) const;
    /// The share still here after the leavings at `days`.
    [[nodiscard]] double survivalAt(double days) const;
    /// The months named on the axis.
    [[nodiscard]] std::vector<int> months() const;

private:
    struct Frame; ///< Where days and shares lie on the picture.

    [[nodiscard]] static QString keyOf(int day);
    [[nodiscard]] bool drawable() const { return m_curve.median.enough() && !m_curve.points.empty(); }
    [[nodiscard]] QString description() const;
    [[nodiscard]] Frame frameIn(const QRectF &area, QPaintDevice *device, Look look) const;
    /// "At 3 months 25% still with us, 22 still followed."
    [[nodiscard]] QString sentence(int month) const;
    void drawMarks(QPainter &painter, const Frame &frame) const;
    void drawAxes(QPainter &painter, const Frame &frame) const;
    void drawBand(QPainter &painter, const Frame &frame) const;
    void drawLine(QPainter &painter, const Frame &frame) const;
    void drawMedian(QPainter &painter, const Frame &frame) const;

    Curve m_curve;
};

} // namespace widgets
