#include "tests/support/FullRecord.h"

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/RelationshipStore.h"
#include "db/people/PersonStore.h"
#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "db/services/ReferralStore.h"
#include "model/circumstances/RecordTexts.h"

namespace support
{

using namespace Qt::StringLiterals;

namespace
{

template <class Store>
void put(TestStore &test, const model::PersonId &person, const QList<model::RecordTexts::Texts> &entries)
{
    for (const model::RecordTexts::Texts &texts : entries) {
        auto value =
            model::freshRecord<typename Store::Value>(person, test.clock().today(), test.store().session().userName);
        if (!model::RecordTexts::apply(value, texts) || !Store(test.store()).add(value)) {
            qFatal("a record could not be filled");
        }
    }
}

void putWhatIsAgreed(TestStore &test, const model::PersonId &person)
{
    const QString today = test.clock().today().toString(Qt::ISODate);
    const QString soon = test.clock().today().addDays(12).toString(Qt::ISODate);
    put<db::ConsentStore>(test, person,
                          {{{u"purpose"_s, u"share_partner"_s},
                            {u"partner"_s, u"Wenbury Bereavement Friends"_s},
                            {u"answer"_s, u"yes"_s},
                            {u"manner"_s, u"signed"_s},
                            {u"until"_s, soon}},
                           {{u"purpose"_s, u"photo"_s}, {u"answer"_s, u"no"_s}, {u"manner"_s, u"spoken"_s}},
                           {{u"purpose"_s, u"share_family"_s}, {u"answer"_s, u"yes"_s}, {u"withdrawn"_s, today}}});
    model::Goal goal;
    goal.person = person;
    goal.words = u"Keep the flat through February"_s;
    model::PlanAction action;
    action.person = person;
    const auto kept = db::GoalStore(test.store()).add(goal);
    action.goal = kept ? *kept : model::GoalId();
    action.words = u"ask housing for a named officer"_s;
    action.who = u"Bethan"_s;
    action.due = test.clock().today().addDays(-3);
    goal.words = u"See Shannon every month, and when she is ready, take her to the sea for a day as he promised her "
                 u"when she was seven"_s;
    const auto promised = db::GoalStore(test.store()).add(goal);
    if (!kept || !promised || !db::ActionStore(test.store()).add(action) ||
        !db::GoalStore(test.store()).setState(*promised, model::GoalState::PartlyMet, {}, u"twice since May"_s)) {
        qFatal("a plan could not be filled");
    }
    action.goal = {};
    action.words = u"write to Dee"_s;
    action.due = {};
    if (!db::ActionStore(test.store()).add(action)) {
        qFatal("something to do could not be added");
    }
}

void putReferrals(TestStore &test, const model::PersonId &person)
{
    const QDate today = test.clock().today();
    db::ReferralStore referrals(test.store());
    model::Referral referral;
    referral.person = person;
    referral.serviceName = u"Wenbury Bereavement Friends"_s;
    referral.reason = u"Wants company in February; asked for a man if possible"_s;
    referral.need = u"bereavement"_s;
    referral.day = today.addDays(-20);
    const auto friends = referrals.add(referral);
    referral.serviceName = u"خدمة الإسكان"_s;
    referral.day = today.addDays(-200);
    const auto housing = referrals.add(referral);
    if (!friends || !referrals.answer(*friends, model::ReferralAnswer::Accepted, {}, u"First meeting Thu, 14:00"_s) ||
        !housing || !referrals.start(*housing, today.addDays(-100)) || !referrals.end(*housing, u"Moved on"_s)) {
        qFatal("referrals could not be filled");
    }
}

} // namespace

void fillRecord(TestStore &test, const model::PersonId &person)
{
    const QString later = test.clock().today().addDays(90).toString(Qt::ISODate);
    put<db::AlertStore>(
        test, person,
        {{{u"text"_s, u"14 Feb in 3 weeks"_s}, {u"kind"_s, u"self_harm"_s}, {u"review"_s, later}},
         {{u"text"_s, u"Never visit alone: the neighbour’s dog is loose on the stairs, and he was threatened there "
                      u"twice; meet at the Lantern café instead, or ring first so that he comes down 🐕"_s},
          {u"kind"_s, u"lone_visit"_s}}});
    put<db::ContactMethodStore>(
        test, person,
        {{{u"kind"_s, u"mobile"_s},
          {u"value"_s, u"07700 900417"_s},
          {u"note"_s, u"Fridays, after 10"_s},
          {u"preferred"_s, u"yes"_s},
          {u"leave_message"_s, u"no"_s}},
         {{u"kind"_s, u"email"_s},
          {u"value"_s, u"a.very.long.address.that.goes.on.and.on.and.on@a-long-domain-name.example.org"_s}},
         {{u"kind"_s, u"someone"_s}, {u"value"_s, u"عبد الرحمن الفارسي"_s}, {u"leave_message"_s, u"yes"_s}}});
    put<db::AddressStore>(test, person,
                          {{{u"address"_s, u"HMP Wenbury"_s},
                            {u"accommodation"_s, u"prison"_s},
                            {u"from"_s, u"2024-01-08"_s},
                            {u"to"_s, u"2024-07-30"_s}},
                           {{u"address"_s, u"Flat 3, 22 Tanner’s Row, Wenbury"_s},
                            {u"postcode"_s, u"ZZ1 1ZZ"_s},
                            {u"accommodation"_s, u"own_tenancy"_s},
                            {u"from"_s, u"2024-07-31"_s}}});
    put<db::RelationshipStore>(
        test, person,
        {{{u"name"_s, u"Shannon"_s}, {u"kind"_s, u"child"_s}, {u"note"_s, u"may be told he is safe"_s}},
         {{u"name"_s, u"Dee"_s}, {u"kind"_s, u"partner"_s}, {u"household"_s, u"yes"_s}}});
    QList<model::RecordTexts::Texts> said;
    for (int i = 0; i < 9; ++i) {
        said.append({{u"words"_s, u"They ring when they say they will. Nobody did before."_s},
                     {u"question"_s, u"What helps?"_s},
                     {u"answer"_s, i % 3 == 0 ? u"no"_s : u"yes"_s}});
    }
    put<db::FeedbackStore>(test, person, said);
    putWhatIsAgreed(test, person);
    putReferrals(test, person);
    const db::PersonFields::Values fields{{u"access_needs"_s, u"Hard of hearing, left side"_s},
                                          {u"interpreter"_s, u"Polish"_s},
                                          {u"pronouns"_s, u"he/him"_s}};
    if (!db::PersonStore(test.store()).setFields(person, fields)) {
        qFatal("fields could not be set");
    }
}

} // namespace support
