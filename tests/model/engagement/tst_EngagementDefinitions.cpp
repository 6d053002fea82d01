#include "model/core/Definition.h"
#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/ReachCalculator.h"
#include "model/engagement/survival/LogRank.h"
#include "model/engagement/survival/SurvivalCalculator.h"
#include "model/services/ServiceCalculator.h"
#include "tests/model/engagement/EngagementCase.h"

#include "tests/support/TestRegistry.h"
#include <QDir>

#include <QTest>

#include <cmath>
#include <map>

using namespace model;

namespace
{

QDir folder()
{
    return QDir(qEnvironmentVariable("ALONGSIDE_SOURCE") + QStringLiteral("/resources/definitions"));
}

Result<Definition> read(const QString &id, const QString &language = {})
{
    QFile file(folder().filePath(id + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotFound, file.fileName());
    }
    return Definition::fromJson(file.readAll(), language);
}

using Numbers = std::map<QString, double>;

EngagementFigures figuresOf(const QJsonObject &input)
{
    const tests::EngagementCase caseload = tests::EngagementCase::from(input);
    return EngagementCalculator::calculate(caseload.rows, caseload.options);
}

std::vector<Observation> observationsOf(const QJsonObject &input)
{
    std::vector<Observation> result;
    const QJsonArray times = input.value(u"times").toArray();
    for (qsizetype i = 0; i < times.size(); ++i) {
        result.push_back({times.at(i).toDouble(), input.value(u"causes").toArray().at(i).toInt(),
                          input.value(u"groups").toArray().at(i).toInt(), 0});
    }
    return result;
}

void addShare(Numbers &numbers, const std::optional<double> &value, const std::optional<double> &lower,
              const std::optional<double> &upper)
{
    numbers[QStringLiteral("value")] = value.value_or(-1);
    numbers[QStringLiteral("lower")] = lower.value_or(-1);
    numbers[QStringLiteral("upper")] = upper.value_or(-1);
}

Numbers counts(const QJsonObject &input)
{
    const EngagementFigures figures = figuresOf(input);
    return {{QStringLiteral("episodes"), figures.episodes},
            {QStringLiteral("analysed"), figures.analysed},
            {QStringLiteral("dropped"), figures.dropped},
            {QStringLiteral("completed"), figures.completed},
            {QStringLiteral("censored"), figures.censored}};
}

Numbers engaged(const QJsonObject &input)
{
    const EngagedAtMonths row = figuresOf(input).engaged.front();
    Numbers numbers{{QStringLiteral("eligible"), row.eligible},
                    {QStringLiteral("engaged"), row.engaged},
                    {QStringLiteral("dropped"), row.dropped},
                    {QStringLiteral("completed"), row.completed}};
    addShare(numbers, row.share.value, row.share.lower, row.share.upper);
    return numbers;
}

Numbers median(const QJsonObject &input)
{
    SurvivalRows rows;
    rows.observations = observationsOf(input);
    const Figure figure = SurvivalCalculator::calculate(rows).median;
    Numbers numbers;
    addShare(numbers, figure.value, figure.lower, figure.upper);
    return numbers;
}

Numbers curve(const QJsonObject &input)
{
    Numbers numbers;
    const KaplanMeier curve(observationsOf(input));
    for (const CurvePoint &point : curve.curve()) {
        if (point.time == input.value(u"at").toDouble()) {
            addShare(numbers, point.survival, point.lower, point.upper);
            numbers[QStringLiteral("at_risk")] = static_cast<double>(point.atRisk);
            numbers[QStringLiteral("left")] = static_cast<double>(point.left);
            numbers[QStringLiteral("survival")] = point.survival;
        }
    }
    return numbers;
}

Numbers competing(const QJsonObject &input)
{
    Numbers numbers;
    for (const StatePoint &point : AalenJohansen::curve(observationsOf(input))) {
        if (point.time == input.value(u"at").toDouble()) {
            numbers[QStringLiteral("stay")] = point.stay;
            numbers[QStringLiteral("dropped")] = point.left[0];
            numbers[QStringLiteral("completed")] = point.left[1];
        }
    }
    return numbers;
}

Numbers lostByMonth(const QJsonObject &input)
{
    Numbers numbers;
    for (const MonthLost &row : figuresOf(input).lostByMonth) {
        numbers[QStringLiteral("at_risk_%1").arg(row.month)] = static_cast<double>(row.atRisk);
        numbers[QStringLiteral("dropped_%1").arg(row.month)] = static_cast<double>(row.dropped);
        numbers[QStringLiteral("value_%1").arg(row.month)] = row.hazard.value.value_or(-1);
    }
    return numbers;
}

Numbers compare(const QJsonObject &input)
{
    const LogRank test(observationsOf(input), 2);
    return {{QStringLiteral("observed_1"), test.observed()[0]}, {QStringLiteral("expected_1"), test.expected()[0]},
            {QStringLiteral("observed_2"), test.observed()[1]}, {QStringLiteral("expected_2"), test.expected()[1]},
            {QStringLiteral("chi_square"), *test.chiSquare()},  {QStringLiteral("p"), *test.p()}};
}

Numbers startCohorts(const QJsonObject &input)
{
    const StartCohort cohort = figuresOf(input).startCohorts.front();
    return {{QStringLiteral("episodes"), cohort.episodes},
            {QStringLiteral("engaged"), cohort.engaged.front()->engaged},
            {QStringLiteral("value"), *cohort.engaged.front()->share.value}};
}

Numbers whyStopped(const QJsonObject &input)
{
    Numbers numbers;
    for (const ReasonCount &reason : figuresOf(input).whyStopped.reasons) {
        numbers[nameIn(leavingReasons(), reason.reason)] = static_cast<double>(reason.count);
    }
    return numbers;
}

Numbers inTouch(const QJsonObject &input)
{
    Numbers numbers;
    for (const InTouchBand &band : figuresOf(input).inTouch) {
        numbers[QStringLiteral("from_%1").arg(band.from)] = static_cast<double>(band.people);
    }
    return numbers;
}

Numbers reach(const QJsonObject &input)
{
    const tests::EngagementCase caseload = tests::EngagementCase::from(input);
    const ReachCount all = ReachCalculator::calculate(caseload.rows.contacts, caseload.options.asOf).all;
    Numbers numbers{{QStringLiteral("tried"), all.tried}, {QStringLiteral("attended"), all.attended}};
    addShare(numbers, all.share.value, all.share.lower, all.share.upper);
    return numbers;
}

Numbers needs(const QJsonObject &input)
{
    Numbers numbers{{QStringLiteral("money"), 0}};
    for (const NeedCount &need : figuresOf(input).whyStopped.needs) {
        numbers[need.need] = static_cast<double>(need.of);
        numbers[need.need + QStringLiteral("_dropped")] = static_cast<double>(need.dropped);
        addShare(numbers, need.share.value, need.share.lower, need.share.upper);
    }
    return numbers;
}

Numbers services(const QJsonObject &input)
{
    const tests::EngagementCase caseload = tests::EngagementCase::from(input);
    const std::vector<Episode> stays = EngagementCalculator::stays(caseload.rows, caseload.options);
    const ServiceFigures service =
        ServiceCalculator::calculate(caseload.rows, caseload.services, stays, caseload.options).services.front();
    return {{QStringLiteral("referred"), service.referred},
            {QStringLiteral("went"), service.went.n},
            {QStringLiteral("went_engaged"), service.went.engaged},
            {QStringLiteral("did_not"), service.didNotGo.n},
            {QStringLiteral("did_not_engaged"), service.didNotGo.engaged},
            {QStringLiteral("left_out"), service.went.share.receipt.leftOutFor(QStringLiteral("not_in_touch"))},
            {QStringLiteral("difference"), *service.difference.value},
            {QStringLiteral("lower"), *service.difference.lower},
            {QStringLiteral("upper"), *service.difference.upper}};
}

Numbers reckon(const QString &id, const QJsonObject &input)
{
    const std::map<QString, Numbers (*)(const QJsonObject &)> calculators{
        {QStringLiteral("engagement.compare"), compare},
        {QStringLiteral("engagement.competing"), competing},
        {QStringLiteral("engagement.curve"), curve},
        {QStringLiteral("engagement.engaged"), engaged},
        {QStringLiteral("engagement.enrolments"), counts},
        {QStringLiteral("engagement.episodes"), counts},
        {QStringLiteral("engagement.in_touch"), inTouch},
        {QStringLiteral("engagement.lost_by_month"), lostByMonth},
        {QStringLiteral("engagement.median"), median},
        {QStringLiteral("engagement.needs"), needs},
        {QStringLiteral("engagement.reach"), reach},
        {QStringLiteral("engagement.services"), services},
        {QStringLiteral("engagement.start_cohorts"), startCohorts},
        {QStringLiteral("engagement.why_stopped"), whyStopped},
    };
    const auto calculator = calculators.find(id);
    return calculator == calculators.end() ? Numbers() : calculator->second(input);
}

/// A number stands in a text as it is or as a whole percentage.
bool stands(double number, const QString &text)
{
    const QString plain = QString::number(number);
    return text.contains(plain) || text.contains(QString::number(std::lround(number * 100)) + QLatin1Char('%'));
}

} // namespace

class EngagementDefinitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasItsWording();
    void everyWordingIsThereInWelsh();
    void aLanguageWithoutAWordingReadsEnglish();
    void exampleIsWhatTheCalculatorReturns_data();
    void exampleIsWhatTheCalculatorReturns();
    void everyReasonForLeavingOutHasItsWording();
    void statedMinimumIsTheCalculators();
    void refusesAWordingThatIsNotWhole_data();
    void refusesAWordingThatIsNotWhole();
};

void EngagementDefinitionsTest::everyFigureHasItsWording()
{
    QStringList files = folder().entryList({QStringLiteral("engagement.*.json")}, QDir::Files, QDir::Name);
    files.replaceInStrings(QStringLiteral(".json"), QString());
    QCOMPARE(files, EngagementCalculator::definitions());
    for (const QString &id : files) {
        const Result<Definition> definition = read(id);
        QVERIFY2(definition.has_value(), qPrintable(id));
        QCOMPARE(definition->id, id);
    }
}

void EngagementDefinitionsTest::everyWordingIsThereInWelsh()
{
    for (const QString &id : EngagementCalculator::definitions()) {
        const Result<Definition> english = read(id);
        const Result<Definition> welsh = read(id, QStringLiteral("cy"));
        QVERIFY2(english.has_value() && welsh.has_value(), qPrintable(id));
        QVERIFY2(welsh->title != english->title, qPrintable(id));
        QVERIFY2(welsh->meaning != english->meaning, qPrintable(id));
        QVERIFY2(welsh->formula != english->formula, qPrintable(id));
        QVERIFY2(welsh->counted != english->counted, qPrintable(id));
        // Welsh for a reason that English does not know would be a slip of the key.
        QCOMPARE(welsh->leftOut.keys(), english->leftOut.keys());
        for (auto reason = english->leftOut.begin(); reason != english->leftOut.end(); ++reason) {
            QVERIFY2(welsh->leftOut.value(reason.key()) != reason.value(), qPrintable(id + reason.key()));
        }
        QCOMPARE(welsh->version, english->version);
        QCOMPARE(welsh->minimum, english->minimum);
    }
}

