#include "model/engagement/EngagementCalculator.h"
#include "tests/model/engagement/CsvTable.h"
#include "tests/model/engagement/Days.h"

#include "tests/support/TestRegistry.h"
#include <QHash>

#include <QTest>

#include <cmath>

using namespace model;
using tests::day;

namespace
{

qint32 indexOf(QHash<QString, qint32> &people, const QString &person)
{
    if (!people.contains(person)) {
        people.insert(person, static_cast<qint32>(people.size()));
    }
    return people.value(person);
}

/// A real-shaped history of 308 people, each service an attended contact.
EngagementRows sampleServices()
{
    const tests::CsvTable table = tests::CsvTable::read(tests::samplePath(QStringLiteral("hmis/Services.csv")));
    EngagementRows rows;
    QHash<QString, qint32> people;
    for (size_t i = 0; i < table.size(); ++i) {
        if (table.at(i, QStringLiteral("DateDeleted")).isEmpty()) {
            const QString person = table.at(i, QStringLiteral("PersonalID"));
            const qint32 index = indexOf(people, person);
            rows.contacts.push_back({index, day(table.at(i, QStringLiteral("DateProvided")))});
        }
    }
    rows.people = static_cast<qint32>(people.size());
    return rows;
}

/// Entries and exits of the same system.
EngagementRows sampleEnrolments()
{
    const tests::CsvTable entries = tests::CsvTable::read(tests::samplePath(QStringLiteral("hmis/Enrollment.csv")));
    const tests::CsvTable exits = tests::CsvTable::read(tests::samplePath(QStringLiteral("hmis/Exit.csv")));
    QHash<QString, qint32> closed;
    for (size_t i = 0; i < exits.size(); ++i) {
        closed[exits.at(i, QStringLiteral("EnrollmentID"))] = day(exits.at(i, QStringLiteral("ExitDate")));
    }
    EngagementRows rows;
    QHash<QString, qint32> people;
    for (size_t i = 0; i < entries.size(); ++i) {
        EnrolmentRow row;
        row.person = indexOf(people, entries.at(i, QStringLiteral("PersonalID")));
        row.started = day(entries.at(i, QStringLiteral("EntryDate")));
        row.closed = closed.value(entries.at(i, QStringLiteral("EnrollmentID")), noDay);
        row.reason = CloseReason::Other;
        rows.enrolments.push_back(row);
    }
    rows.people = static_cast<qint32>(people.size());
    return rows;
}

EngagementOptions sampleOptions()
{
    EngagementOptions options;
    options.asOf = QDate(2022, 9, 30);
    return options;
}

QString shares(const EngagementFigures &figures)
{
    QStringList result;
    for (const EngagedAtMonths &row : figures.engaged) {
        result.append(QStringLiteral("%1/%2").arg(row.engaged).arg(row.eligible));
    }
    return result.join(QLatin1Char(' '));
}

double survivalAt(const EngagementFigures &figures, double time)
{
    double survival = 1;
    for (const CurvePoint &point : figures.curve) {
        survival = point.time <= time ? point.survival : survival;
    }
    return survival;
}

} // namespace

class EngagementSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleByEpisode();
    void sampleByPerson();
    void sampleByEnrolment();
};

void EngagementSamplesTest::sampleByEpisode()
{
    const EngagementRows rows = sampleServices();
    if (rows.contacts.empty()) {
        QSKIP("the sample is not here");
    }
    const EngagementFigures figures = EngagementCalculator::calculate(rows, sampleOptions());
    QCOMPARE(rows.contacts.size(), size_t(4472));
    QCOMPARE(figures.cutOff, QDate(2022, 7, 2));
    QCOMPARE(figures.people, 308);
    QCOMPARE(figures.episodes, 339);
    QCOMPARE(figures.analysed, 338);
    QCOMPARE(figures.dropped, 317);
    QCOMPARE(figures.censored, 21);
    QCOMPARE(figures.median.value, std::optional<double>(85));
    QCOMPARE(figures.median.lower, std::optional<double>(81));
    QCOMPARE(figures.median.upper, std::optional<double>(88));
    QCOMPARE(shares(figures), QStringLiteral("284/338 134/332 34/295 3/243"));
}

void EngagementSamplesTest::sampleByPerson()
{
    const EngagementRows rows = sampleServices();
    if (rows.contacts.empty()) {
        QSKIP("the sample is not here");
    }
    EngagementOptions options = sampleOptions();
    options.episodes = EpisodeChoice::First;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.analysed, 307);
    QCOMPARE(figures.dropped, 287);
    QCOMPARE(figures.median.value, std::optional<double>(85));
    QCOMPARE(figures.median.lower, std::optional<double>(81));
    QCOMPARE(figures.median.upper, std::optional<double>(88));
    QCOMPARE(shares(figures), QStringLiteral("257/307 122/305 29/271 3/231"));
}

void EngagementSamplesTest::sampleByEnrolment()
{
    const EngagementRows rows = sampleEnrolments();
    if (rows.enrolments.empty()) {
        QSKIP("the sample is not here");
    }
    EngagementOptions options = sampleOptions();
    options.source = EngagementSource::Enrolments;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.cutOff, QDate(2022, 9, 30));
    QVERIFY(!figures.lapseDays);
    QCOMPARE(shares(figures), QStringLiteral("3417/4665 1697/4407 753/3977 202/3119"));
    QCOMPARE(figures.median.value, std::optional<double>(75));
    QCOMPARE(figures.median.lower, std::optional<double>(72));
    QCOMPARE(figures.median.upper, std::optional<double>(77));
    QVERIFY(std::abs(survivalAt(figures, 91) - .38021604) <= 5e-9);
    QVERIFY(std::abs(survivalAt(figures, 365) - .05764292) <= 5e-9);
}

REGISTER_TEST(EngagementSamplesTest)
#include "tst_EngagementSamples.moc"
