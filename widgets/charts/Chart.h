// Chart is a picture of numbers that also says them: in words for screen readers, as a table, and on paper.
#pragma once

#include "widgets/charts/TwinTable.h"
#include "widgets/look/Look.h"
#include "widgets/look/Theme.h"

#include <QWidget>

namespace widgets
{

class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent);

    /// The numbers that are drawn, and no others.
    [[nodiscard]] virtual TwinTable table() const = 0;

    /// Draws the chart into `area` in the colours of `look`: the window's on the screen, the light ones on paper.
    virtual void draw(QPainter &painter, const QRectF &area, Look look) const = 0;

Q_SIGNALS:
    /// The numbers are others.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

    /// What every set…() ends with: says in words what is drawn, has it drawn, and emits changed().
    void show(const QString &description);

    /// Words in the middle, for a chart that has nothing to draw yet.
    static void drawWords(QPainter &painter, const QRectF &area, Look look, const QString &words);

    [[nodiscard]] static QFont font(bool bold = false) { return Theme::current().font(TextSize::Caption, bold); }
};

} // namespace widgets
