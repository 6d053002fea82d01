#include "widgets/common/Words.h"

#include <QStyle>

namespace widgets
{

QLabel *label(const char *kind, const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText); // what people are called is never markup
    made->setProperty("kind", QString::fromLatin1(kind));
    return made;
}

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("kind", QStringLiteral("line"));
    return made;
}

} // namespace widgets
