#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/PersonRecordReader.h"
#include "db/people/EventStore.h"
#include "model/circumstances/RecordTexts.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Alerts, ways to reach people, consents, feedback, and what an offence was.
class CircumstancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAlert();
    void anAlertIsLookedAtAgain();
    void keepsWaysToReachSomebody();
    void aConsentIsTakenBack();
    void feedbackIsCounted();
    void aChangeOfNothingIsNoSave();
    void isWithdrawnWithAReason();
    void rolesAreAsked_data();
    void rolesAreAsked();
    void anOffenceHasItsCategory();
};

namespace
{

template <class Value>
Value made(const PersonId &person, const RecordTexts::Texts &texts)
{
    auto value = freshRecord<Value>(person, QDate(2026, 11, 2), u"sam"_s);
    if (!RecordTexts::apply(value, texts)) {
        qFatal("these texts make nothing");
    }
    return value;
}

qsizetype records(db::CaseStore &store)
{
    return static_cast<qsizetype>(CaseFixture::sure(store.recordsAfter(0)).size());
}

} // namespace

void CircumstancesTest::keepsAnAlert()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AlertStore alerts(cases.store());
    const auto id = alerts.add(made<Alert>(
        person, {{u"text"_s, u" Two to visit "_s}, {u"kind"_s, u"lone_visit"_s}, {u"review"_s, u"2027-02-01"_s}}));
    QVERIFY(id.has_value());
    const Alert alert = CaseFixture::sure(alerts.read(*id));
    QCOMPARE(alert.text, u"Two to visit"_s);
    QCOMPARE(alert.kind, u"lone_visit"_s);
    QCOMPARE(alert.raised, QDate(2026, 11, 2));
    QCOMPARE(alert.review, QDate(2027, 2, 1));
    QCOMPARE(CaseFixture::sure(db::PersonStore(cases.store()).read(person)).alerts, QStringList{u"Two to visit"_s});
    QCOMPARE(alerts.add(made<Alert>(person, {{u"text"_s, u"x"_s}, {u"review"_s, u"2026-11-01"_s}})).error().detail,
             u"review_in_past"_s);
    QCOMPARE(alerts.add(made<Alert>(person, {{u"text"_s, u""_s}})).error().detail, u"text_missing"_s);
}

void CircumstancesTest::anAlertIsLookedAtAgain()
{
    CaseFixture cases;
    db::AlertStore alerts(cases.store());
    Alert alert = made<Alert>(cases.person(u"A1"_s),
                              {{u"text"_s, u"Dog"_s}, {u"raised"_s, u"2026-01-01"_s}, {u"review"_s, u"2026-11-20"_s}});
    alert.id = CaseFixture::sure(alerts.add(alert));
    cases.test().clock().setToday(QDate(2026, 12, 1));
    alert.text = u"Cat"_s; // said once
    QVERIFY(alerts.change(alert).has_value());
    alert.review = QDate(2026, 11, 30);
    QCOMPARE(alerts.change(alert).error().detail, u"review_in_past"_s);
    alert.review = QDate(2027, 3, 1);
    QVERIFY(alerts.change(alert).has_value());
    QCOMPARE(CaseFixture::sure(alerts.read(alert.id)).review, QDate(2027, 3, 1));
    QCOMPARE(CaseFixture::sure(alerts.read(alert.id)).text, u"Dog"_s);
}

void CircumstancesTest::keepsWaysToReachSomebody()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::ContactMethodStore methods(cases.store());
    const auto phone = methods.add(made<ContactMethod>(
        person, {{u"kind"_s, u"mobile"_s}, {u"value"_s, u"07700 900417"_s}, {u"leave_message"_s, u"no"_s}}));
    const auto mother = methods.add(made<ContactMethod>(
        person, {{u"kind"_s, u"someone"_s}, {u"value"_s, u"Mother"_s}, {u"preferred"_s, u"yes"_s}}));
    QVERIFY(phone && mother);
    const QList<ContactMethod> all = CaseFixture::sure(methods.of(person));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].id, *mother); // preferred
    QCOMPARE(all[1].leaveMessage, u"no"_s);
    ContactMethod changed = all[1];
    changed.value = u"07700 900999"_s;
    changed.preferred = true;
    QVERIFY(methods.change(changed).has_value());
    QCOMPARE(CaseFixture::sure(methods.read(*phone)).value, u"07700 900999"_s);
    QVERIFY(CaseFixture::sure(methods.read(*phone)).preferred);
}

