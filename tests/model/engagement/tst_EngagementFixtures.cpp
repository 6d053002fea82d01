#include "model/engagement/EngagementCalculator.h"
#include "tests/model/engagement/EngagementCase.h"

#include "tests/support/TestRegistry.h"
#include <QDir>

#include <QTest>

#include <cmath>

/// Made-up caseloads whose figures R has reckoned by its own route: ours must agree to 1e-9.
class EngagementFixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
};

namespace
{

using Row = std::vector<std::optional<double>>;

std::optional<double> whole(qint64 value)
{
    return static_cast<double>(value);
}

QString text(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 15) : QStringLiteral("null");
}

/// Empty when `got` is `wanted` to 1e-9 (a null for a blank); else what differs.
QString difference(const QString &name, const QJsonValue &wanted, const std::optional<double> &got)
{
    const bool same = wanted.isDouble() && got ? std::abs(wanted.toDouble() - *got) <= 1e-9 : wanted.isNull() && !got;
    const std::optional<double> want = wanted.isDouble() ? std::optional(wanted.toDouble()) : std::nullopt;
    return same ? QString() : QStringLiteral("%1: R %2, ours %3").arg(name, text(want), text(got));
}

QString difference(const QString &name, const QJsonValue &wanted, const Row &got)
{
    const QJsonArray row = wanted.toArray();
    if (row.size() != static_cast<qsizetype>(got.size())) {
        return QStringLiteral("%1: R has %2 columns, ours %3").arg(name).arg(row.size()).arg(got.size());
    }
    for (size_t i = 0; i < got.size(); ++i) {
        const QString cell =
            difference(QStringLiteral("%1[%2]").arg(name).arg(i), row.at(static_cast<qsizetype>(i)), got[i]);
        if (!cell.isEmpty()) {
            return cell;
        }
    }
    return {};
}

QString difference(const QString &name, const QJsonValue &wanted, const std::vector<Row> &got)
{
    const QJsonArray table = wanted.toArray();
    if (table.size() != static_cast<qsizetype>(got.size())) {
        return QStringLiteral("%1: R has %2 rows, ours %3").arg(name).arg(table.size()).arg(got.size());
    }
    for (size_t i = 0; i < got.size(); ++i) {
        const QString row =
            difference(QStringLiteral("%1[%2]").arg(name).arg(i), table.at(static_cast<qsizetype>(i)), got[i]);
        if (!row.isEmpty()) {
            return row;
        }
    }
    return {};
}

QString countsDiffer(const QJsonObject &wanted, const model::EngagementFigures &figures)
{
    const std::pair<QString, qint64> counts[] = {
        {QStringLiteral("people"), figures.people},       {QStringLiteral("episodes"), figures.episodes},
        {QStringLiteral("analysed"), figures.analysed},   {QStringLiteral("dropped"), figures.dropped},
        {QStringLiteral("completed"), figures.completed}, {QStringLiteral("other"), figures.other},
        {QStringLiteral("censored"), figures.censored},
    };
    for (const auto &[name, count] : counts) {
        const QString differs = difference(name, QJsonValue(wanted.value(name).toInt()), whole(count));
        if (!differs.isEmpty()) {
            return differs;
        }
    }
    return {};
}

std::vector<Row> engagedRows(const model::EngagementFigures &figures)
{
    std::vector<Row> rows;
    for (const model::EngagedAtMonths &row : figures.engaged) {
        rows.push_back({whole(row.months), whole(row.eligible), whole(row.engaged), whole(row.completed),
                        whole(row.dropped), whole(row.other), row.share.value, row.share.lower, row.share.upper});
    }
    return rows;
}

std::vector<Row> lostRows(const model::EngagementFigures &figures)
{
    std::vector<Row> rows;
    for (const model::MonthLost &row : figures.lostByMonth) {
        rows.push_back({whole(row.month), whole(row.atRisk), whole(row.dropped), row.hazard.value, row.hazard.lower,
                        row.hazard.upper});
    }
    return rows;
}

