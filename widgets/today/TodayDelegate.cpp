#include "widgets/today/TodayDelegate.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/today/TodayModel.h"
#include "widgets/today/TodayText.h"

#include <QPainter>

namespace widgets
{

namespace
{

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const TodayModel::Line &line)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.colour(Token::Sunken));
    const QRect box = option.rect.adjusted(16, 0, -12, 0);
    const QFont bold = theme.font(TextSize::Body, true);
    const QString words = TodayText::section(line.section);
    painter->setFont(bold);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, words);
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.colour(Token::Muted));
    const QRect rest = box.adjusted(QFontMetrics(bold).horizontalAdvance(words) + theme.scaled(8), 0, 0, 0);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(line.count));
    painter->setFont(theme.font(TextSize::Caption));
    const QString hint = TodayText::sectionHint(line.section);
    if (painter->fontMetrics().horizontalAdvance(hint) < rest.width() - theme.scaled(40)) {
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, hint);
    }
}

/// When it is due, at the right; how much room that takes.
int paintWhen(QPainter *painter, const QRect &box, const db::TodayRow &row)
{
    const Theme &theme = Theme::current();
    const QString words = TodayText::when(row);
    const bool late = TodayText::isLate(row);
    painter->setFont(theme.font(TextSize::Caption, !late && row.late == 0));
    painter->setPen(theme.colour(late ? Token::Danger : Token::Muted));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, words);
    int width = painter->fontMetrics().horizontalAdvance(words);
    if (late) {
        const int side = theme.scaled(16);
        width += side + 4;
        paintIcon(painter, QRect(box.right() - width, box.center().y() - side / 2, side, side), "circle-alert",
                  Token::Danger);
    }
    return width;
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const db::TodayRow &row)
{
    const Theme &theme = Theme::current();
    const int side = theme.scaled(18);
    const QRect rect = option.rect;
    paintIcon(painter, QRect(rect.left() + theme.scaled(16), rect.center().y() - side / 2, side, side),
              TodayText::icon(row.section), TodayText::token(row.section));
    const QRect box = rect.adjusted(theme.scaled(46), theme.scaled(4), -12, -theme.scaled(4));
    const QRect words = box.adjusted(0, 0, -paintWhen(painter, box, row) - theme.scaled(16), 0);
    const Token text = option.state.testFlag(QStyle::State_Selected) ? Token::SelectionText : Token::Text;
    const QRect top(words.left(), words.top(), words.width(), words.height() / 2);
    painter->setFont(theme.font(TextSize::Body, true));
    const QString name = painter->fontMetrics().elidedText(TodayText::name(row), Qt::ElideRight, top.width());
    painter->setPen(theme.colour(text));
    painter->drawText(top, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int width = painter->fontMetrics().horizontalAdvance(name) + theme.scaled(6);
    painter->setFont(theme.font(TextSize::Caption));
    painter->setPen(theme.colour(Token::Muted));
    painter->drawText(top.adjusted(width, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(row.reference, Qt::ElideRight, top.width() - width));
    painter->setPen(theme.colour(text));
    const QRect bottom(words.left(), top.bottom() + 1, words.width(), words.height() - top.height());
    painter->drawText(bottom, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(TodayText::why(row), Qt::ElideRight, bottom.width()));
}

} // namespace

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TodayModel *>(index.model());
    if (!model) {
        return;
    }
    const Theme &theme = Theme::current();
    painter->save();
    const db::TodayRow *row = model->row(index.row());
    if (row) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, theme.colour(selected ? Token::Selection : Token::Panel));
        paintRow(painter, option, *row);
        if (selected) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                              theme.colour(Token::Accent));
        }
    } else {
        paintHeading(painter, option, model->line(index.row()));
    }
    painter->setPen(theme.colour(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (row && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TodayModel *>(index.model());
    return {100, Theme::current().scaled(model && model->row(index.row()) ? 44 : 28)};
}

} // namespace widgets
