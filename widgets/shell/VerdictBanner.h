// VerdictBanner says that a store is not as it was left when it was last open, and checks it when asked to.
#pragma once

#include "db/verification/StoreVerification.h"
#include "widgets/common/Banner.h"

#include <atomic>

namespace widgets
{

class NewestJob;

/// Hidden where the store simply goes on. Has one button at a time.
class VerdictBanner : public Banner
{
    Q_OBJECT

public:
    /// `store` outlives this.
    explicit VerdictBanner(db::CaseStore &store, QWidget *parent = nullptr);
    ~VerdictBanner() override;

Q_SIGNALS:
    /// The check found something, and a backup is to be restored.
    void backupsWanted();

private:
    using Step = void (VerdictBanner::*)();

    void offer(const QString &words, Step step);
    void check();
    void tell(const model::Result<db::VerificationOutcome> &outcome);
    void dismiss();

    db::CaseStore &m_store;
    NewestJob *m_checking;
    std::shared_ptr<std::atomic_bool> m_stop;
    QPushButton *m_button;
};

} // namespace widgets
