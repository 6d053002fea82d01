#include "widgets/look/Theme.h"

#include "widgets/look/LookStyle.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QScrollArea>

// The resources of a static library are only linked in when they are asked for, outside any namespace.
static void addResources()
{
    Q_INIT_RESOURCE(style);
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(translations);
}

namespace widgets
{

namespace
{

/// Qt scrolls to the keyboard inside a scrolled page, and not when it comes in from outside.
void scrollTo(QWidget *focus)
{
    for (QWidget *parent = focus ? focus->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent); area && area->widget()) {
            area->ensureWidgetVisible(focus);
        }
    }
}

} // namespace

using namespace Qt::StringLiterals;

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    addResources();
}

void Theme::apply(Look look, int textPercent)
{
    m_look = look;
    m_textPercent = std::clamp(textPercent, 100, 200);
    if (!qobject_cast<LookStyle *>(QApplication::style())) {
        QApplication::setStyle(new LookStyle);
        QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget *, QWidget *now) { scrollTo(now); });
    }
    QApplication::setPalette(paletteOf(look));
    QApplication::setFont(font(TextSize::Body));
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QFont Theme::font(TextSize size, bool bold) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(static_cast<int>(size) * m_textPercent / 100.0);
    font.setBold(bold);
    return font;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/alongside.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    // A line that begins with @contrast holds in high contrast only, where a fill needs an edge to be seen.
    static const QRegularExpression contrastLines(u"^@contrast (.*)$"_s, QRegularExpression::MultilineOption);
    sheet.replace(contrastLines, m_look == Look::HighContrast ? uR"(\1)"_s : QString());
    sheet.replace(u"@arrow"_s, m_look == Look::Light ? u"arrow-dark"_s : u"arrow-light"_s);
    // Longest names first, so that @accent does not eat the start of @accent-hover.
    std::vector<const TokenColour *> byLength;
    for (const TokenColour &entry : tokenColours()) {
        byLength.push_back(&entry);
    }
    std::ranges::stable_sort(byLength, std::ranges::greater{},
                             [](const TokenColour *entry) { return qstrlen(entry->name); });
    for (const TokenColour *entry : byLength) {
        sheet.replace(u'@' + QString::fromLatin1(entry->name), colour(entry->token).name());
    }
    // Lengths written as 32u grow with the text; points as 9t do too.
    static const QRegularExpression lengths(uR"((\d+)([ut])\b)"_s);
    QString grown;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : lengths.globalMatch(sheet)) {
        grown += QStringView(sheet).mid(from, match.capturedStart() - from);
        const int number = match.capturedView(1).toInt();
        grown += match.capturedView(2) == u"u" ? u"%1px"_s.arg(scaled(number))
                                               : u"%1pt"_s.arg(number * m_textPercent / 100.0);
        from = match.capturedEnd();
    }
    grown += QStringView(sheet).mid(from);
    return grown;
}

} // namespace widgets
