#include "tests/support/TestRegistry.h"
#include "widgets/charts/ChartCard.h"
#include "widgets/charts/SurvivalChart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPrinter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using widgets::ChartCard;
using widgets::SurvivalChart;

namespace
{

/// The twelve stays of the definition's example (+ means still staying).
SurvivalChart::Curve twelve(qint64 minimum)
{
    std::vector<model::Observation> observations;
    std::vector<double> watched{5, 12, 12, 20, 31, 31, 45, 60, 60, 88, 120, 150};
    const qint32 causes[] = {1, 1, 0, 2, 1, 2, 0, 1, 0, 2, 0, 2};
    for (size_t i = 0; i < watched.size(); ++i) {
        observations.push_back({watched[i], causes[i], -1, 0});
    }
    const model::KaplanMeier curve(observations);
    const model::MedianStay median = curve.median();
    return {curve.curve(),
            {median.value, model::FigureUnit::Days, median.lower, median.upper, curve.count(), minimum, {}},
            watched};
}

} // namespace

class SurvivalChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTableHoldsTheCurve();
    void itSaysWhatItDraws();
    void countsWhoIsStillFollowed();
    void aFewPeopleGiveNoCurve();
    void drawsInTheColoursOfTheLook();
    void theCardTurnsItIntoATableAndCopiesIt();
    void printsOnAPage();
};

void SurvivalChartTest::itsTableHoldsTheCurve()
{
    SurvivalChart chart;
    chart.setCurve(twelve(10));
    const widgets::TwinTable table = chart.table();
    QCOMPARE(table.headings.size(), 6);
    QCOMPARE(table.rows.size(), 8); // day 0 and 7 days with leavings
    QCOMPARE(table.rows.at(0), (QStringList{u"0"_s, u"12"_s, u"0"_s, u"100%"_s, u"100%"_s, u"100%"_s}));
    QCOMPARE(table.rows.at(4), (QStringList{u"31"_s, u"8"_s, u"2"_s, u"56%"_s, u"24%"_s, u"79%"_s}));
    QCOMPARE(table.rows.at(7), (QStringList{u"150"_s, u"1"_s, u"1"_s, u"0%"_s, QString(), QString()}));
}

void SurvivalChartTest::itSaysWhatItDraws()
{
    SurvivalChart chart;
    chart.setCurve(twelve(10));
    QCOMPARE(chart.accessibleName(), u"How long people stay"_s);
    const QString words = chart.accessibleDescription();
    QVERIFY2(words.startsWith(u"12 starts. Half had left by day 60 (12 or later)."_s), qPrintable(words));
    QVERIFY2(words.contains(u"At 1 month 74% still with us, 8 still followed."_s), qPrintable(words)); // 30.4 days
}

void SurvivalChartTest::countsWhoIsStillFollowed()
{
    SurvivalChart chart;
    chart.setCurve(twelve(10));
    QCOMPARE(chart.followedAt(0), 12);
    QCOMPARE(chart.followedAt(60), 5);
    QCOMPARE(chart.followedAt(60.5), 3);
    QCOMPARE(chart.followedAt(151), 0);
    QCOMPARE(chart.months(), (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

void SurvivalChartTest::aFewPeopleGiveNoCurve()
{
    SurvivalChart chart;
    chart.setCurve(twelve(20));
    QCOMPARE(chart.accessibleDescription(), u"Not enough people yet, 12 of 20"_s);
    QVERIFY(chart.table().rows.isEmpty());
    chart.resize(600, 300);
    const QImage image = chart.grab().toImage();
    const QColor line = widgets::Theme::current().colour(widgets::Token::Series1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QVERIFY(image.pixelColor(x, y) != line);
        }
    }
}

void SurvivalChartTest::drawsInTheColoursOfTheLook()
{
    SurvivalChart chart;
    chart.setCurve(twelve(10));
    QImage image(600, 300, QImage::Format_RGB32);
    for (const widgets::Look look : {widgets::Look::Light, widgets::Look::Dark, widgets::Look::HighContrast}) {
        image.fill(widgets::colourOf(look, widgets::Token::Panel));
        QPainter painter(&image);
        chart.draw(painter, QRectF(image.rect()), look);
        painter.end();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += image.pixelColor(x, y) == widgets::colourOf(look, widgets::Token::Series1) ? 1 : 0;
            }
        }
        QVERIFY2(found > 300, qPrintable(QString::number(found)));
    }
}

void SurvivalChartTest::theCardTurnsItIntoATableAndCopiesIt()
{
    auto *chart = new SurvivalChart;
    ChartCard card(chart);
    chart->setCurve(twelve(10));
    card.resize(700, 360);
    card.show();
    auto *toggle = card.findChild<QToolButton *>(u"table"_s);
    QCOMPARE(toggle->accessibleName(), u"How long people stay: show as a table"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    auto *table = card.findChild<QTableView *>();
    QVERIFY(table->isVisible() && !chart->isVisible());
    QCOMPARE(table->model()->rowCount(), 8);
    QCOMPARE(table->model()->index(4, 3).data().toString(), u"56%"_s);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(chart->isVisible());
    QTest::mouseClick(card.findChild<QToolButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), chart->table().asText());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"31\t8\t2\t56%\t24%\t79%\n"_s));
}

void SurvivalChartTest::printsOnAPage()
{
    const QTemporaryDir folder;
    auto *chart = new SurvivalChart;
    const ChartCard card(chart);
    chart->setCurve(twelve(10));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"curve.pdf"_s));
    card.print(printer);
    QFile file(folder.filePath(u"curve.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

REGISTER_TEST(SurvivalChartTest)
#include "tst_SurvivalChart.moc"
