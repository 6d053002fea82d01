// Chart is a picture of numbers that also says them: in words for screen readers, as a table, and on paper. What it
// marks can be opened with the pointer and with the keyboard.
#pragma once

#include "widgets/charts/ChartMark.h"
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

    /// What can be opened, in the order of reading, where draw() puts it. None unless a chart says otherwise.
    [[nodiscard]] virtual QList<ChartMark> marks(const QRectF &area) const;

    /// The mark that the keyboard is on; nothing without marks.
    [[nodiscard]] std::optional<ChartMark> current() const;

Q_SIGNALS:
    /// The numbers are others.
    void changed();
    /// The mark with this key is to be opened.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

    /// What every set…() ends with: says in words what is drawn, has it drawn, and emits changed().
    void show(const QString &description);

    /// Words in the middle, for a chart that has nothing to draw yet.
    static void drawWords(QPainter &painter, const QRectF &area, Look look, const QString &words);

    [[nodiscard]] static QFont font(bool bold = false) { return Theme::current().font(TextSize::Caption, bold); }

private:
    [[nodiscard]] std::optional<ChartMark> markAt(const QPointF &place) const;
    void moveTo(qsizetype mark);

    qsizetype m_current = 0;
};

} // namespace widgets
