#include "tests/support/InWelsh.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/support/Screens.h"
#include "tests/support/TestRegistry.h"
#include "widgets/look/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::PseudoTranslator;
using widgets::Look;
using widgets::Theme;

namespace
{

constexpr QSize smallScreen{1366, 768};

/// Whether all the words of a label or button have room in it.
bool hasRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap()) {
        return label->heightForWidth(label->width()) <= label->height() + 1;
    }
    return widget.sizeHint().width() <= widget.width() + 1 && widget.fontMetrics().height() <= widget.height();
}

/// Whether it ends inside the window or the scrolled page that it is on.
bool isInside(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint()), widget.size());
        if (place.left() < 0 || place.right() > parent->width()) {
            return false;
        }
        if (parent->isWindow() || qobject_cast<const QScrollArea *>(parent)) {
            return true;
        }
    }
    return true;
}

/// What makes the screen as wide as it is: of what cannot be narrower, the innermost.
QString widest(const QWidget &screen)
{
    const QWidget *at = &screen;
    QStringList path;
    for (const QWidget *next = at; next; at = next) {
        next = nullptr;
        int width = 0;
        for (const QObject *object : at->children()) {
            const auto *child = qobject_cast<const QWidget *>(object);
            if (!child || child->isWindow()) {
                continue;
            }
            const int least = std::max(child->minimumSizeHint().width(), child->minimumWidth());
            if (least > width) {
                width = least;
                next = child;
            }
        }
        if (next) {
            path.append(u"%1 %2"_s.arg(QLatin1StringView(next->metaObject()->className())).arg(width));
        }
    }
    return path.join(u" > "_s);
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text();
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        return choice->currentText();
    }
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) {
        return {}; // its words are for screen readers
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

} // namespace

class RoomForWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void cleanup() { Theme::current().apply(Look::Light, 100); }
};

void RoomForWordsTest::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("pseudo");
    QTest::addColumn<bool>("inWelsh");
    QTest::newRow("words 40% longer") << 100 << true << false;
    QTest::newRow("text at 200%") << 200 << false << false;
    QTest::newRow("in Welsh") << 100 << false << true;
}

void RoomForWordsTest::nothingIsCut()
{
    QFETCH(int, percent);
    QFETCH(bool, pseudo);
    QFETCH(bool, inWelsh);
    PseudoTranslator longer;
    if (pseudo) {
        QCoreApplication::installTranslator(&longer);
    }
    Theme::current().apply(Look::Light, percent); // brings the catalogues
    std::optional<support::InWelsh> welsh;
    if (inWelsh) {
        welsh.emplace();
    }
    support::TestStore store;
    support::Screens screens(store);
    screens.addPeople(150);
    QSet<QString> cut;
    screens.visit(smallScreen, [&](QWidget &screen, const QString &name) {
        if (screen.width() > smallScreen.width()) {
            cut.insert(u"%1 is %2 wide: %3"_s.arg(name).arg(screen.width()).arg(widest(screen)));
        }
        for (const QWidget *widget : screen.findChildren<QWidget *>()) {
            const QString words = wordsOf(*widget);
            // The names of people may be longer than any room.
            const bool counts = pseudo ? words.contains(PseudoTranslator::mark) : !words.contains(u"Wolfeschlegel"_s);
            if (!words.isEmpty() && counts && widget->isVisible() && widget->window() == screen.window() &&
                (!hasRoom(*widget) || !isInside(*widget))) {
                cut.insert(u"%1: %2 “%3” has %4×%5, wants %6×%7, %8"_s
                               .arg(name, QLatin1StringView(widget->metaObject()->className()), words)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->sizeHint().width())
                               .arg(widget->sizeHint().height())
                               .arg(isInside(*widget) ? u"inside"_s : u"beyond the edge"_s));
            }
        }
    });
    QCoreApplication::removeTranslator(&longer);
    QStringList sorted(cut.begin(), cut.end());
    sorted.sort();
    for (const QString &sentence : std::as_const(sorted)) {
        qWarning("%s", qPrintable(sentence)); // one failure's words would be cut
    }
    QCOMPARE(cut.size(), 0);
}

REGISTER_TEST(RoomForWordsTest)
#include "tst_RoomForWords.moc"
