#include "widgets/shell/MainWindow.h"

#include "widgets/common/JobPool.h"
#include "widgets/look/Theme.h"
#include "widgets/programmes/TeamWords.h"
#include "widgets/shell/IdleWatch.h"
#include "widgets/shell/LockKey.h"
#include "widgets/shell/ShortcutsDialog.h"
#include "widgets/shell/Workspace.h"
#include "widgets/unlock/UnlockPage.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>

namespace widgets
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const db::StoreEnvironment &environment, QSettings &settings)
    : m_environment(environment)
    , m_settings(settings)
    , m_stack(new QStackedWidget)
    , m_idle(new IdleWatch(settings.value(u"lock_after_minutes"_s, usualIdleMinutes).toInt(), this))
    , m_textPercent(Theme::current().textPercent())
{
    setWindowTitle(tr("Alongside"));
    setCentralWidget(m_stack);
    m_rebuilding.setSingleShot(true);
    connect(&m_rebuilding, &QTimer::timeout, this, &MainWindow::rebuild);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (std::exchange(m_textPercent, Theme::current().textPercent()) != m_textPercent) {
            rebuildSoon();
        }
    });
    qApp->installEventFilter(this);
    setUpUnlock();
    restoreWindow();
    connect(m_idle, &IdleWatch::idle, this, [this] {
        lockIfOpen(tr("It locked itself after %n minute(s). What was being typed is kept inside.", nullptr,
                      m_idle->minutes()));
    });
    connect(new LockKey(this), &LockKey::pressed, this, [this] { lockIfOpen(); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationSuspended) {
            lockForSleep();
        }
    });
}

void MainWindow::lockForSleep()
{
    lockIfOpen(tr("It locked itself when the laptop went to sleep. What was being typed is kept inside."));
}

void MainWindow::lockWithDesktop()
{
    lockIfOpen(tr("It locked itself with the screen. What was being typed is kept inside."));
}

void MainWindow::lockIfOpen(const QString &notice)
{
    if (!isLocked()) {
        lock(notice);
    }
}

MainWindow::~MainWindow()
{
    leaveWorkspace();
}

void MainWindow::setUpUnlock()
{
    m_unlock = new UnlockPage(m_environment, m_settings);
    m_stack->insertWidget(0, m_unlock);
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::openStore);
    connect(m_unlock, &UnlockPage::lookChosen, this,
            [this](Look look) { Q_EMIT lookChosen(look, Theme::current().textPercent()); });
    connect(m_unlock, &UnlockPage::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::openStore(std::shared_ptr<db::CaseStore> store)
{
    leaveWorkspace();
    m_store = std::move(store);
    buildWorkspace();
    Q_EMIT opened(m_store->folder().path);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where a window may not put itself before another
}

void MainWindow::buildWorkspace()
{
    m_workspace = new Workspace(*m_store);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::lockWanted, this, [this] { lock(); });
    connect(m_workspace, &Workspace::lookChosen, this, &MainWindow::lookChosen);
    connect(m_workspace, &Workspace::languageChosen, this, &MainWindow::languageChosen);
    m_workspace->showPage(Workspace::Today);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuildSoon();
    }
    QMainWindow::changeEvent(event);
}

/// After what is going on: the chip that was pressed goes with its page, and a language comes in two catalogues.
void MainWindow::rebuildSoon()
{
    if (m_unlock) {
        m_rebuilding.start(0);
    }
}

/// Words and sizes are put on a page when it is made, so the pages are made again where they were.
void MainWindow::rebuild()
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    setWindowTitle(tr("Alongside"));
    delete m_unlock;
    setUpUnlock();
    if (m_workspace) {
        const Workspace::Place place = m_workspace->place();
        closeWorkspace();
        buildWorkspace();
        m_workspace->goTo(place);
    } else {
        m_stack->setCurrentWidget(m_unlock);
    }
    if (auto *again = focused.isEmpty() ? nullptr : m_stack->currentWidget()->findChild<QWidget *>(focused)) {
        again->setFocus(Qt::OtherFocusReason);
    }
}

/// The key that locks works in a dialog too, whose window the key of the button behind it does not reach.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isLocked() &&
        (QApplication::activeModalWidget() || QApplication::activePopupWidget())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && showKeys()) {
            return true;
        }
        if (key->key() == Qt::Key_L && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            QTimer::singleShot(0, this, [this] { isLocked() ? void() : lock(); });
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

/// In a dialog too, which the key of the window behind it does not reach.
bool MainWindow::showKeys()
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog || qobject_cast<ShortcutsDialog *>(dialog)) {
        return false;
    }
    (new ShortcutsDialog(dialog))->open();
    return true;
}

void MainWindow::closeWorkspace()
{
    if (m_workspace) {
        m_workspace->keepDrafts();
        // A dialog may belong to another that goes first.
        const QList<QDialog *> open = findChildren<QDialog *>();
        const QList<QPointer<QDialog>> dialogs(open.begin(), open.end());
        for (const QPointer<QDialog> &dialog : dialogs) {
            delete dialog;
        }
        delete m_workspace; // jobs that can be cancelled are, and what they bring goes nowhere
        m_workspace = nullptr;
        JobPool::waitForDone();
    }
}

void MainWindow::leaveWorkspace()
{
    if (m_workspace) {
        closeWorkspace();
        QApplication::clipboard()->clear();
    }
    m_store.reset();
    TeamWords::current().forget();
}

void MainWindow::lock(const QString &notice)
{
    leaveWorkspace();
    m_unlock->notice(notice);
    m_stack->setCurrentWidget(m_unlock); // which puts the keyboard in its first field
}

void MainWindow::restoreWindow()
{
    resize(1366, 768);
    restoreGeometry(m_settings.value(u"window"_s).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window"_s, saveGeometry());
    leaveWorkspace();
    event->accept();
}

} // namespace widgets