std::vector<Row> curveRows(const model::EngagementFigures &figures)
{
    std::vector<Row> rows;
    for (const model::CurvePoint &point : figures.curve) {
        rows.push_back({point.time, whole(point.atRisk), whole(point.left), point.survival, point.standardError,
                        point.lower, point.upper});
    }
    return rows;
}

std::vector<Row> competingRows(const model::EngagementFigures &figures)
{
    std::vector<Row> rows;
    for (const model::StatePoint &point : figures.competing) {
        rows.push_back({point.time, point.stay, point.left[0], point.left[1], point.left[2]});
    }
    return rows;
}

std::vector<Row> inTouchRows(const model::EngagementFigures &figures)
{
    std::vector<Row> rows;
    for (const model::InTouchBand &band : figures.inTouch) {
        rows.push_back({whole(band.from), band.to ? whole(*band.to) : std::nullopt, whole(band.people)});
    }
    return rows;
}

QString comparisonDiffers(const QJsonValue &wanted, const std::optional<model::Comparison> &got)
{
    if (!wanted.isObject()) {
        return !got || !got->chiSquare ? QString() : QStringLiteral("compare: R has none");
    }
    std::vector<Row> groups;
    for (const model::ComparedGroup &group : got->groups) {
        groups.push_back({whole(group.name.at(0).unicode() - 'a'), whole(group.n), whole(group.observed),
                          group.expected, group.median.value, group.median.lower, group.median.upper});
    }
    QStringList differences;
    differences << difference(QStringLiteral("groups"), wanted[u"groups"], groups)
                << difference(QStringLiteral("chi_square"), wanted[u"chi_square"], got->chiSquare)
                << difference(QStringLiteral("df"), wanted[u"df"], whole(got->df))
                << difference(QStringLiteral("p"), wanted[u"p"], got->p)
                << difference(QStringLiteral("left_out"), wanted[u"left_out"], whole(got->leftOut));
    differences.removeAll(QString());
    return differences.join(QStringLiteral("; "));
}

} // namespace

void EngagementFixturesTest::agreesWithR_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("ALONGSIDE_SOURCE") + QStringLiteral("/tests/data/engagement"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 60);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void EngagementFixturesTest::agreesWithR()
{
    QFETCH(QString, path);
    const tests::EngagementCase caseload = tests::EngagementCase::read(path);
    QVERIFY(!caseload.expect.isEmpty());
    const model::EngagementFigures figures = model::EngagementCalculator::calculate(caseload.rows, caseload.options);
    const QJsonObject &wanted = caseload.expect;
    QCOMPARE(countsDiffer(wanted, figures), QString());
    QCOMPARE(difference(QStringLiteral("in_touch"), wanted[u"in_touch"], inTouchRows(figures)), QString());
    if (figures.analysed == 0) {
        QVERIFY(figures.curve.empty());
        QVERIFY(!figures.median.value);
        return;
    }
    const model::Figure &median = figures.median;
    QCOMPARE(difference(QStringLiteral("engaged"), wanted[u"engaged"], engagedRows(figures)), QString());
    QCOMPARE(difference(QStringLiteral("lost"), wanted[u"lost"], lostRows(figures)), QString());
    QCOMPARE(difference(QStringLiteral("curve"), wanted[u"curve"], curveRows(figures)), QString());
    QCOMPARE(difference(QStringLiteral("median"), wanted[u"median"], Row{median.value, median.lower, median.upper}),
             QString());
    QCOMPARE(difference(QStringLiteral("competing"), wanted[u"competing"], competingRows(figures)), QString());
    QCOMPARE(comparisonDiffers(wanted[u"compare"], figures.compare), QString());
}

REGISTER_TEST(EngagementFixturesTest)
#include "tst_EngagementFixtures.moc"
