#include "db/contacts/ContactStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;

namespace
{

/// One person, and contacts and enrolments in days before (−) and after the day the list is asked for.
class Caseload
{
public:
    Caseload()
    {
        Person person;
        person.reference = QStringLiteral("A1");
        m_person = db::PersonStore(m_test.store()).add(person).value_or(PersonId());
    }

    QDate day() const { return m_day; }
    QDate day(int offset) const { return m_day.addDays(offset); }

    /// As it would come from another laptop: it may overlap with one that is here.
    Enrolment enrol(int started, const QString &worker)
    {
        const ProgrammeId programme = db::EnrolmentStore(m_test.store()).programme({}).value_or(ProgrammeId());
        const Enrolment enrolment{
            m_test->newId<EnrolmentId>(), m_person, programme, {}, {}, day(started), worker, {}, {}};
        if (!m_test->commit(Action::WriteCases,
                            db::CompartmentChange::inCaseFile(m_person, {db::makeEnrolment(enrolment)}))) {
            qFatal("no enrolment for the test");
        }
        return enrolment;
    }
    void close(const Enrolment &enrolment, int closed)
    {
        if (!db::EnrolmentStore(m_test.store()).close(enrolment, day(closed), CloseReason::Completed)) {
            qFatal("no closure for the test");
        }
    }
    void meet(int when, std::optional<int> next = {}, Outcome outcome = Outcome::Attended, QTime time = {})
    {
        Contact contact;
        contact.person = m_person;
        contact.day = day(when);
        contact.time = time;
        contact.outcome = outcome;
        contact.next = next ? day(*next) : QDate();
        if (!db::ContactStore(m_test.store()).add(contact)) {
            qFatal("no contact for the test");
        }
    }
    db::CaseloadRow row() { return db::CaseloadQuery(m_test.store()).rows({}, m_day)->first(); }

private:
    support::TestStore m_test;
    QDate m_day = m_test.clock().today().addDays(-100); // so that there is a "later" to leave out
    PersonId m_person;
};

} // namespace

Q_DECLARE_METATYPE(std::optional<int>)

class CaseloadQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameAfterTheDayIsNotThereYet();
    void anEnrolmentClosedLaterIsStillOpen();
    void someoneNewIsNotQuietAtOnce_data();
    void someoneNewIsNotQuietAtOnce();
    void theOpenEnrolmentGivesWorkerAndState();
    void whatIsDue_data();
    void whatIsDue();
    void aLineCarriesNamesAndAlerts();
    void mainNeedsAreTheMostFrequentOfLate();
};

void CaseloadQueryTest::whatCameAfterTheDayIsNotThereYet()
{
    Caseload caseload;
    caseload.enrol(-50, QStringLiteral("sam"));
    caseload.meet(-20);
    caseload.meet(30, 40);
    const db::CaseloadRow row = caseload.row();
    QCOMPARE(row.lastContact, caseload.day(-20));
    QCOMPARE(row.nextDue, QDate());
    QCOMPARE(row.state, QStringLiteral("in touch"));

    Caseload before;
    before.enrol(10, QStringLiteral("sam"));
    QCOMPARE(before.row().state, QStringLiteral("not enrolled"));
    QCOMPARE(before.row().keyWorker, QString());
}

void CaseloadQueryTest::anEnrolmentClosedLaterIsStillOpen()
{
    Caseload caseload;
    const Enrolment enrolment = caseload.enrol(-50, QStringLiteral("sam"));
    caseload.meet(-20);
    caseload.close(enrolment, 5);
    QCOMPARE(caseload.row().state, QStringLiteral("in touch"));
}

void CaseloadQueryTest::someoneNewIsNotQuietAtOnce_data()
{
    QTest::addColumn<int>("started");
    QTest::addColumn<QString>("state");
    QTest::newRow("enrolled today") << 0 << "in touch";
    QTest::newRow("on the last day of the lapse") << -90 << "in touch";
    QTest::newRow("a day over") << -91 << "quiet";
}

void CaseloadQueryTest::someoneNewIsNotQuietAtOnce()
{
    QFETCH(int, started);
    QFETCH(QString, state);
    Caseload caseload;
    caseload.enrol(started, QStringLiteral("sam"));
    QCOMPARE(caseload.row().state, state);
}

void CaseloadQueryTest::theOpenEnrolmentGivesWorkerAndState()
{
    Caseload caseload;
    caseload.enrol(-300, QStringLiteral("open"));
    caseload.close(caseload.enrol(-200, QStringLiteral("closed")), -150);
    caseload.meet(-10);
    QCOMPARE(caseload.row().keyWorker, QStringLiteral("open"));
    QCOMPARE(caseload.row().state, QStringLiteral("in touch"));
}

