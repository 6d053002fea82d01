#include "widgets/services/ReferralPage.h"

#include "db/services/ReferralStore.h"
#include "widgets/services/ReferralForms.h"
#include "widgets/services/ReferralText.h"

#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

ReferralPage::ReferralPage(db::CaseStore &store, QWidget *parent)
    : RecordPage(tr("Services"), store, parent)
    , m_panel(new RecordPanel(tr("Services and referrals"),
                              tr("No referrals yet. Refer them to a service, or note who sent them to you."),
                              tr("Refer to…")))
{
    m_panel->setObjectName(u"referrals"_s);
    m_panel->showEverything();
    body()->addWidget(m_panel);
    body()->addStretch();
    connect(m_panel, &RecordPanel::addWanted, this, [this] { open(forms().add()); });
}

ReferralForms ReferralPage::forms() const
{
    return {store(), m_person, window()};
}

void ReferralPage::setReferrals(const model::PersonId &person, const QList<model::Referral> &referrals)
{
    m_person = person;
    QList<RecordPanel::Row> rows;
    for (const model::Referral &referral : referrals) {
        rows.append(row(referral));
    }
    m_panel->setRows(rows);
}

RecordPanel::Row ReferralPage::row(const model::Referral &referral)
{
    const model::ReferralState state = referral.state();
    RecordPanel::Row row{ReferralText::headline(referral), ReferralText::detail(referral)};
    row.detail += (row.detail.isEmpty() ? QString() : u"\n"_s) + ReferralText::course(referral);
    row.tags.append({ReferralText::stateTag(state), ReferralText::state(state)});
    row.past = state == model::ReferralState::Ended || state == model::ReferralState::Declined;
    if (!referral.started.isValid()) {
        row.actions.append(
            {"message-square", tr("They answered…"), [this, referral] { open(forms().answer(referral)); }});
    }
    if (!referral.started.isValid() && !row.past) {
        row.actions.append({"log-in", tr("They started there…"), [this, referral] { open(forms().start(referral)); }});
    }
    if (!row.past) {
        row.actions.append({"flag", tr("It ended…"), [this, referral] { open(forms().end(referral)); }});
    }
    row.actions.append({"ban", tr("Strike out…"), [this, referral] {
                            strikeOut(referral.person, referral.id.bytes(),
                                      [&store = store(), id = referral.id](const QString &reason) {
                                          return db::ReferralStore(store).strikeOut(id, reason);
                                      });
                        }});
    return row;
}

} // namespace widgets
