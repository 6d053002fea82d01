// BarChart draws counts with long names: a line each, the name, a bar from 0 and the number.
#pragma once

#include "widgets/charts/Chart.h"

namespace widgets
{

class BarChart : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        qint64 count = 0;
        bool grey = false;   ///< Not recorded.
        QString key = {};    ///< What it opens.
        QString detail = {}; ///< Beside the number: "of 40, 30%".
    };

    /// `named` heads the names in the table, `counted` the numbers, `detailed` what stands beside them, if anything
    /// does.
    BarChart(const QString &name, const QString &named, const QString &counted, const QString &detailed = {},
             QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QList<ChartMark> marks(const QRectF &area) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] static QString sentence(const Bar &bar);

    QString m_named;
    QString m_counted;
    QString m_detailed;
    QList<Bar> m_bars;
};

} // namespace widgets
