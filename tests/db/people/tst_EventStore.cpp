#include "db/people/EventStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class EventStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void isCorrectedAndWithdrawn();
    void rolesAreAsked();
};

namespace
{

Event custody(const PersonId &person)
{
    return {{}, person, custodyKind(), QDate(2026, 10, 1), {}, u"probation"_s, u"sure"_s, u"remand"_s, {}};
}

} // namespace

void EventStoreTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("field");
    const QDate today(2026, 11, 2);
    QTest::newRow("lasting") << u"custody"_s << today << QDate() << QString();
    QTest::newRow("one day") << u"custody"_s << today << today << QString();
    QTest::newRow("no kind") << u" "_s << today << QDate() << u"kind"_s;
    QTest::newRow("no day") << u"custody"_s << QDate() << QDate() << u"from"_s;
    QTest::newRow("ahead") << u"custody"_s << today.addDays(2) << QDate() << u"from"_s;
    QTest::newRow("ends ahead") << u"custody"_s << today << today.addDays(2) << u"to"_s;
    QTest::newRow("ends first") << u"custody"_s << today << today.addDays(-1) << u"to"_s;
}

void EventStoreTest::refusesWhatCannotBe()
{
    QFETCH(QString, kind);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, field);
    support::CaseFixture cases;
    Event event = custody(cases.person(u"A1"_s));
    event.kind = kind;
    event.from = from;
    event.to = to;
    const auto added = db::EventStore(cases.store()).add(event);
    QCOMPARE(added.has_value() ? QString() : added.error().where, field);
}

void EventStoreTest::isCorrectedAndWithdrawn()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::EventStore events(cases.store());
    Event event = custody(person);
    const auto first = events.add(event);
    QVERIFY(first.has_value());
    event.to = QDate(2026, 10, 20);
    const auto second = events.amend(*first, event);
    QVERIFY(second.has_value());
    db::PersonStore people(cases.store());
    QCOMPARE(people.read(person)->events.size(), 1);
    QCOMPARE(people.read(person)->events.first().to, QDate(2026, 10, 20));
    QCOMPARE(events.amend(*first, event).error().code, ErrorCode::NotFound);
    QCOMPARE(events.strikeOut(*second, {}).error().code, ErrorCode::MissingField);
    QVERIFY(events.strikeOut(*second, u"someone else"_s).has_value());
    QVERIFY(people.read(person)->events.isEmpty());
}

void EventStoreTest::rolesAreAsked()
{
    support::TestStore analyst(1, Role::Analyst);
    QCOMPARE(db::EventStore(analyst.store()).add({}).error().code, ErrorCode::RoleMayNot);
    support::TestStore worker(2, Role::Worker);
    const PersonId person = support::CaseFixture::sure(db::PersonStore(worker.store()).add({}));
    const auto added = db::EventStore(worker.store()).add(custody(person));
    QVERIFY(added.has_value());
    QVERIFY(db::EventStore(worker.store()).strikeOut(*added, u"x"_s)); // their own
    QCOMPARE(db::EventStore(worker.store()).add(custody({})).error().code, ErrorCode::NotFound);
}

REGISTER_TEST(EventStoreTest)
#include "tst_EventStore.moc"
