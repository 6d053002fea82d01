// ReferralStore keeps people's referrals, to other services and from them, from the asking to the end.
#pragma once

#include "db/entries/EntryReader.h"
#include "db/store/CaseStore.h"
#include "model/services/Referral.h"

namespace db
{

class ReferralStore
{
public:
    explicit ReferralStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new referral, made today by who is signed in unless it says otherwise; a service of the directory gives
    /// it its name. What came of it is said afterwards. Errors: RoleMayNot, NotFound ("person", "service"),
    /// InvalidValue (ReferralRules).
    [[nodiscard]] model::Result<model::ReferralId> add(model::Referral referral);

    /// What add() saves, with what came of it already, for a save of more; fills the id, the day and who made it. The
    /// person is not looked for: they may be made by the same save. Errors: as add().
    [[nodiscard]] model::Result<model::Operation> making(model::Referral &referral);

    /// The person's referrals that show, the latest first. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Referral>> of(const model::PersonId &person);

    /// Errors: RoleMayNot, NotFound ("referral").
    [[nodiscard]] model::Result<model::Referral> read(const model::ReferralId &id);

    /// What the service said, on `day` (today when invalid); a later answer takes the place of one before. Errors:
    /// those of read(), InvalidValue (ReferralRules).
    [[nodiscard]] model::Result<void> answer(const model::ReferralId &id, model::ReferralAnswer answer, QDate day = {},
                                             const QString &note = {});

    /// The person started there on `day` (today when invalid). Errors: those of answer(), AlreadyDone ("started").
    [[nodiscard]] model::Result<void> start(const model::ReferralId &id, QDate day = {});

    /// It ended on `day` (today when invalid). Errors: those of answer(), AlreadyDone ("ended"); a reason has to be.
    [[nodiscard]] model::Result<void> end(const model::ReferralId &id, const QString &reason, QDate day = {});

    /// Answer, start and end become again what they were in `before`, a save for each that differs. Errors:
    /// RoleMayNot, NotFound ("referral").
    [[nodiscard]] model::Result<void> restore(const model::Referral &before);

    /// Withdraws it for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound ("referral").
    [[nodiscard]] model::Result<void> strikeOut(const model::ReferralId &id, const QString &reason);

    /// How they lie in the store, for who reads them with others.
    [[nodiscard]] static const EntryReader<model::Referral>::Shape &shape();

private:
    /// What `referral` is to become, if that can be.
    [[nodiscard]] model::Result<void> write(const model::Referral &referral, QLatin1StringView atom,
                                            model::Cells cells);
    [[nodiscard]] QDate orToday(QDate day) const;

    CaseStore &m_store;
};

} // namespace db
