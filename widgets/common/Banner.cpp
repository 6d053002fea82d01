#include "widgets/common/Banner.h"

#include "widgets/common/Words.h"
#include "widgets/look/Token.h"
#include "widgets/marks/IconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace widgets
{

namespace
{

struct Looks
{
    const char *kind;
    const char *icon;
    Token colour;
};

Looks looksOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {"banner-warning", "triangle-alert", Token::Warning};
    case Banner::Kind::Danger:
        return {"banner-danger", "circle-alert", Token::Danger};
    case Banner::Kind::Plain:
        break;
    }
    return {"banner", "info", Token::Muted};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(label("body", {}, this))
{
    const Looks looks = looksOf(kind);
    setProperty("kind", QString::fromLatin1(looks.kind));
    m_words->setWordWrap(true);
    m_row->setContentsMargins(12, 6, 6, 6);
    m_row->setSpacing(8);
    m_row->addWidget(new IconLabel(looks.icon, looks.colour, 18, this));
    m_row->addWidget(m_words, 1);
    hide();
}

void Banner::say(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::words() const
{
    return m_words->text();
}

void Banner::addAction(QPushButton *button)
{
    m_row->addWidget(button);
}

} // namespace widgets
