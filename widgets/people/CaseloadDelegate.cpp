#include "widgets/people/CaseloadDelegate.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/EngagementState.h"

#include <QPainter>

namespace widgets
{

namespace
{

/// How one cell differs from plain text.
struct Accent
{
    const char *icon = nullptr;
    Token token = Token::Text;
    bool bold = false;
};

Accent accentOf(const CaseloadModel &model, const QModelIndex &index)
{
    const db::CaseloadRow &row = model.row(index.row());
    switch (index.column()) {
    case CaseloadModel::Name:
        return {.bold = true};
    case CaseloadModel::Reference:
        return {.token = Token::Muted};
    case CaseloadModel::LastContact:
        return {.token = row.lastContact.isValid() ? Token::Text : Token::Muted};
    case CaseloadModel::NextDue:
        if (model.isLate(row)) {
            return {.icon = "circle-alert", .token = Token::Danger};
        }
        return {.token = row.nextDue.isValid() ? Token::Text : Token::Muted, .bold = row.nextDue == model.asOf()};
    case CaseloadModel::State:
        return {.icon = EngagementState(row.state).icon(), .token = EngagementState(row.state).token()};
    case CaseloadModel::Alerts:
        return {.icon = row.doNotContact ? "ban" : (row.alerts.isEmpty() ? nullptr : "shield-alert"),
                .token = row.doNotContact ? Token::Danger : Token::Warning};
    default:
        return {};
    }
}

void paintTick(QPainter *painter, const QRect &box, bool chosen)
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.colour(chosen ? Token::Accent : Token::ControlBorder));
    painter->setBrush(theme.colour(chosen ? Token::Accent : Token::Panel));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (chosen) {
        paintIcon(painter, box.adjusted(2, 2, -2, -2), "check", Token::OnAccent);
    }
    painter->restore();
}

} // namespace

QRect CaseloadDelegate::tickBox(const QRect &cell)
{
    const int side = Theme::current().scaled(16);
    return {cell.x() + Theme::current().scaled(16), cell.center().y() - side / 2, side, side};
}

CaseloadDelegate::CaseloadDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CaseloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CaseloadModel *>(index.model());
    if (!model) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    const bool chosen = model->isChosen(index.row());
    const bool selected = chosen || option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, theme.colour(selected ? Token::Selection : Token::Panel));
    painter->setPen(theme.colour(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const Accent accent = accentOf(*model, index);
    QRect box = option.rect.adjusted(6, 0, -6, 0);
    if (index.column() == CaseloadModel::Name) {
        const QRect tick = tickBox(option.rect);
        paintTick(painter, tick, chosen);
        box.setLeft(tick.right() + theme.scaled(10));
    }
    if (accent.icon) {
        const int side = theme.scaled(16);
        paintIcon(painter, QRect(box.x(), box.center().y() - side / 2, side, side), accent.icon, accent.token);
        box.setLeft(box.left() + side + 4);
    }
    // States keep ordinary text: the icon carries the colour, so that a list of them stays calm.
    const bool plain = index.column() == CaseloadModel::State || index.column() == CaseloadModel::Alerts;
    painter->setFont(theme.font(TextSize::Body, accent.bold));
    painter->setPen(theme.colour(plain ? (selected ? Token::SelectionText : Token::Text) : accent.token));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CaseloadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body, index.column() == CaseloadModel::Name));
    return {metrics.horizontalAdvance(index.data().toString()) +
                Theme::current().scaled(index.column() == CaseloadModel::Name ? 60 : 36),
            Theme::current().scaled(28)};
}

} // namespace widgets
