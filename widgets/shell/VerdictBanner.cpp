#include "widgets/shell/VerdictBanner.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/NewestJob.h"

#include <QPushButton>

namespace widgets
{

using Verdict = db::Generation::Verdict;

VerdictBanner::VerdictBanner(db::CaseStore &store, QWidget *parent)
    : Banner(store.verdict() == Verdict::Rewritten ? Kind::Danger : Kind::Warning, parent)
    , m_store(store)
    , m_checking(new NewestJob(this))
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("verdict"));
    addAction(m_button);
    offer(tr("Check this store"), &VerdictBanner::check);
    if (store.verdict() == Verdict::Restored) {
        say(tr("This store is a restored backup, a copy, or an older state that was put back. It goes on as a copy of "
               "its own, so that nothing is mixed up. What was recorded elsewhere since then is not in it."));
    } else if (store.verdict() == Verdict::Rewritten) {
        say(tr("Since this store was last open, a part of it was put back to an older state by something other than "
               "Alongside. Check it before you go on."));
    }
}

VerdictBanner::~VerdictBanner()
{
    m_stop->store(true);
}

void VerdictBanner::offer(const QString &words, Step step)
{
    m_button->disconnect();
    m_button->setText(words);
    m_button->setEnabled(true);
    connect(m_button, &QPushButton::clicked, this, step);
}

void VerdictBanner::check()
{
    m_button->setEnabled(false);
    m_button->setText(tr("Checking…"));
    m_checking->run([store = &m_store,
                     stop = m_stop] { return db::StoreVerification(*store).run([stop] { return stop->load(); }); },
                    [this](const model::Result<db::VerificationOutcome> &outcome) { tell(outcome); });
}

void VerdictBanner::tell(const model::Result<db::VerificationOutcome> &outcome)
{
    if (!outcome) {
        say(ErrorText::sentence(outcome.error()));
        offer(tr("Check this store"), &VerdictBanner::check);
        return;
    }
    if (outcome->findings.isEmpty()) {
        say(m_store.verdict() == Verdict::Restored
                ? tr("Checked: this copy is sound. Compare it with the other copies of the store before you rely on "
                     "it.")
                : tr("Checked: the store is sound. Look whether what you recorded last is there."));
        offer(tr("Close"), &VerdictBanner::dismiss);
        return;
    }
    say(tr("The check found %n fault(s). Record nothing more here, and restore a backup into a new folder.", nullptr,
           static_cast<int>(outcome->findings.size())));
    offer(tr("Go to backups"), &VerdictBanner::backupsWanted);
}

void VerdictBanner::dismiss()
{
    say({});
}

} // namespace widgets
