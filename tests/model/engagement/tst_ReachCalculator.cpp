#include "model/engagement/ReachCalculator.h"
#include "tests/model/engagement/Days.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;

namespace
{

using Parts = QList<std::pair<int, int>>;

const qint32 monday = tests::day(2022, 6, 6);
const QDate asOf(2022, 6, 30);

ContactRow contact(qint32 day, qint16 minute, Channel channel, Outcome outcome)
{
    return {0, day, minute, channel, outcome};
}

} // namespace

class ReachCalculatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAttendedOfTriedByCircumstance();
    void partsOfTheDay_data();
    void partsOfTheDay();
    void bestPartOfTheDay_data();
    void bestPartOfTheDay();
    void ourOwnCancellationIsNoTry();
    void laterContactsHaveNotHappened();
    void noShareBelowFiveTries();
};

void ReachCalculatorTest::countsAttendedOfTriedByCircumstance()
{
    const std::vector<ContactRow> contacts{
        contact(monday, 600, Channel::Phone, Outcome::Attended),
        contact(monday, 900, Channel::Phone, Outcome::NoAnswer),
        contact(monday + 6, -1, Channel::Group, Outcome::DidNotAttend),
        contact(monday + 7, 1080, Channel::Group, Outcome::Declined),
        contact(monday + 8, 1080, Channel::FaceToFace, Outcome::CancelledByPerson),
    };
    const ReachFigures figures = ReachCalculator::calculate(contacts, asOf);
    QCOMPARE(figures.all, (ReachCount{5, 1, {}}));
    QCOMPARE(figures.byChannel[static_cast<size_t>(Channel::Phone)], (ReachCount{2, 1, {}}));
    QCOMPARE(figures.byChannel[static_cast<size_t>(Channel::Group)], (ReachCount{2, 0, {}}));
    QCOMPARE(figures.byWeekday[0], (ReachCount{3, 1, {}}));
    QCOMPARE(figures.byWeekday[6], (ReachCount{1, 0, {}}));
    QCOMPARE(figures.byPartOfDay[0], (ReachCount{1, 1, {}}));
    QCOMPARE(figures.byPartOfDay[1], (ReachCount{1, 0, {}}));
    QCOMPARE(figures.byPartOfDay[2], (ReachCount{2, 0, {}}));
}

void ReachCalculatorTest::partsOfTheDay_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("part");
    QTest::newRow("midnight") << 0 << 0;
    QTest::newRow("11:59") << 719 << 0;
    QTest::newRow("noon") << 720 << 1;
    QTest::newRow("16:59") << 1019 << 1;
    QTest::newRow("17:00") << 1020 << 2;
    QTest::newRow("23:59") << 1439 << 2;
}

void ReachCalculatorTest::partsOfTheDay()
{
    QFETCH(int, minute);
    QFETCH(int, part);
    const std::vector<ContactRow> contacts{
        contact(monday, static_cast<qint16>(minute), Channel::Phone, Outcome::Attended)};
    QCOMPARE(ReachCalculator::calculate(contacts, asOf).byPartOfDay[static_cast<size_t>(part)].tried, 1);
}

void ReachCalculatorTest::bestPartOfTheDay_data()
{
    QTest::addColumn<Parts>("parts"); // attended of tried: morning, afternoon, evening
    QTest::addColumn<int>("best");    // -1 for none
    QTest::newRow("never tried") << Parts{{0, 0}, {0, 0}, {0, 0}} << -1;
    QTest::newRow("four tries are too few") << Parts{{4, 4}, {0, 0}, {0, 0}} << -1;
    QTest::newRow("five that never worked") << Parts{{0, 5}, {0, 0}, {0, 0}} << -1;
    QTest::newRow("the larger share") << Parts{{2, 8}, {3, 5}, {9, 30}} << 1;
    QTest::newRow("of two alike the one tried more") << Parts{{3, 6}, {0, 9}, {6, 12}} << 2;
    QTest::newRow("few tries do not win") << Parts{{1, 20}, {4, 4}, {0, 5}} << 0;
}

void ReachCalculatorTest::bestPartOfTheDay()
{
    QFETCH(const Parts, parts);
    QFETCH(int, best);
    constexpr qint16 minutes[] = {600, 800, 1100};
    std::vector<ContactRow> contacts;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        for (int at = 0; at < parts[part].second; ++at) {
            contacts.push_back(contact(monday, minutes[part], Channel::Phone,
                                       at < parts[part].first ? Outcome::Attended : Outcome::NoAnswer));
        }
    }
    const auto found = ReachCalculator::calculate(contacts, asOf).bestPartOfDay();
    QCOMPARE(found ? static_cast<int>(*found) : -1, best);
}

void ReachCalculatorTest::ourOwnCancellationIsNoTry()
{
    const std::vector<ContactRow> contacts{contact(monday, 600, Channel::Phone, Outcome::CancelledByUs)};
    QCOMPARE(ReachCalculator::calculate(contacts, asOf).all.tried, 0);
}

void ReachCalculatorTest::laterContactsHaveNotHappened()
{
    const qint32 today = static_cast<qint32>(asOf.toJulianDay());
    const std::vector<ContactRow> contacts{contact(today, 600, Channel::Phone, Outcome::Attended),
                                           contact(today + 1, 600, Channel::Phone, Outcome::Attended)};
    QCOMPARE(ReachCalculator::calculate(contacts, asOf).all.tried, 1);
}

void ReachCalculatorTest::noShareBelowFiveTries()
{
    std::vector<ContactRow> contacts(4, contact(monday, 600, Channel::Phone, Outcome::Attended));
    QVERIFY(!ReachCalculator::calculate(contacts, asOf).all.share.value);
    contacts.push_back(contact(monday, 600, Channel::Video, Outcome::NoAnswer));
    const ReachFigures five = ReachCalculator::calculate(contacts, asOf);
    QCOMPARE(five.all.share.value, std::optional<double>(.8));
    QVERIFY(five.all.share.lower && five.all.share.upper);
    QVERIFY(!five.byChannel[static_cast<size_t>(Channel::Phone)].share.value);
}

REGISTER_TEST(ReachCalculatorTest)
#include "tst_ReachCalculator.moc"