void CaseloadQueryTest::whatIsDue_data()
{
    struct Meeting
    {
        int when;
        std::optional<int> next;
        Outcome outcome = Outcome::Attended;
        QTime time = {};
    };
    QTest::addColumn<std::function<void(Caseload &)>>("fill");
    QTest::addColumn<std::optional<int>>("due");
    const auto row = [](const char *name, const std::vector<Meeting> &meetings, std::optional<int> due) {
        QTest::newRow(name) << std::function<void(Caseload &)>([meetings](Caseload &caseload) {
            for (const Meeting &one : meetings) {
                caseload.meet(one.when, one.next, one.outcome, one.time);
            }
        }) << due;
    };
    row("nothing agreed", {{-10, {}}}, {});
    row("agreed and to come", {{-10, 5}}, 5);
    row("agreed, past and not met is overdue", {{-10, -3}}, -3);
    row("met on the day", {{-10, -3}, {-3, {}}}, {});
    row("missed on the day", {{-10, -3}, {-3, {}, Outcome::DidNotAttend}}, {});
    row("a call in between hides nothing", {{-10, 5}, {-4, {}, Outcome::NoAnswer}}, 5);
    row("moved to another day", {{-10, 5}, {-4, 9}}, 9);
    row("two on one day: the later of them",
        {{-4, 5, Outcome::Attended, QTime(9, 0)}, {-4, 9, Outcome::Attended, QTime(15, 0)}}, 9);
    row("two on one day without a time: the sooner", {{-4, 9}, {-4, 5}}, 5);
}

void CaseloadQueryTest::whatIsDue()
{
    QFETCH(std::function<void(Caseload &)>, fill);
    QFETCH(std::optional<int>, due);
    Caseload caseload;
    caseload.enrol(-50, QStringLiteral("sam"));
    fill(caseload);
    QCOMPARE(caseload.row().nextDue, due ? caseload.day(*due) : QDate());
}

void CaseloadQueryTest::aLineCarriesNamesAndAlerts()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const auto id = people.add({}, {{QStringLiteral("given_name"), QStringLiteral("Siân")},
                                    {QStringLiteral("family_name"), QStringLiteral("Rees")},
                                    {QStringLiteral("known_as"), QStringLiteral("Shan")},
                                    {QStringLiteral("alert"), QStringLiteral("Steps")},
                                    {QStringLiteral("alert"), QStringLiteral("Dog in the house")},
                                    {QStringLiteral("do_not_contact"), QStringLiteral("yes")}});
    QVERIFY(id.has_value());
    QVERIFY(people.add({}, {{QStringLiteral("do_not_contact"), QStringLiteral("no")}}).has_value());
    QVERIFY(people.add({}).has_value());
    const auto rows = db::CaseloadQuery(test.store()).rows({}, test.clock().today());
    QCOMPARE(rows->size(), 3);
    for (const db::CaseloadRow &row : *rows) {
        const bool sian = row.person == *id;
        QCOMPARE(row.givenName, sian ? QStringLiteral("Siân") : QString());
        QCOMPARE(row.familyName, sian ? QStringLiteral("Rees") : QString());
        QCOMPARE(row.knownAs, sian ? QStringLiteral("Shan") : QString());
        QCOMPARE(row.doNotContact, sian);
        QCOMPARE(row.alerts,
                 sian ? QStringList({QStringLiteral("Dog in the house"), QStringLiteral("Steps")}) : QStringList());
    }
    const auto found = db::CaseloadQuery(test.store()).rows(QStringLiteral("rees"), test.clock().today());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().alerts.size(), 2);
}

void CaseloadQueryTest::mainNeedsAreTheMostFrequentOfLate()
{
    support::CaseFixture cases;
    const QDate today = cases.test().clock().today();
    const PersonId person = cases.person(QStringLiteral("A1"));
    const PersonId nothing = cases.person(QStringLiteral("B2"));
    const auto meet = [&](int daysAgo, const QStringList &needs) {
        cases.contact(person, today.addDays(-daysAgo), Outcome::Attended, {}, needs);
    };
    meet(90, {QStringLiteral("housing"), QStringLiteral("alcohol")});
    meet(10, {QStringLiteral("housing"), QStringLiteral("money"), QStringLiteral("legal")});
    meet(91, {QStringLiteral("money"), QStringLiteral("legal")}); // too long ago
    const auto needs = db::CaseloadQuery(cases.store()).mainNeeds({person, nothing}, today);
    QVERIFY(needs.has_value());
    QCOMPARE(needs->size(), 1);
    QCOMPARE(needs->value(person),
             QStringList({QStringLiteral("housing"), QStringLiteral("alcohol"), QStringLiteral("legal")}));
}

REGISTER_TEST(CaseloadQueryTest)
#include "tst_CaseloadQuery.moc"
