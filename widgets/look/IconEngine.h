// IconEngine draws one line icon in the current look's colour for a token.
#pragma once

#include "widgets/look/Token.h"

#include <QIconEngine>

namespace widgets
{

class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &size, QIcon::Mode mode) const;

    QString m_name;
    Token m_token;
};

} // namespace widgets
