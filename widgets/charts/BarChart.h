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
        bool grey = false; ///< Not recorded.
    };

    /// `named` heads the names in the table, `counted` the numbers.
    BarChart(const QString &name, const QString &named, const QString &counted, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

    [[nodiscard]] TwinTable table() const override;
    void draw(QPainter &painter, const QRectF &area, Look look) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int lineHeight() const;

    QString m_named;
    QString m_counted;
    QList<Bar> m_bars;
};

} // namespace widgets
