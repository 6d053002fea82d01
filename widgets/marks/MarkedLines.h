// MarkedLines is a short list in a side panel: an icon and a sentence a line, with a day before them if they have one.
#pragma once

#include "widgets/look/Token.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets
{

class MarkedLines : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        const char *icon = nullptr; ///< None: the words stand where the others' icons do.
        Token token = Token::Muted;
        QString words;
        QString day = {};    ///< Stands before the icon, in a column of its own.
        bool deeper = false; ///< Belongs to the line above.
    };

    explicit MarkedLines(QWidget *parent = nullptr);

    /// Shows these lines; where there are none, says `otherwise`.
    void setLines(const QList<Line> &lines, const QString &otherwise);
    void clear();
    /// All that is said, a line each: what a screen reader is told, and what a test asks.
    [[nodiscard]] QString text() const;

private:
    void addLine(const Line &line, int dayWidth);

    QVBoxLayout *m_layout;
};

} // namespace widgets
