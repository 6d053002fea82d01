#include "widgets/unlock/UnlockForm.h"

#include "db/keys/WrongTries.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Icon.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/unlock/PassphraseEdit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QThread>
#include <QVBoxLayout>

namespace widgets
{

using model::ErrorCode;

UnlockForm::UnlockForm(const db::StoreEnvironment &environment, QWidget *parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_job(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_title = label("section", {}, this);
    m_title->setWordWrap(true);
    m_errors = new FormErrors(this);
    column->addWidget(m_title);
    column->addWidget(m_errors);
    setUpFields(column);
    setUpButtons(column);
    setUpNotice(column);
    column->addStretch();
    m_countdown.setInterval(200);
    connect(&m_countdown, &QTimer::timeout, this, &UnlockForm::countDown);
    refresh();
}

void UnlockForm::setUpFields(QVBoxLayout *column)
{
    m_name = new QLineEdit(this);
    m_nameField = new FormField(tr("Name", "of who signs in"), m_name, this);
    m_passphrase = new PassphraseEdit(this);
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, this);
    m_passphrase->setName(tr("Passphrase"));
    connect(m_name, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_passphrase, &PassphraseEdit::returnPressed, this, &UnlockForm::submit);
    column->addWidget(m_nameField);
    column->addWidget(m_passphraseField);
}

void UnlockForm::setUpButtons(QVBoxLayout *column)
{
    m_unlock = new KeyButton(tr("Unlock"), this);
    setKind(m_unlock, "filled");
    m_unlock->setIcon(icon("lock-open", Token::OnAccent));
    m_unlock->setKey(QKeySequence(Qt::Key_Return), KeyButton::Press::No);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::submit);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAccessibleName(tr("Cancel opening"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &UnlockForm::cancel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_unlock);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    m_wait = label("caption", {}, this);
    m_wait->setObjectName(QStringLiteral("wait"));
    m_wait->setWordWrap(true);
    m_wait->hide();
    column->addWidget(m_wait);
}

void UnlockForm::setUpNotice(QVBoxLayout *column)
{
    m_notice = new QFrame(this);
    m_notice->setProperty("kind", QStringLiteral("banner"));
    m_noticeWords = label("", {}, m_notice);
    m_noticeWords->setObjectName(QStringLiteral("notice"));
    m_noticeWords->setWordWrap(true);
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(12, 10, 12, 10);
    row->addWidget(new IconLabel("save", Token::Muted, 16, m_notice));
    row->addWidget(m_noticeWords, 1);
    m_notice->hide();
    column->addWidget(m_notice);
    m_forgot = new QPushButton(tr("I forgot the passphrase: use the recovery sheet"), this);
    setKind(m_forgot, "link");
    connect(m_forgot, &QPushButton::clicked, this, [this] { Q_EMIT recoveryAsked(m_store); });
    auto *link = new QHBoxLayout;
    link->addWidget(m_forgot);
    link->addStretch();
    column->addLayout(link);
}

void UnlockForm::setStore(const KnownStore &store)
{
    if (store.folder != m_store.folder) {
        m_errors->clear();
    }
    m_store = store;
    countDown();
    refresh();
}

void UnlockForm::notice(const QString &words)
{
    m_noticeWords->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void UnlockForm::showError(const model::Error &error)
{
    m_errors->clear();
    FormField *field = error.code == ErrorCode::WrongPassphrase ? m_passphraseField : nullptr;
    // The place would be a long path here, while the title says which store it is.
    m_errors->add(field, ErrorText::sentence({error.code, field ? QString() : error.where, {}}));
}

void UnlockForm::focusFirst()
{
    if (m_name->text().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
    } else {
        m_passphrase->setFocus(Qt::OtherFocusReason);
    }
}

void UnlockForm::submit()
{
    if (m_store.folder.isEmpty() || isBusy() || m_waiting) {
        return;
    }
    m_errors->clear();
    if (m_name->text().trimmed().isEmpty()) {
        m_errors->add(m_nameField, tr("Type the name that you sign in with."));
    }
    if (m_passphrase->isEmpty()) {
        m_errors->add(m_passphraseField, tr("Type your passphrase."));
    }
    if (!m_errors->isEmpty()) {
        return;
    }
    model::Result<db::Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        m_errors->add(m_passphraseField, ErrorText::sentence({ErrorCode::WrongPassphrase, {}, {}}));
        return;
    }
    open(std::make_shared<db::Passphrase>(*std::move(passphrase)));
}

void UnlockForm::open(std::shared_ptr<db::Passphrase> passphrase)
{
    m_cancelled = false;
    m_job.run(
        [environment = m_environment, folder = m_store.folder, name = m_name->text(), passphrase,
         window = thread()]() -> Opening {
            Opening opening = db::StoreOpener(environment).open(folder, name, *passphrase);
            if (opening) {
                (*opening)->moveToThread(window);
            }
            return opening;
        },
        [this](Opening opening) { finish(std::move(opening)); });
    setBusy(true);
}

void UnlockForm::finish(Opening opening)
{
    const bool cancelled = std::exchange(m_cancelled, false);
    setBusy(false);
    if (cancelled) {
        focusFirst(); // and the store, if it was opened, is locked again here
        return;
    }
    if (!opening) {
        m_passphrase->setFocus(Qt::OtherFocusReason);
        showError(opening.error());
        countDown();
        return;
    }
    m_name->clear();
    m_errors->clear();
    notice({});
    Q_EMIT opened(*std::move(opening));
}

void UnlockForm::cancel()
{
    // The derivation of a key cannot be broken off: its outcome is thrown away, and until then nothing else is tried.
    m_cancelled = isBusy();
    refresh();
}

void UnlockForm::countDown()
{
    qint64 left = 0;
    if (!m_store.folder.isEmpty()) {
        left = db::WrongTries(m_store.folder, m_environment.clock, {}).remaining();
    }
    m_waiting = left > 0;
    m_wait->setVisible(m_waiting);
    if (m_waiting) {
        m_wait->setText(tr("After wrong tries there is a wait: %n more second(s).", nullptr,
                           static_cast<int>((left + 999) / 1000)));
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    refresh();
}

void UnlockForm::setBusy(bool busy)
{
    refresh();
    Q_EMIT busyChanged(busy);
}

void UnlockForm::refresh()
{
    const bool any = !m_store.folder.isEmpty();
    const bool busy = isBusy();
    m_title->setText(any ? tr("Unlock %1", "%1 is the name of a case store").arg(m_store.label)
                         : tr("Find a store, or make a new one"));
    m_unlock->setText(!busy ? tr("Unlock") : m_cancelled ? tr("Stopping…") : tr("Opening…"));
    m_unlock->setEnabled(any && !busy && !m_waiting);
    m_cancel->setVisible(busy && !m_cancelled);
    m_nameField->setEnabled(any && !busy);
    m_passphraseField->setEnabled(any && !busy);
    m_forgot->setVisible(any);
    m_forgot->setEnabled(!busy);
}

void UnlockForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isBusy()) {
        cancel();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace widgets