void CircumstancesTest::aConsentIsTakenBack()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::ConsentStore consents(cases.store());
    const ConsentId id = CaseFixture::sure(consents.add(made<Consent>(person, {{u"purpose"_s, u"share_partner"_s},
                                                                               {u"partner"_s, u"Shelter"_s},
                                                                               {u"answer"_s, u"yes"_s},
                                                                               {u"until"_s, u"2027-11-01"_s}})));
    QCOMPARE(CaseFixture::sure(consents.read(id)).state(QDate(2026, 11, 2)), ConsentState::Given);
    QCOMPARE(consents.end(id, QDate(2026, 11, 1)).error().detail, u"before_given"_s);
    QVERIFY(consents.end(id).has_value());
    QCOMPARE(CaseFixture::sure(consents.read(id)).withdrawn, QDate(2026, 11, 2));
    QCOMPARE(consents.end(id).error().code, ErrorCode::AlreadyDone);
}

void CircumstancesTest::feedbackIsCounted()
{
    CaseFixture cases;
    const PersonId ray = cases.person(u"A1"_s);
    const PersonId kim = cases.person(u"B2"_s);
    db::FeedbackStore feedback(cases.store());
    const std::tuple<PersonId, QString, QString> said[] = {{ray, u"yes"_s, u"2026-10-01"_s},
                                                           {ray, u"no"_s, u"2026-11-01"_s},
                                                           {kim, u"don't know"_s, u"2026-11-01"_s},
                                                           {kim, QString(), u"2026-11-01"_s}};
    for (const auto &[person, answer, day] : said) {
        QVERIFY(feedback.add(made<Feedback>(
            person, {{u"words"_s, u"They ring when they say they will."_s}, {u"answer"_s, answer}, {u"day"_s, day}})));
    }
    QCOMPARE(CaseFixture::sure(feedback.of(ray)).first().gatheredBy, u"sam"_s);
    QCOMPARE(CaseFixture::sure(feedback.of(ray)).first().answer, u"no"_s);
    QVERIFY(CaseFixture::sure(feedback.count()) == (db::FeedbackStore::Count{4, 2, 1, 1, 1}));
    QVERIFY(CaseFixture::sure(feedback.count(QDate(2026, 11, 1))) == (db::FeedbackStore::Count{3, 2, 0, 1, 1}));
    QVERIFY(CaseFixture::sure(feedback.count({}, QDate(2026, 10, 31))) == (db::FeedbackStore::Count{1, 1, 1, 0, 0}));
}

void CircumstancesTest::aChangeOfNothingIsNoSave()
{
    CaseFixture cases;
    db::ContactMethodStore methods(cases.store());
    ContactMethod method = made<ContactMethod>(
        cases.person(u"A1"_s), {{u"kind"_s, u"email"_s}, {u"value"_s, u"ray@example.org"_s}, {u"note"_s, u"Slow"_s}});
    method.id = CaseFixture::sure(methods.add(method));
    const qsizetype before = records(cases.store());
    QVERIFY(methods.change(method).has_value());
    QCOMPARE(records(cases.store()), before);
    method.note.clear();
    method.leaveMessage = u"no"_s;
    QVERIFY(methods.change(method).has_value());
    QCOMPARE(records(cases.store()), before + 1); // both fields in one save
}

void CircumstancesTest::isWithdrawnWithAReason()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AlertStore alerts(cases.store());
    const AlertId id = CaseFixture::sure(alerts.add(made<Alert>(person, {{u"text"_s, u"Dog"_s}})));
    QCOMPARE(alerts.strikeOut(id, u" "_s).error().code, ErrorCode::MissingField);
    QVERIFY(alerts.strikeOut(id, u"No dog any more"_s).has_value());
    QCOMPARE(alerts.read(id).error().code, ErrorCode::NotFound);
    const db::PersonRecord record = CaseFixture::sure(db::PersonRecordReader(cases.store()).of(person));
    QVERIFY(record.alerts.isEmpty());
}

void CircumstancesTest::rolesAreAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("worker") << Role::Worker << true;
    QTest::newRow("lead") << Role::Lead << true;
    QTest::newRow("analyst") << Role::Analyst << false;
}

void CircumstancesTest::rolesAreAsked()
{
    QFETCH(const Role, role);
    QFETCH(const bool, allowed);
    support::TestStore test(1, role);
    const auto method = made<ContactMethod>(test->newId<PersonId>(), {{u"kind"_s, u"letter"_s}});
    const auto added = db::ContactMethodStore(test.store()).add(method);
    QCOMPARE(added.error().code, allowed ? ErrorCode::NotFound : ErrorCode::RoleMayNot);
}

void CircumstancesTest::anOffenceHasItsCategory()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Event event;
    event.person = person;
    event.kind = u"conviction"_s;
    event.from = QDate(2026, 10, 1);
    event.category = u"theft"_s;
    event.source = u"police"_s;
    event.certainty = u"sure"_s;
    const EventId id = CaseFixture::sure(db::EventStore(cases.store()).add(event));
    QCOMPARE(CaseFixture::sure(db::EventStore(cases.store()).read(id)).category, u"theft"_s);
    QCOMPARE(CaseFixture::sure(db::PersonStore(cases.store()).read(person)).events.first().category, u"theft"_s);
}

REGISTER_TEST(CircumstancesTest)
#include "tst_Circumstances.moc"
