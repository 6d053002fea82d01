// MainWindow shows what opens a store, or the store that is open, and goes between the two.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/look/Look.h"

#include <QMainWindow>
#include <QTimer>

class QSettings;
class QStackedWidget;

namespace widgets
{

class IdleWatch;
class UnlockPage;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr int usualIdleMinutes = 5;

    /// What `environment` refers to and `settings` outlive the window.
    MainWindow(const db::StoreEnvironment &environment, QSettings &settings);
    ~MainWindow() override;

    /// Shows the store; it lives in the window's thread.
    void openStore(std::shared_ptr<db::CaseStore> store);
    /// Puts the window before all others, out of the task bar too.
    void bringToFront();
    /// Keeps drafts, closes the store and shows what opens it; `notice` says why.
    void lock(const QString &notice = {});
    /// The same, if a store is open, and says that the laptop slept, or that the desktop's session was locked.
    void lockForSleep();
    void lockWithDesktop();
    [[nodiscard]] bool isLocked() const { return !m_store; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

Q_SIGNALS:
    /// The look and text size are to be put on and remembered.
    void lookChosen(widgets::Look look, int textPercent);
    void languageChosen(const QString &language);
    /// The store in this folder is open.
    void opened(const QString &folder);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpUnlock();
    void lockIfOpen(const QString &notice = {});
    void buildWorkspace();
    [[nodiscard]] bool showKeys();
    void closeWorkspace();
    void leaveWorkspace();
    void restoreWindow();
    void rebuildSoon();
    void rebuild();

    db::StoreEnvironment m_environment;
    QSettings &m_settings;
    QStackedWidget *m_stack;
    UnlockPage *m_unlock = nullptr;
    Workspace *m_workspace = nullptr;
    IdleWatch *m_idle;
    QTimer m_rebuilding;
    int m_textPercent;
    std::shared_ptr<db::CaseStore> m_store;
};

} // namespace widgets
