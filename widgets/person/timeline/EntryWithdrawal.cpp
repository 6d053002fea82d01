#include "widgets/person/timeline/EntryWithdrawal.h"

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/contacts/ContactStore.h"
#include "db/people/EventStore.h"
#include "db/plans/GoalStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/services/ReferralStore.h"

namespace widgets
{

model::Result<void> EntryWithdrawal::of(db::CaseStore &store, const db::TimelineEntry &entry, const QString &reason)
{
    switch (entry.kind) {
    case db::TimelineEntry::Kind::Contact:
        return db::ContactStore(store).strikeOut(entry.contact()->id, reason);
    case db::TimelineEntry::Kind::Event:
        return db::EventStore(store).strikeOut(entry.event()->id, reason);
    case db::TimelineEntry::Kind::EnrolmentStarted:
    case db::TimelineEntry::Kind::EnrolmentClosed:
        return db::EnrolmentStore(store).strikeOut(entry.enrolment()->id, reason);
    case db::TimelineEntry::Kind::Address:
        return db::AddressStore(store).strikeOut(entry.address()->id, reason);
    case db::TimelineEntry::Kind::Consent:
        return db::ConsentStore(store).strikeOut(entry.consent()->id, reason);
    case db::TimelineEntry::Kind::Alert:
        return db::AlertStore(store).strikeOut(entry.alert()->id, reason);
    case db::TimelineEntry::Kind::Goal:
        return db::GoalStore(store).strikeOut(entry.goal()->id, reason);
    case db::TimelineEntry::Kind::Referral:
        return db::ReferralStore(store).strikeOut(entry.referral()->id, reason);
    case db::TimelineEntry::Kind::Feedback:
        break;
    }
    return db::FeedbackStore(store).strikeOut(entry.feedback()->id, reason);
}

} // namespace widgets
