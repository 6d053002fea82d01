// UnlockForm asks who signs in and for the passphrase, and opens one case store without ever blocking the window.
#pragma once

#include "db/store/StoreOpener.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/unlock/KnownStores.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace widgets
{

class FormErrors;
class FormField;
class PassphraseEdit;

class UnlockForm : public QFrame
{
    Q_OBJECT

public:
    /// `environment` refers to parts that outlive this.
    explicit UnlockForm(const db::StoreEnvironment &environment, QWidget *parent = nullptr);

    /// Which store is to be opened; a blank folder: none. What was said of another one goes.
    void setStore(const KnownStore &store);

    /// Shows a line such as why it locked itself; blank takes it away.
    void notice(const QString &words);

    /// Says what is wrong at the top of the form.
    void showError(const model::Error &error);

    /// Puts the cursor where the next thing is to be typed.
    void focusFirst();

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// The store lives in the window's thread.
    void opened(std::shared_ptr<db::CaseStore> store);
    void recoveryAsked(const widgets::KnownStore &store);
    void busyChanged(bool busy);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Opening = model::Result<std::unique_ptr<db::CaseStore>>;

    void setUpFields(QVBoxLayout *column);
    void setUpButtons(QVBoxLayout *column);
    void setUpNotice(QVBoxLayout *column);
    void submit();
    void open(std::shared_ptr<db::Passphrase> passphrase);
    void finish(Opening opening);
    void cancel();
    void countDown();
    void setBusy(bool busy);
    void refresh();

    db::StoreEnvironment m_environment;
    KnownStore m_store;
    NewestJob m_job;
    QTimer m_countdown;
    bool m_cancelled = false;
    bool m_waiting = false;

    QLabel *m_title;
    FormErrors *m_errors;
    QLineEdit *m_name;
    FormField *m_nameField;
    PassphraseEdit *m_passphrase;
    FormField *m_passphraseField;
    KeyButton *m_unlock;
    QPushButton *m_cancel;
    QLabel *m_wait;
    QFrame *m_notice;
    QLabel *m_noticeWords;
    QPushButton *m_forgot;
};

} // namespace widgets
