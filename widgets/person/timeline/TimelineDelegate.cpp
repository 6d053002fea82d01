#include "widgets/person/timeline/TimelineDelegate.h"

#include "widgets/contacts/ContactText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventText.h"
#include "widgets/person/timeline/TimelineModel.h"

#include <QPainter>

namespace widgets
{

namespace
{

using Line = TimelineModel::Line;

struct Mark
{
    const char *icon;
    Token token;
};

Mark markOf(const Line &line)
{
    if (line.draft) {
        return {"pencil", Token::Warning};
    }
    if (line.entry->standing != db::TimelineEntry::Standing::Shows) {
        return {line.entry->standing == db::TimelineEntry::Standing::StruckOut ? "ban" : "pencil", Token::Muted};
    }
    if (const model::Contact *contact = line.entry->contact()) {
        return {ContactText::outcomeIcon(contact->outcome), ContactText::outcomeToken(contact->outcome)};
    }
    if (const model::Event *event = line.entry->event()) {
        return {EventText::icon(event->kind), Token::Info};
    }
    switch (line.entry->kind) {
    case db::TimelineEntry::Kind::Address:
        return {"map-pin", Token::Info};
    case db::TimelineEntry::Kind::Consent:
        return {"file-check", Token::Info};
    case db::TimelineEntry::Kind::Alert:
        return {"triangle-alert", Token::Warning};
    case db::TimelineEntry::Kind::Feedback:
        return {"message-square", Token::Info};
    case db::TimelineEntry::Kind::Goal:
        return {"target", Token::Info};
    case db::TimelineEntry::Kind::Referral:
        return {"share-2", Token::Info};
    case db::TimelineEntry::Kind::EnrolmentStarted:
        return {"log-in", Token::Info};
    default:
        return {"flag", Token::Info};
    }
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const Line &line)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.colour(Token::Sunken));
    painter->setPen(theme.colour(Token::Text));
    painter->setFont(theme.font(TextSize::Caption, true));
    const QRect box = option.rect.adjusted(16, 0, -16, 0);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, line.month);
    painter->setPen(theme.colour(Token::Muted));
    painter->setFont(theme.font(TextSize::Caption));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, TimelineModel::who(line));
}

/// The words of a line, laid out from `left`.
void paintWords(QPainter *painter, const QRect &rect, const Line &line)
{
    const Theme &theme = Theme::current();
    const bool stands = line.draft || line.entry->standing == db::TimelineEntry::Standing::Shows;
    QFont font = theme.font(TextSize::Body, stands);
    font.setStrikeOut(!stands);
    painter->setFont(font);
    painter->setPen(theme.colour(stands ? Token::Text : Token::Muted));
    const int height = painter->fontMetrics().height();
    const QRect head(rect.left(), rect.top() + theme.scaled(6), rect.width(), height);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(TimelineModel::headline(line), Qt::ElideRight, head.width()));
    painter->setFont(theme.font(TextSize::Caption));
    painter->setPen(theme.colour(stands ? Token::Text : Token::Muted));
    const QRect note(rect.left(), head.bottom() + 2, rect.width(), rect.bottom() - head.bottom() - 4);
    painter->drawText(note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, TimelineModel::detail(line));
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (!model) {
        return;
    }
    const Line &line = model->line(index.row());
    const Theme &theme = Theme::current();
    painter->save();
    painter->setClipRect(option.rect);
    if (!line.month.isEmpty()) {
        paintHeading(painter, option, line);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme.colour(selected ? Token::Selection : Token::Panel));
    painter->setPen(theme.colour(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(theme.colour(Token::Muted));
    painter->setFont(theme.font(TextSize::Caption));
    const QRect first = option.rect.adjusted(16, theme.scaled(7), -16, 0);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignTop, TimelineModel::day(line));
    painter->drawText(first, Qt::AlignRight | Qt::AlignTop, TimelineModel::who(line));
    const Mark mark = markOf(line);
    const int side = theme.scaled(18);
    paintIcon(painter, QRect(option.rect.left() + theme.scaled(76), first.top(), side, side), mark.icon, mark.token);
    paintWords(painter, option.rect.adjusted(theme.scaled(112), 0, -theme.scaled(150), 0), line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    const Theme &theme = Theme::current();
    if (!model || !model->line(index.row()).month.isEmpty()) {
        return {100, theme.scaled(28)};
    }
    const QString detail = TimelineModel::detail(model->line(index.row()));
    const int head = QFontMetrics(theme.font(TextSize::Body, true)).height() + theme.scaled(12);
    if (detail.isEmpty()) {
        return {100, head};
    }
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    const int width = std::max(200, option.rect.width() - theme.scaled(262));
    const int lines = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, detail).height();
    return {100, head + lines + 6};
}

} // namespace widgets
