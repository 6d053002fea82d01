#include "widgets/marks/MarkedLines.h"

#include "widgets/common/Words.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

namespace widgets
{

MarkedLines::MarkedLines(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
}

void MarkedLines::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void MarkedLines::setLines(const QList<Line> &lines, const QString &otherwise)
{
    clear();
    if (lines.isEmpty()) {
        QLabel *words = label("muted", otherwise);
        words->setWordWrap(true);
        m_layout->addWidget(words);
        return;
    }
    const QFontMetrics metrics(Theme::current().font(TextSize::Caption));
    int dayWidth = 0;
    for (const Line &line : lines) {
        dayWidth = std::max(dayWidth, metrics.horizontalAdvance(line.day));
    }
    for (const Line &line : lines) {
        addLine(line, dayWidth);
    }
}

void MarkedLines::addLine(const Line &line, int dayWidth)
{
    constexpr int iconSize = 16;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(line.deeper ? Theme::current().scaled(iconSize) + 8 : 0, 0, 0, 0);
    row->setSpacing(8);
    if (dayWidth > 0) {
        QLabel *day = label("caption", line.day);
        day->setFixedWidth(dayWidth + 4);
        row->addWidget(day, 0, Qt::AlignTop);
    }
    if (line.icon) {
        row->addWidget(new IconLabel(line.icon, line.token, iconSize), 0, Qt::AlignTop);
    }
    QLabel *words = label("body", line.words);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_layout->addWidget(box);
}

QString MarkedLines::text() const
{
    QStringList said;
    for (const QLabel *words : findChildren<QLabel *>()) {
        said.append(words->text());
    }
    return said.join(u'\n');
}

} // namespace widgets
