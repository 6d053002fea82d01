// UnlockPage is what the window shows while no case store is open: open one, make one, or try with made-up people.
#pragma once

#include "widgets/look/Look.h"
#include "widgets/unlock/UnlockForm.h"

#include <QScrollArea>

#include <atomic>

class QSettings;
class QVBoxLayout;

namespace widgets
{

class KnownStorePanel;
class LookChips;

/// Nothing from inside a store shows here: no names, counts or drafts.
class UnlockPage : public QScrollArea
{
    Q_OBJECT

public:
    /// What `environment` refers to and `settings` outlive this.
    UnlockPage(const db::StoreEnvironment &environment, QSettings &settings, QWidget *parent = nullptr);
    ~UnlockPage() override;

    /// Shows a line above the link, such as "It locked itself after 10 minutes."; blank takes it away.
    void notice(const QString &words);

    /// Where new stores lie unless another place is chosen; the documents' folder to begin with.
    void setHome(const QString &folder) { m_home = folder; }

Q_SIGNALS:
    /// The store lives in the window's thread.
    void unlocked(std::shared_ptr<db::CaseStore> store);
    void languageChosen(const QString &language);
    void lookChosen(widgets::Look look);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHead(QVBoxLayout *column);
    void setUpStores(QVBoxLayout *column);
    void setUpStarts(QVBoxLayout *column);
    QPushButton *addStart(QVBoxLayout *column, const char *icon, const QStringList &words);
    void setUpTrying(QVBoxLayout *column);
    void setUpFoot(QVBoxLayout *column);
    void recover(const KnownStore &store);
    void makeStore();
    void tryIt();
    void endTrying();
    void take(const std::shared_ptr<db::CaseStore> &store, const QString &label = {});

    db::StoreEnvironment m_environment;
    KnownStores m_stores;
    QString m_home;
    NewestJob m_trying;
    std::shared_ptr<std::atomic_bool> m_stopTrying;
    QTimer m_showTrying;

    QWidget *m_column;
    KnownStorePanel *m_list;
    UnlockForm *m_form;
    QFrame *m_starts;
    QPushButton *m_make;
    QPushButton *m_try;
    QWidget *m_progress;
};

} // namespace widgets