void EngagementDefinitionsTest::aLanguageWithoutAWordingReadsEnglish()
{
    const QString id = QStringLiteral("engagement.in_touch");
    QCOMPARE(read(id, QStringLiteral("eu"))->title, QStringLiteral("In touch now"));
    QCOMPARE(Definitions::find(id, QLocale(QLocale::Basque))->title, QStringLiteral("In touch now"));
    QCOMPARE(Definitions::find(id)->title, QStringLiteral("In touch now"));
    QCOMPARE(Definitions::find(id, QLocale(QLocale::Welsh))->title, QStringLiteral("Mewn cyswllt nawr"));
}

void EngagementDefinitionsTest::exampleIsWhatTheCalculatorReturns_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : EngagementCalculator::definitions()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void EngagementDefinitionsTest::exampleIsWhatTheCalculatorReturns()
{
    QFETCH(QString, id);
    const Result<Definition> definition = read(id);
    QVERIFY(definition.has_value());
    const Numbers numbers = reckon(id, definition->exampleInput);
    const QJsonObject &wanted = definition->exampleResult;
    QVERIFY(!wanted.isEmpty());
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        const auto got = numbers.find(entry.key());
        // A reason that nobody left for is not listed.
        const double value = got == numbers.end() ? -1 : got->second;
        const double given = entry.value().toDouble();
        const double digits = given == std::floor(given) ? 1e-9 : id == u"engagement.compare" ? 5e-3 : 5e-5;
        QVERIFY2(std::abs(value - given) <= digits,
                 qPrintable(QStringLiteral("%1: %2, wording %3").arg(entry.key()).arg(value).arg(given)));
        QVERIFY2(stands(given, definition->exampleText), qPrintable(entry.key()));
    }
}

