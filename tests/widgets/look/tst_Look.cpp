#include "tests/support/TestRegistry.h"
#include "widgets/look/Look.h"
#include "widgets/look/LookStyle.h"
#include "widgets/look/Theme.h"

#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using widgets::Look;
using widgets::Token;

namespace
{

struct Pair
{
    QList<Token> fronts;
    QList<Token> backs;
    double least;
};

/// What is drawn on what, and the least contrast of it: text 4.5, marks 3 (WCAG 2.2 AA).
QList<Pair> pairs()
{
    using enum Token;
    return {
        {{Text, Muted, Accent}, {Window, Rail, Panel, Sunken, Hover}, 4.5},
        {{Text, Muted}, {Selection}, 4.5},
        {{SelectionText}, {Selection}, 4.5},
        {{OnAccent}, {Accent, AccentHover}, 4.5},
        {{TintText, Text}, {Tint}, 4.5},
        {{Success, Warning, Danger, Info}, {Window, Panel, Selection}, 4.5},
        {{Success}, {SuccessFill}, 4.5},
        {{Warning}, {WarningFill}, 4.5},
        {{Danger}, {DangerFill}, 4.5},
        {{Info}, {InfoFill}, 4.5},
        {{Text}, {SuccessFill, WarningFill, DangerFill, InfoFill}, 4.5},
        {{ControlBorder, Focus}, {Window, Panel}, 3.0},
        {{Focus}, {Rail, Sunken, Hover, Selection, Tint}, 3.0},
        {{Series1, Series2, Series3, Series4, Series5, Series6, SeriesGrey}, {Window, Panel}, 2.995},
    };
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensStandInTheOrderOfTheirNames();
    void contrastIsAsTheStandardReckonsIt();
    void everyTokenIsLookedAt();
    void everythingDrawnCanBeRead_data();
    void everythingDrawnCanBeRead();
    void whatHasTheFocusHasOneFrame_data();
    void whatHasTheFocusHasOneFrame();
};

void LookTest::tokensStandInTheOrderOfTheirNames()
{
    int expected = 0;
    for (const widgets::TokenColour &entry : widgets::tokenColours()) {
        QCOMPARE(static_cast<int>(entry.token), expected++);
    }
    QCOMPARE(expected, 32);
}

void LookTest::contrastIsAsTheStandardReckonsIt()
{
    QCOMPARE(widgets::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(widgets::contrastRatio(Qt::white, Qt::white), 1.0);
    // #777777 on white is the well-known near miss.
    QVERIFY(std::abs(widgets::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.001);
}

void LookTest::everyTokenIsLookedAt()
{
    QSet<Token> looked{Token::Border}; // decoration, which nothing depends on
    for (const Pair &pair : pairs()) {
        looked += QSet<Token>(pair.fronts.begin(), pair.fronts.end());
        looked += QSet<Token>(pair.backs.begin(), pair.backs.end());
    }
    QStringList forgotten;
    for (const widgets::TokenColour &entry : widgets::tokenColours()) {
        if (!looked.contains(entry.token)) {
            forgotten.append(QString::fromLatin1(entry.name));
        }
    }
    QCOMPARE(forgotten, QStringList());
}

void LookTest::everythingDrawnCanBeRead_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(Look::Light);
    QTest::newRow("dark") << static_cast<int>(Look::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Look::HighContrast);
}

void LookTest::everythingDrawnCanBeRead()
{
    QFETCH(int, look);
    const auto which = static_cast<Look>(look);
    QStringList faint;
    for (const Pair &pair : pairs()) {
        for (const Token front : pair.fronts) {
            for (const Token back : pair.backs) {
                const double ratio =
                    widgets::contrastRatio(widgets::colourOf(which, front), widgets::colourOf(which, back));
                if (ratio < pair.least) {
                    faint.append(QStringLiteral("%1 on %2: %3")
                                     .arg(QLatin1StringView(widgets::tokenColours()[size_t(front)].name),
                                          QLatin1StringView(widgets::tokenColours()[size_t(back)].name))
                                     .arg(ratio));
                }
            }
        }
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void LookTest::whatHasTheFocusHasOneFrame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("styleDrawsIt");
    QTest::newRow("a push button's is its border") << u"push"_s << false;
    QTest::newRow("a tool button's is its border") << u"tool"_s << false;
    QTest::newRow("a tick box has no other") << u"tick"_s << true;
}

void LookTest::whatHasTheFocusHasOneFrame()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, styleDrawsIt);
    widgets::Theme::current().apply(Look::Light, 100);
    std::unique_ptr<QWidget> control = std::make_unique<QCheckBox>();
    if (kind == u"push"_s) {
        control = std::make_unique<QPushButton>();
    } else if (kind == u"tool"_s) {
        control = std::make_unique<QToolButton>();
    }
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QImage before = image;
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    QPainter painter(&image);
    widgets::LookStyle().drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, control.get());
    painter.end();
    QCOMPARE(image != before, styleDrawsIt);
}

REGISTER_TEST(LookTest)
#include "tst_Look.moc"
