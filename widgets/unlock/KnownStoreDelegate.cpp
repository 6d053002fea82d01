#include "widgets/unlock/KnownStoreDelegate.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QDir>
#include <QPainter>

namespace widgets
{

void KnownStoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto colour = [&](Token plain, Token onChosen) { return theme.colour(chosen ? onChosen : plain); };
    painter->save();
    painter->fillRect(option.rect, colour(Token::Panel, Token::Selection));
    if (chosen) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), theme.colour(Token::Accent));
    }
    painter->setPen(theme.colour(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(16, 0, -16, 0);
    const int side = theme.scaled(20);
    paintIcon(painter, QRect(inner.left(), inner.center().y() - side / 2, side, side), "folder-lock",
              chosen ? Token::Accent : Token::Muted);
    const QFont captionFont = theme.font(TextSize::Caption);
    const int captionHeight = QFontMetrics(captionFont).height();
    const QString opened = index.data(OpenedField).toString();
    painter->setFont(captionFont);
    painter->setPen(colour(Token::Muted, Token::SelectionText));
    const int openedWidth = std::min(QFontMetrics(captionFont).horizontalAdvance(opened), inner.width() / 3);
    painter->drawText(QRect(inner.right() - openedWidth, inner.top(), openedWidth + 1, inner.height()),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, opened);
    const QRect words(inner.left() + side + 12, inner.top(), inner.width() - side - 24 - openedWidth, inner.height());
    const QString folder = QDir::toNativeSeparators(index.data(FolderField).toString());
    painter->drawText(QRect(words.left(), words.center().y() + 2, words.width(), captionHeight), Qt::AlignLeft,
                      QFontMetrics(captionFont).elidedText(folder, Qt::ElideMiddle, words.width()));
    const QFont labelFont = theme.font(TextSize::Body, chosen);
    painter->setFont(labelFont);
    painter->setPen(colour(Token::Text, Token::SelectionText));
    const int labelHeight = QFontMetrics(labelFont).height();
    painter->drawText(QRect(words.left(), words.center().y() - labelHeight, words.width(), labelHeight), Qt::AlignLeft,
                      QFontMetrics(labelFont).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.colour(Token::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize KnownStoreDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::current().scaled(240), Theme::current().scaled(64)};
}

} // namespace widgets