void EngagementDefinitionsTest::everyReasonForLeavingOutHasItsWording()
{
    EngagementRows rows;
    rows.people = 2;
    const qint32 day = static_cast<qint32>(QDate(2022, 1, 1).toJulianDay());
    rows.contacts = {{0, day},
                     {0, day + 200},
                     {0, day + 900},
                     {0, day, -1, Channel::Letter, Outcome::Attended},
                     {0, day, -1, Channel::Phone, Outcome::NoAnswer}};
    rows.enrolments = {{0, noDay}, {0, day, day - 1}, {0, day + 900}, {0, day}, {0, day + 1}};
    for (const EngagementSource source : {EngagementSource::Contacts, EngagementSource::Enrolments}) {
        EngagementOptions options;
        options.asOf = QDate::fromJulianDay(day + 210);
        options.countedChannels = {Channel::FaceToFace, Channel::Phone};
        options.episodes = EpisodeChoice::First;
        options.source = source;
        const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
        QVERIFY(figures.receipt.leftOut.size() >= 4);
        for (const Receipt &receipt : {figures.receipt, figures.median.receipt, figures.engaged.back().share.receipt}) {
            for (const LeftOut &entry : receipt.leftOut) {
                QVERIFY2(read(receipt.definition)->leftOut.contains(entry.reason), qPrintable(entry.reason));
            }
        }
    }
}

void EngagementDefinitionsTest::statedMinimumIsTheCalculators()
{
    for (const char *id : {"engagement.engaged", "engagement.median", "engagement.curve"}) {
        QCOMPARE(read(QLatin1StringView(id))->minimum, EngagementOptions().minimum);
    }
    QCOMPARE(read(QStringLiteral("engagement.reach"))->minimum, ReachCalculator::minimumTries);
}

void EngagementDefinitionsTest::refusesAWordingThatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("not JSON") << QByteArray("{") << int(ErrorCode::FileMalformed) << QString();
    QTest::newRow("no id") << QByteArray("{}") << int(ErrorCode::MissingField) << QStringLiteral("id");
    QTest::newRow("no formula") << QByteArray(R"({"id":"a","title":"b","meaning":"c"})") << int(ErrorCode::MissingField)
                                << QStringLiteral("formula");
    QTest::newRow("no version") << QByteArray(R"({"id":"a","title":"b","meaning":"c","formula":"d","counted":"e"})")
                                << int(ErrorCode::MissingField) << QStringLiteral("version");
}

void EngagementDefinitionsTest::refusesAWordingThatIsNotWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, where);
    const Result<Definition> definition = Definition::fromJson(json);
    QVERIFY(!definition.has_value());
    QCOMPARE(int(definition.error().code), code);
    QCOMPARE(definition.error().where, where);
}

REGISTER_TEST(EngagementDefinitionsTest)
#include "tst_EngagementDefinitions.moc"
