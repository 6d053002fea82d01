// ContactSheet draws the paper twin of logging contacts: who is to be seen, and room to write what came of it.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace widgets
{

/// Three people a page of A4: boxes to tick for how it went and by which way, lines to write on. It holds what it is
/// given and nothing else.
class ContactSheet
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ContactSheet)

public:
    struct Line
    {
        QString who;       ///< Blank: a line to write a name on.
        QString reference; ///< Beside it, whole however long the name is; blank where it is `who` already.
        QStringList facts; ///< "Last met 12 Oct 2026", at most as many as have room.
    };

    struct Contents
    {
        int number = 0; ///< Of the sheet; 0 for one of blank lines alone.
        QDate day;      ///< Invalid: to be written.
        QString worker;
        QList<Line> lines;
    };

    static constexpr int linesOnPage = 3;

    explicit ContactSheet(Contents contents)
        : m_contents(std::move(contents))
    {
    }

    [[nodiscard]] const Contents &contents() const { return m_contents; }
    [[nodiscard]] int pages() const;
    /// May be called on any thread.
    void print(QPagedPaintDevice &device) const;
    /// As a PDF of A4 pages, which stays in memory.
    [[nodiscard]] QByteArray pdf() const;

private:
    void drawPage(QPainter &painter, const QRectF &page, int number) const;
    void drawHead(QPainter &painter, const QRectF &page) const;
    void drawFoot(QPainter &painter, const QRectF &page, int number) const;
    static void drawLine(QPainter &painter, const QRectF &box, int number, const Line &line);
    /// Boxes to tick beside each other, in a new row where the width ends; where the next thing begins.
    [[nodiscard]] static double drawBoxes(QPainter &painter, const QRectF &row, const QStringList &choices);
    static void drawRoom(QPainter &painter, const QRectF &box, double top);

    Contents m_contents;
};

} // namespace widgets
