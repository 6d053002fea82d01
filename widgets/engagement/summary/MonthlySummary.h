// MonthlySummary is two pages for a commissioner: the figures of engagement, the curve, the reasons, and the story.
#pragma once

#include "widgets/charts/TwinTable.h"
#include "widgets/engagement/EngagementReport.h"

#include <QCoreApplication>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace widgets
{

class Chart;

class MonthlySummary
{
    Q_DECLARE_TR_FUNCTIONS(MonthlySummary)

public:
    /// What fits under the charts of the first page.
    static constexpr qsizetype longestStory = 700;

    struct Contents
    {
        EngagementReport report;
        QString programme;     ///< Blank: everyone recorded.
        bool narrowed = false; ///< By filters.
        QString story;         ///< In the team's words; blank leaves it out.
    };

    explicit MonthlySummary(Contents contents)
        : m_contents(std::move(contents))
    {
    }

    /// The figures of the second page: what, value, likely span, of how many.
    [[nodiscard]] TwinTable figures() const;

    /// Draws both pages. On the window's thread, since charts are widgets.
    void print(QPagedPaintDevice &device) const;
    /// As a PDF of two A4 pages, which stays in memory.
    [[nodiscard]] QByteArray pdf() const;

private:
    void drawFirst(QPainter &painter, QRectF page) const;
    void drawSecond(QPainter &painter, QRectF page) const;
    void drawHead(QPainter &painter, QRectF &page) const;
    void drawCards(QPainter &painter, QRectF &page) const;
    void drawTable(QPainter &painter, QRectF &page) const;
    void drawFoot(QPainter &painter, const QRectF &page, int number) const;
    [[nodiscard]] QString whose() const;

    Contents m_contents;
};

} // namespace widgets
