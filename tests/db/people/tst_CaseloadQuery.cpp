#include "db/people/CaseloadQuery.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using db::CaseloadRequest;
using db::CaseloadRow;

class CaseloadQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLongestSilentStandFirst();
    void countsOnlyAttendedContactsThatShow();
    void theNextDayIsDueUntilAnAttempt();
    void theStateFollowsTheLapse_data();
    void theStateFollowsTheLapse();
    void filters_data();
    void filters();
    void pagesAndSortsByName();
    void asOfAnEarlierDay();
    void unknownFieldsAreRefused();

private:
    [[nodiscard]] QList<CaseloadRow> rows(const CaseloadRequest &request)
    {
        const auto page = db::CaseloadQuery(m_cases->store()).read(request);
        return page ? page->rows : QList<CaseloadRow>();
    }
    [[nodiscard]] QStringList references(const CaseloadRequest &request)
    {
        QStringList references;
        for (const CaseloadRow &row : rows(request)) {
            references.append(row.reference);
        }
        return references;
    }

    const QDate m_today{2026, 11, 2};
    std::unique_ptr<support::CaseFixture> m_cases;
    PersonId m_seen;
};

/// A1 seen a week ago, A2 quiet, A3 closed, A4 never enrolled or seen.
void CaseloadQueryTest::init()
{
    m_cases = std::make_unique<support::CaseFixture>();
    m_seen = m_cases->person(u"A1"_s, u"Siân"_s, u"Rees"_s);
    m_cases->enrolment(m_seen, QDate(2026, 1, 5), u"ben"_s);
    m_cases->contact(m_seen, QDate(2026, 10, 26));
    const PersonId quiet = m_cases->person(u"A2"_s, u"Zoë"_s, u"Adams"_s);
    m_cases->enrolment(quiet, QDate(2026, 4, 1), u"ann"_s);
    m_cases->contact(quiet, QDate(2026, 5, 1));
    const PersonId closed = m_cases->person(u"A3"_s, u"Ed"_s, u"Moss"_s);
    const EnrolmentId ended = m_cases->enrolment(closed, QDate(2026, 1, 1));
    m_cases->contact(closed, QDate(2026, 6, 1));
    QVERIFY(db::EnrolmentStore(m_cases->store()).close(ended, QDate(2026, 7, 1), CloseReason::Completed).has_value());
    m_cases->person(u"A4"_s, u"Bo"_s, u"Lane"_s);
}

void CaseloadQueryTest::theLongestSilentStandFirst()
{
    const QList<CaseloadRow> all = rows({.asOf = m_today});
    QCOMPARE(references({.asOf = m_today}), (QStringList{u"A4"_s, u"A2"_s, u"A3"_s, u"A1"_s}));
    QCOMPARE(all[3].lastContact, QDate(2026, 10, 26));
    QCOMPARE(all[3].daysSince, std::optional<qint64>(7));
    QCOMPARE(all[3].keyWorker, u"ben"_s);
    QVERIFY(!all[0].daysSince.has_value());
}

void CaseloadQueryTest::countsOnlyAttendedContactsThatShow()
{
    m_cases->contact(m_seen, QDate(2026, 10, 30), Outcome::NoAnswer);
    const Contact wrong = m_cases->contact(m_seen, QDate(2026, 10, 31));
    QVERIFY(db::ContactStore(m_cases->store()).strikeOut(wrong.id, u"another person"_s).has_value());
    QCOMPARE(rows({.asOf = m_today}).last().lastContact, QDate(2026, 10, 26));
    QVERIFY(db::PersonStore(m_cases->store()).strikeOut(m_seen, u"entered twice"_s).has_value());
    QCOMPARE(references({.asOf = m_today}), (QStringList{u"A4"_s, u"A2"_s, u"A3"_s}));
}

void CaseloadQueryTest::theNextDayIsDueUntilAnAttempt()
{
    m_cases->contact(m_seen, QDate(2026, 10, 27), Outcome::Attended, QDate(2026, 11, 1));
    QCOMPARE(rows({.asOf = m_today}).last().nextDue, QDate(2026, 11, 1));
    m_cases->contact(m_seen, QDate(2026, 11, 1), Outcome::DidNotAttend);
    QCOMPARE(rows({.asOf = m_today}).last().nextDue, QDate());
}

void CaseloadQueryTest::theStateFollowsTheLapse_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("state");
    QTest::newRow("seen") << u"A1"_s << u"in_touch"_s;
    QTest::newRow("quiet") << u"A2"_s << u"quiet"_s;
    QTest::newRow("closed") << u"A3"_s << u"closed"_s;
    QTest::newRow("never enrolled") << u"A4"_s << u"not_enrolled"_s;
}

void CaseloadQueryTest::theStateFollowsTheLapse()
{
    QFETCH(QString, reference);
    QFETCH(QString, state);
    QCOMPARE(references({.asOf = m_today, .filters = {{u"state"_s, state}}}), QStringList{reference});
}

void CaseloadQueryTest::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("references");
    QTest::newRow("worker in any case") << u"worker"_s << u"BEN"_s << u"A1"_s;
    QTest::newRow("programme") << u"programme"_s << u"alongside north"_s << u"A2,A3,A1"_s;
    QTest::newRow("no such programme") << u"programme"_s << u"South"_s << QString();
    QTest::newRow("quarter of start") << u"start_quarter"_s << u"2026 Q2"_s << u"A2"_s;
    QTest::newRow("never in prison") << u"prison"_s << u"no"_s << u"A4,A2,A3,A1"_s;
    QTest::newRow("gender") << u"gender"_s << u"woman"_s << QString();
}

void CaseloadQueryTest::filters()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, references);
    QCOMPARE(this->references({.asOf = m_today, .filters = {{field, value}}}).join(u','), references);
}

void CaseloadQueryTest::pagesAndSortsByName()
{
    const CaseloadRequest request{.asOf = m_today, .order = CaseloadRequest::Order::Name, .first = 1, .count = 2};
    const auto page = db::CaseloadQuery(m_cases->store()).read(request);
    QVERIFY(page.has_value());
    QCOMPARE(page->total, 4);
    QCOMPARE(references(request), (QStringList{u"A3"_s, u"A1"_s}));
    QCOMPARE(references({.asOf = m_today, .search = u"sia"_s}), QStringList{u"A1"_s});
}

void CaseloadQueryTest::asOfAnEarlierDay()
{
    const QList<CaseloadRow> then = rows({.asOf = QDate(2026, 6, 15), .search = u"moss"_s});
    QCOMPARE(then.size(), 1);
    QCOMPARE(nameIn(db::caseloadStates(), then.first().state), u"in_touch"_s);
    QCOMPARE(then.first().daysSince, std::optional<qint64>(14));
}

void CaseloadQueryTest::unknownFieldsAreRefused()
{
    const auto page = db::CaseloadQuery(m_cases->store()).read({.asOf = m_today, .filters = {{u"shoe"_s, u"9"_s}}});
    QVERIFY(!page.has_value());
    QVERIFY(page.error().code == ErrorCode::UnknownField);
    QCOMPARE(page.error().where, u"shoe"_s);
}

REGISTER_TEST(CaseloadQueryTest)
#include "tst_CaseloadQuery.moc"
