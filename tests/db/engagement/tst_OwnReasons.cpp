#include "db/engagement/EngagementReader.h"
#include "db/engagement/KeptScan.h"
#include "model/engagement/EngagementCalculator.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Why people stop is told in the team's words, and figures count it as what they know.
class OwnReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTeamsWordsAreCountedBesideWhatTheyCountAs_data();
    void theTeamsWordsAreCountedBesideWhatTheyCountAs();
    void aKeptScanHearsOfThem();

private:
    static void close(CaseFixture &cases, const QString &reference, CloseReason reason, const QString &own)
    {
        const PersonId person = cases.person(reference);
        const Enrolment enrolment = cases.enrolment(person, QDate(2026, 1, 5));
        cases.contact(person, QDate(2026, 1, 5));
        cases.contact(person, QDate(2026, 2, 5));
        QVERIFY(db::EnrolmentStore(cases.store())
                    .close(enrolment, Closing{QDate(2026, 2, 10), reason, own, {}})
                    .has_value());
    }
    static QStringList why(CaseFixture &cases, EngagementSource source, const std::shared_ptr<db::KeptScan> &kept = {})
    {
        db::EngagementSelection selection;
        selection.asOf = QDate(2026, 11, 2);
        const auto reading = CaseFixture::sure(db::EngagementReader(cases.store(), kept).read(selection));
        EngagementOptions options;
        options.asOf = selection.asOf;
        options.source = source;
        QStringList words;
        for (const ReasonCount &one : EngagementCalculator::calculate(reading.rows, options).whyStopped.reasons) {
            QString said = u"%1 %2"_s.arg(nameIn(leavingReasons(), one.reason)).arg(one.count);
            for (const auto &[own, count] : one.own) {
                said += u" %1=%2"_s.arg(own).arg(count);
            }
            words.append(said);
        }
        words.sort();
        return words;
    }
};

void OwnReasonsTest::theTeamsWordsAreCountedBesideWhatTheyCountAs_data()
{
    QTest::addColumn<EngagementSource>("source");
    QTest::newRow("contacts") << EngagementSource::Contacts;
    QTest::newRow("enrolments") << EngagementSource::Enrolments;
}

void OwnReasonsTest::theTeamsWordsAreCountedBesideWhatTheyCountAs()
{
    QFETCH(const EngagementSource, source);
    CaseFixture cases;
    close(cases, u"A1"_s, CloseReason::MovedAway, {});
    close(cases, u"A2"_s, CloseReason::MovedAway, u"family"_s);
    close(cases, u"A3"_s, CloseReason::MovedAway, u"family"_s);
    close(cases, u"A4"_s, CloseReason::Completed, u"graduated"_s);
    QCOMPARE(why(cases, source), (QStringList{u"completed 1 graduated=1"_s, u"moved_away 3 family=2"_s}));
}

void OwnReasonsTest::aKeptScanHearsOfThem()
{
    CaseFixture cases;
    const auto kept = std::make_shared<db::KeptScan>();
    close(cases, u"A1"_s, CloseReason::Other, u"family"_s);
    QCOMPARE(why(cases, EngagementSource::Contacts, kept), QStringList{u"other 1 family=1"_s});
    close(cases, u"A2"_s, CloseReason::Other, u"abroad"_s);
    QCOMPARE(why(cases, EngagementSource::Contacts, kept), QStringList{u"other 2 family=1 abroad=1"_s});
}

REGISTER_TEST(OwnReasonsTest)
#include "tst_OwnReasons.moc"
