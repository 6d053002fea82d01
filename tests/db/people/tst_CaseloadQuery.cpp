#include "db/contacts/ContactStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

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

    Enrolment enrol(int started, const QString &worker)
    {
        Enrolment enrolment{{}, m_person, {}, {}, {}, day(started), worker, {}, {}};
        const auto id = db::EnrolmentStore(m_test.store()).enrol(enrolment);
        if (!id) {
            qFatal("no enrolment for the test");
        }
        enrolment.id = *id;
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

REGISTER_TEST(CaseloadQueryTest)
#include "tst_CaseloadQuery.moc"
