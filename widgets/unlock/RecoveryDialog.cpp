#include "widgets/unlock/RecoveryDialog.h"

#include "db/access/UserStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/unlock/NewPassphrase.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QThread>

namespace widgets
{

using db::RecoverySecret;
using model::ErrorCode;

RecoveryDialog::RecoveryDialog(const db::StoreEnvironment &environment, const KnownStore &store, QWidget *parent)
    : FormDialog(tr("Open with the recovery sheet"), tr("Open and set the passphrase"), parent)
    , m_environment(environment)
    , m_store(store)
    , m_job(this)
    , m_name(new QLineEdit(this))
    , m_nameField(new FormField(tr("Name", "of who signs in"), m_name, this))
    , m_passphrase(new NewPassphrase(this))
{
    QLabel *words = label("muted",
                          tr("Type the 13 groups from the printed sheet of %1, without their numbers. Capitals do not "
                             "matter. That the sheet was used is noted in the access log.")
                              .arg(store.label),
                          this);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addWidget(m_nameField);
    setUpGroups();
    body()->addWidget(m_passphrase);
    connect(this, &FormDialog::submitted, this, &RecoveryDialog::submit);
}

RecoveryDialog::~RecoveryDialog()
{
    wipeGroups();
    m_passphrase->wipe();
}

void RecoveryDialog::setUpGroups()
{
    constexpr int perRow = 4;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < RecoverySecret::groupCount; ++i) {
        auto *group = new QLineEdit(this);
        group->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
        group->setContextMenuPolicy(Qt::NoContextMenu);
        auto *field = new FormField(tr("Group %1").arg(i + 1), group, this);
        connect(group, &QLineEdit::textEdited, this, [this, i] { spread(i); });
        m_groups.append(group);
        m_groupFields.append(field);
        grid->addWidget(field, i / perRow, i % perRow, Qt::AlignTop);
    }
    body()->addLayout(grid);
}

void RecoveryDialog::spread(int first)
{
    QString typed = m_groups.at(first)->text().trimmed();
    if (typed.size() <= RecoverySecret::groupSize) {
        if (typed.size() == RecoverySecret::groupSize && first + 1 < m_groups.size()) {
            m_groups.at(first + 1)->setFocus(Qt::TabFocusReason);
        }
        return;
    }
    static const QRegularExpression blanks(QStringLiteral("[\\s\\-]+"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}$"));
    QString symbols;
    symbols.reserve(typed.size());
    const QStringList parts = typed.split(blanks, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!number.match(part).hasMatch()) { // the sheet's own numbers are passed over
            symbols += part;
        }
    }
    for (qsizetype group = first; group < m_groups.size() && !symbols.isEmpty(); ++group) {
        m_groups.at(group)->setText(symbols.left(RecoverySecret::groupSize).toUpper());
        symbols.remove(0, RecoverySecret::groupSize);
        m_groups.at(group)->setFocus(Qt::OtherFocusReason);
    }
    db::wipe(symbols);
    db::wipe(typed);
}

std::optional<RecoverySecret> RecoveryDialog::readGroups()
{
    QString text;
    text.reserve(RecoverySecret::groupCount * (RecoverySecret::groupSize + 1));
    bool whole = true;
    for (int i = 0; i < m_groups.size(); ++i) {
        const QString group = m_groups.at(i)->text().simplified().remove(u' ');
        if (group.size() != RecoverySecret::groupSize && whole) {
            errors().add(m_groupFields.at(i), tr("Group %1 needs five letters or digits.").arg(i + 1));
            whole = false; // the first one is enough to say
        }
        text.append(group).append(u' ');
    }
    std::optional<RecoverySecret> secret;
    if (whole) {
        if (model::Result<RecoverySecret> read = RecoverySecret::fromText(text)) {
            secret = *std::move(read);
        } else {
            const int group = read.error().where.section(u' ', -1).toInt();
            errors().add(m_groupFields.value(group - 1),
                         tr("Group %1 has a slip. Look at the sheet again and correct it.").arg(group));
        }
    }
    db::wipe(text);
    return secret;
}

void RecoveryDialog::wipeGroups()
{
    for (QLineEdit *group : std::as_const(m_groups)) {
        QString text = group->text();
        group->setText({});
        db::wipe(text);
    }
}

void RecoveryDialog::submit()
{
    errors().clear();
    if (m_name->text().trimmed().isEmpty()) {
        errors().add(m_nameField, tr("Type the name that you sign in with."));
    }
    std::optional<RecoverySecret> secret = readGroups();
    if (!m_passphrase->check(errors()) || !errors().isEmpty() || !secret) {
        return;
    }
    model::Result<db::Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        errors().add(nullptr, ErrorText::sentence(passphrase.error()));
        return;
    }
    setBusy(tr("Opening…"));
    m_job.run(
        [environment = m_environment, folder = m_store.folder, name = m_name->text(), window = thread(),
         secret = std::make_shared<RecoverySecret>(*std::move(secret)),
         chosen = std::make_shared<db::Passphrase>(*std::move(passphrase))]() -> Opening {
            Opening opening = db::StoreOpener(environment).openWithRecovery(folder, name, *secret);
            if (!opening) {
                return opening;
            }
            const auto set = db::UserStore(**opening).setPassphrase({}, std::move(*chosen));
            if (!set) {
                return std::unexpected(set.error());
            }
            (*opening)->moveToThread(window);
            return opening;
        },
        [this](Opening opening) { finish(std::move(opening)); });
}

void RecoveryDialog::finish(Opening opening)
{
    setBusy({});
    if (!opening) {
        say(opening.error());
        return;
    }
    wipeGroups();
    Q_EMIT recovered(*std::move(opening));
    accept();
}

void RecoveryDialog::say(const model::Error &error)
{
    if (error.code == ErrorCode::UnknownUser) {
        errors().add(m_nameField, tr("Nobody signs in to this store with that name. Check the spelling."));
    } else if (error.code == ErrorCode::WrongPassphrase) {
        errors().add(m_groupFields.first(), tr("This is the sheet of another store. Find the one of this store."));
    } else {
        errors().add(nullptr, ErrorText::sentence(error));
    }
}

} // namespace widgets
