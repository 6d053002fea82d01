#include "widgets/shell/MainWindow.h"

#include "tests/support/Screens.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/look/Theme.h"
#include "widgets/shell/Workspace.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using support::Screens;
using widgets::Look;
using widgets::MainWindow;
using widgets::Theme;
using widgets::Workspace;

namespace
{

/// The main window with a store open, and the settings it remembers things in.
struct Desk
{
    Desk()
        : settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
        , window(store.environment(), settings)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        window.openStore(std::shared_ptr<db::CaseStore>(&store.store(), [](db::CaseStore *) {}));
        Screens::settle();
    }

    QTemporaryDir folder;
    support::TestStore store;
    QSettings settings;
    MainWindow window;
};

} // namespace

/// What is chosen about looks takes effect while the window is open.
class MainWindowLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::current().apply(Look::Light, 100); }
    void cleanup() { Theme::current().apply(Look::Light, 100); }
    void aLanguageTakesEffectAtOnce();
    void aTextSizeTakesEffectAtOnce();
};

void MainWindowLookTest::aLanguageTakesEffectAtOnce()
{
    Desk desk;
    desk.window.workspace()->goTo({Workspace::SetUp, {}, widgets::SetUpPage::Section::Look});
    support::named<QToolButton>(&desk.window, u"Language: Cymraeg"_s)->setFocus();
    QTranslator welsh;
    QVERIFY(welsh.load(u":/translations/alongside_cy.qm"_s));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Welsh));
    QCoreApplication::installTranslator(&welsh);
    Screens::settle();
    QVERIFY(desk.window.workspace()->findChild<QToolButton *>(u"chip-cy"_s)->isChecked());
    QVERIFY(desk.window.workspace()->findChild<QToolButton *>(u"chip-cy"_s)->hasFocus());
    QCOMPARE(desk.window.workspace()->place().page, Workspace::SetUp);
    QVERIFY(desk.window.workspace()->place().section == widgets::SetUpPage::Section::Look);
    const QString people = welsh.translate("widgets::Workspace", "People");
    QVERIFY(!people.isEmpty() && people != u"People"_s);
    QVERIFY(support::named<QToolButton>(desk.window.workspace(), people)->isVisible());
    QCoreApplication::removeTranslator(&welsh);
    QLocale::setDefault(before);
    Screens::settle();
    QVERIFY(support::named<QToolButton>(desk.window.workspace(), u"People"_s)->isVisible());
}

void MainWindowLookTest::aTextSizeTakesEffectAtOnce()
{
    Desk desk;
    const int before = support::named<QToolButton>(desk.window.workspace(), u"Dashboards"_s)->width();
    Theme::current().apply(Look::Light, 200);
    Screens::settle();
    QVERIFY(support::named<QToolButton>(desk.window.workspace(), u"Dashboards"_s)->width() >= before * 3 / 2);
}

REGISTER_TEST(MainWindowLookTest)
#include "tst_MainWindowLook.moc"
