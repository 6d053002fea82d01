#include "model/definitions/Definitions.h"
#include "model/team/TeamCalculator.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace model;
using namespace Qt::StringLiterals;

class TeamCalculatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reckonsEachCaseload();
    void itsWordingIsWhatItReturns();
    void nobodyIsNotYetKnown();
};

namespace
{

PersonId id(int number)
{
    return *PersonId::fromBytes(QByteArray(PersonId::size - 1, '\1') + char(number));
}

/// Kim has 0 (overdue) and 1 (quiet), Lee has 2, nobody has 3.
TeamRows rows()
{
    TeamRows rows;
    rows.workers = QStringList{u"Kim"_s, u"Lee"_s, u"Ann"_s};
    rows.people = {{id(0), 0, true, false}, {id(1), 0, false, true}, {id(2), 1, false, false}, {id(3), -1, false, true}};
    rows.contacts = {{0, Outcome::Attended}, {0, Outcome::NoAnswer},      {0, Outcome::CancelledByUs},
                     {1, Outcome::Attended}, {2, Outcome::CancelledByUs}, {3, Outcome::DidNotAttend}};
    return rows;
}

TeamFigures figures()
{
    return TeamCalculator::calculate(rows(), QDate(2022, 12, 31), QDate(2022, 12, 2), {4, true, QDate(2022, 12, 31)});
}

} // namespace

void TeamCalculatorTest::reckonsEachCaseload()
{
    const TeamFigures team = figures();
    QCOMPARE(team.workers.size(), 3u); // Ann has nobody
    QCOMPARE(team.workers[0].worker, u"Kim"_s);
    QCOMPARE(team.workers[0].people, (QList<PersonId>{id(0), id(1)}));
    QCOMPARE(team.workers[0].contacts, 3);
    QCOMPARE(team.workers[0].attended, 2);
    QVERIFY(!team.workers[0].share.enough());
    QCOMPARE(team.workers[0].overdue, QList<PersonId>{id(0)});
    QCOMPARE(team.workers[0].quiet, QList<PersonId>{id(1)});
    QVERIFY(team.workers[0].notTried.isEmpty());
    QCOMPARE(team.workers[1].contacts, 0);
    QVERIFY(!team.workers[1].share.value);
    QCOMPARE(team.workers[1].notTried, QList<PersonId>{id(2)}); // a contact that we cancelled is no try
    QVERIFY(team.workers[2].worker.isEmpty());
    QCOMPARE(team.all.people.size(), 4);
    QCOMPARE(team.all.contacts, 4);
    QCOMPARE(team.all.attended, 2);
    QCOMPARE(team.all.quiet.size(), 2);
}

void TeamCalculatorTest::itsWordingIsWhatItReturns()
{
    const Result<Definition> wording = Definitions::find(u"team.caseloads"_s);
    QVERIFY(wording.has_value());
    const CaseloadFigures kim = figures().workers[0];
    const QMap<QString, double> numbers{{u"people"_s, double(kim.people.size())},
                                        {u"tried"_s, double(kim.contacts)},
                                        {u"attended"_s, double(kim.attended)},
                                        {u"value"_s, *kim.share.value},
                                        {u"lower"_s, *kim.share.lower},
                                        {u"upper"_s, *kim.share.upper},
                                        {u"overdue"_s, double(kim.overdue.size())},
                                        {u"quiet"_s, double(kim.quiet.size())}};
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
        QVERIFY2(std::abs(wording->exampleResult[number.key()].toDouble() - number.value()) < 5e-5,
                 qPrintable(number.key()));
    }
    QCOMPARE(wording->minimum, TeamCalculator::minimum);
}

void TeamCalculatorTest::nobodyIsNotYetKnown()
{
    const TeamFigures team = TeamCalculator::calculate({}, QDate(2022, 12, 31), QDate(2022, 12, 2), {});
    QVERIFY(team.workers.empty());
    QVERIFY(team.all.people.isEmpty());
    QVERIFY(!team.all.share.value);
}

REGISTER_TEST(TeamCalculatorTest)
#include "tst_TeamCalculator.moc"
