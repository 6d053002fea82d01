// ReferralForms makes the forms for a referral: to make one, and to say what came of it.
#pragma once

#include "model/services/Referral.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QCoreApplication>

namespace widgets
{

class ReferralForms
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ReferralForms)

public:
    ReferralForms(db::CaseStore &store, const model::PersonId &person, QWidget *parent);

    /// The directory's services are offered while a name is typed; any other name will do too.
    [[nodiscard]] RecordSheet *add() const;
    [[nodiscard]] RecordSheet *answer(const model::Referral &referral) const;
    [[nodiscard]] RecordSheet *start(const model::Referral &referral) const;
    [[nodiscard]] RecordSheet *end(const model::Referral &referral) const;

private:
    using Step = std::function<model::Result<void>(const model::RecordTexts::Texts &)>;

    [[nodiscard]] RecordSheet *sheet(RecordSheet::Plan plan, const QByteArray &about) const;
    /// A form for what came of it; taking it back restores `referral`.
    [[nodiscard]] RecordSheet *step(const model::Referral &referral, RecordSheet::Plan plan, Step save) const;

    db::CaseStore &m_store;
    model::PersonId m_person;
    QWidget *m_parent;
    QDate m_today;
};

} // namespace widgets
