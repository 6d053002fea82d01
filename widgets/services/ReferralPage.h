// ReferralPage is where a person was referred and who referred them to us, from the asking to the end.
#pragma once

#include "model/services/Referral.h"
#include "widgets/circumstances/RecordPage.h"
#include "widgets/circumstances/RecordPanel.h"

namespace widgets
{

class ReferralForms;

class ReferralPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ReferralPage(db::CaseStore &store, QWidget *parent = nullptr);

    void setReferrals(const model::PersonId &person, const QList<model::Referral> &referrals);

private:
    [[nodiscard]] ReferralForms forms() const;
    [[nodiscard]] RecordPanel::Row row(const model::Referral &referral);

    model::PersonId m_person;
    RecordPanel *m_panel;
};

} // namespace widgets
