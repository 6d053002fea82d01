// CohortChart is a table drawn as a picture: those who started in each quarter, and how many stayed how long.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "widgets/charts/Chart.h"

namespace widgets
{

class CohortChart : public Chart
{
    Q_OBJECT

public:
    explicit CohortChart(QWidget *parent = nullptr);

    /// The latest quarters, as many as are worth a line each; a cell of fewer than `minimum` shows no percentage.
    void setCohorts(std::vector<model::StartCohort> cohorts, std::vector<int> months, qint64 minimum);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    using Cell = std::optional<model::EngagedAtMonths>;

    [[nodiscard]] QString words(const Cell &cell) const;
    [[nodiscard]] static QString quarterWords(QDate quarter);
    [[nodiscard]] QString heading(size_t column) const;
    [[nodiscard]] static QString keyOf(const model::StartCohort &cohort, const Cell &cell);
    [[nodiscard]] double lineHeight() const;
    /// Where a cell lies; column 0 is the quarter, 1 how many started, then the months; row 0 is the heading.
    [[nodiscard]] QRectF place(const QRectF &area, size_t row, size_t column) const;
    void drawLine(QPainter &painter, const QRectF &area, Look look, size_t row) const;

    std::vector<model::StartCohort> m_cohorts; ///< The latest first.
    std::vector<int> m_months;
    qint64 m_minimum = 0;
};

} // namespace widgets
