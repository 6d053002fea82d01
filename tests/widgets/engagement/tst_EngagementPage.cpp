#include "db/madeup/CaseloadPourer.h"
#include "model/engagement/EngagementCalculator.h"
#include "tests/support/EngagementCaseload.h"
#include "tests/support/InWelsh.h"
#include "tests/support/ShownEngagement.h"
#include "tests/support/TestRegistry.h"
#include "widgets/charts/BarChart.h"
#include "widgets/charts/ColumnChart.h"
#include "widgets/charts/Numbers.h"
#include "widgets/charts/SurvivalChart.h"
#include "widgets/common/JobPool.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/look/Theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::EngagementCaseload;
using support::ShownEngagement;
using widgets::EngagementPage;

class EngagementPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheHandReckons();
    void showsExactlyTheCalculatorsFigures();
    void fewPeopleGiveNoPercentage();
    void aContactBeforeTheCutOffRedrawsTheCurve();
    void readsAgainOnlyOnceItIsShown();
    void theKeyboardAloneOpensAReceiptAndAPerson();
    void theReceiptsCountsAddUp();
    void theReceiptIsWelshInWelsh();
    void theReceiptListsWhoStayedStoppedAndIsLeftOut();
    void longListsComeInPages();
    void filtersNarrowTheFigures();
    void anEmptyStoreOffersTheImport();
    void thoseWhoHaveJustStartedCanBeSeen();
};

void EngagementPageTest::showsWhatTheHandReckons()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QCOMPARE(page.figureText(1), u"67%; 8 of 12, likely 39% to 86%. Opens the receipt."_s);
    QCOMPARE(page.figureText(3), u"42%; 5 of 12, likely 19% to 68%. Opens the receipt."_s);
    QCOMPARE(page.figureText(6), u"17%; 2 of 12, likely 5% to 45%. Opens the receipt."_s);
    QCOMPARE(page.figureText(12), u"Not enough people yet; Not enough people yet, 0 of 10. Opens the receipt."_s);
    const auto *curve = page->findChild<widgets::SurvivalChart *>();
    QVERIFY2(curve->accessibleDescription().startsWith(u"12 starts. Half had left by day 55"_s),
             qPrintable(curve->accessibleDescription()));
    const widgets::TwinTable lost = page->findChild<widgets::ColumnChart *>()->table();
    QCOMPARE(lost.rows.at(0), (QStringList{u"1"_s, u"4"_s, u"12"_s, u"33%"_s}));
    QCOMPARE(lost.rows.at(1), (QStringList{u"2"_s, u"2"_s, u"8"_s, u"too few"_s}));
    QCOMPARE(page.chart(u"Why they stopped"_s)->accessibleDescription(), u"Stopped answering: 12."_s);
    QCOMPARE(page.chart(u"In touch now"_s)->accessibleDescription(),
             u"0 to 30 days ago: 1; 31 to 60 days ago: 0; 61 to 90 days ago: 0; Over 90 days ago: 12."_s);
    QCOMPARE(page.chart(u"How they were last met"_s)->accessibleDescription(), u"in person: 12."_s);
    QCOMPARE(page.chart(u"By when they started"_s)->table().rows.constLast(),
             (QStringList{u"Jan to Mar 2026"_s, u"12"_s, u"67%, 8 of 12"_s, u"42%, 5 of 12"_s, u"17%, 2 of 12"_s,
                          u"not yet"_s}));
    QVERIFY(page.chart(u"How people leave"_s)
                ->accessibleDescription()
                .startsWith(
                    u"At 1 month: 67% still with us, 0% finished as planned, 0% left otherwise, 33% dropped out."_s));
}

void EngagementPageTest::showsExactlyTheCalculatorsFigures()
{
    support::TestStore test;
    model::MadeUpCaseload caseload(3, 120, QDate(2026, 11, 2));
    QVERIFY(db::CaseloadPourer(test.store()).pour(caseload).has_value());
    ShownEngagement page(test.store());
    db::EngagementSelection selection;
    selection.asOf = QDate(2026, 11, 2);
    const auto reading = db::EngagementReader(test.store()).read(selection);
    QVERIFY(reading.has_value());
    model::EngagementOptions options;
    options.asOf = selection.asOf;
    options.lapseDays = reading->programme.lapseDays;
    options.custodyPauses = reading->programme.custodyPauses;
    options.countedChannels = reading->programme.countedChannels;
    options.episodes = model::EpisodeChoice::First;
    const model::EngagementFigures expected = model::EngagementCalculator::calculate(reading->rows, options);
    QVERIFY(expected.analysed > 50);
    for (const model::EngagedAtMonths &row : expected.engaged) {
        QVERIFY(row.share.enough());
        QCOMPARE(page.figure(row.months)->text(), widgets::Numbers::percent(row.share.value));
        QCOMPARE(page.figure(row.months)->accessibleDescription(),
                 u"%1 of %2, likely %3 to %4. Opens the receipt."_s.arg(row.engaged)
                     .arg(row.eligible)
                     .arg(widgets::Numbers::percent(row.share.lower), widgets::Numbers::percent(row.share.upper)));
    }
    const widgets::TwinTable curve = page->findChild<widgets::SurvivalChart *>()->table();
    QCOMPARE(curve.rows.size(), static_cast<qsizetype>(expected.curve.size()));
    for (qsizetype i = 0; i < curve.rows.size(); ++i) {
        const model::CurvePoint &point = expected.curve[static_cast<size_t>(i)];
        QCOMPARE(curve.rows.at(i),
                 (QStringList{QString::number(point.time), QString::number(point.atRisk), QString::number(point.left),
                              widgets::Numbers::percent(point.survival), widgets::Numbers::percent(point.lower),
                              widgets::Numbers::percent(point.upper)}));
    }
    QCOMPARE(page->report()->watched.size(), static_cast<size_t>(expected.analysed));
}

void EngagementPageTest::fewPeopleGiveNoPercentage()
{
    EngagementCaseload caseload;
    for (int i = 0; i < 8; ++i) {
        caseload.stay(u"Few%1"_s.arg(i), QDate(2026, 1, 1), 40);
    }
    ShownEngagement page(caseload.store());
    for (const int months : {1, 3, 6}) {
        QCOMPARE(page.figure(months)->accessibleDescription(), u"Not enough people yet, 8 of 10. Opens the receipt."_s);
        QVERIFY(!page.figure(months)->text().contains(u'%'));
    }
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u'%'), qPrintable(label->text()));
    }
    QVERIFY(page->findChild<widgets::SurvivalChart *>()->table().rows.isEmpty());
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    QVERIFY(page.copied().contains(u"How sure\tNot enough people yet, 8 of 10\n"_s));
    QVERIFY2(!page.copied().contains(u"= 100%"_s), qPrintable(page.copied()));
}

void EngagementPageTest::aContactBeforeTheCutOffRedrawsTheCurve()
{
    EngagementCaseload caseload;
    caseload.fill();
    const model::PersonId person = caseload.stay(u"Extra"_s, QDate(2026, 1, 1), 5);
    ShownEngagement page(caseload.store());
    auto *curve = page->findChild<widgets::SurvivalChart *>();
    const widgets::TwinTable before = curve->table();
    const QImage drawn = curve->grab().toImage();
    QCOMPARE(page.figure(1)->accessibleDescription(), u"8 of 13, likely 36% to 82%. Opens the receipt."_s);
    caseload.meet(person, QDate(2026, 2, 20));
    page.settle();
    QCOMPARE(page.figure(1)->accessibleDescription(), u"9 of 13, likely 42% to 87%. Opens the receipt."_s);
    QVERIFY(curve->table() != before);
    QVERIFY(curve->grab().toImage() != drawn);
}

void EngagementPageTest::readsAgainOnlyOnceItIsShown()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    page->hide();
    caseload.stay(u"Later"_s, QDate(2026, 1, 1), 100);
    page.settle();
    QCOMPARE(page->report()->figures.analysed, 12);
    page->show();
    page.settle();
    QCOMPARE(page->report()->figures.analysed, 13);
}

void EngagementPageTest::theKeyboardAloneOpensAReceiptAndAPerson()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QSignalSpy chosen(&page.page(), &EngagementPage::personChosen);
    page->activateWindow();
    page->findChild<QComboBox *>()->setFocus();
    for (int i = 0; i < 20 && QApplication::focusWidget() != page.figure(1); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), page.figure(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    page.settle();
    QVERIFY(page.receipt()->isVisible());
    QVERIFY(page.receipt()->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 20 && QApplication::focusWidget() != page.people(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), page.people());
    QTest::keyClick(page.people(), Qt::Key_Down);
    QTest::keyClick(page.people(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto person = chosen.first().first().value<model::PersonId>();
    QCOMPARE(db::PersonStore(caseload.store()).read(person)->person.familyName, page.names().at(1));
    QTest::keyClick(page.people(), Qt::Key_Escape);
    QVERIFY(!page.receipt()->isVisible());
    QCOMPARE(QApplication::focusWidget(), page.figure(1));
}

void EngagementPageTest::theReceiptsCountsAddUp()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    const QString text = page.copied();
    QVERIFY2(text.startsWith(u"67% stayed more than 1 month\n"_s), qPrintable(text));
    for (const QString &line :
         {u"still meeting us then\t8\n"_s, u"settled, started long enough ago\t12 = 67%\n"_s, u"Counted\t12 people\n"_s,
          u"  Still with us\t8\n"_s, u"  Dropped out before\t4\n"_s, u"  Finished as planned before\t0\n"_s,
          u"Left out\t2 people\n"_s, u"How sure\tLikely between 39% and 86% (Wilson, 95%)\n"_s,
          u"As at\t2 Nov 2026. Settled up to 4 Aug 2026, since silence is only clear after 90 days.\n"_s,
          u"Whose\tEveryone recorded: 14 people.\n"_s, u"Version\tEngaged at 1 month, version 1\n"_s}) {
        QVERIFY2(text.contains(line), qPrintable(line + text));
    }
    QVERIFY(!text.contains(u"Stay"_s + u"200"_s)); // no names
}

void EngagementPageTest::theReceiptIsWelshInWelsh()
{
    EngagementCaseload caseload;
    caseload.fill();
    (void)widgets::Theme::current(); // brings the catalogues
    const support::InWelsh welsh;
    ShownEngagement page(caseload.store());
    QTest::mouseClick(page.figure(3), Qt::LeftButton);
    page.settle();
    QTest::mouseClick(page.button(u"Copïo’r dderbynneb, heb yr enwau"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Arhosodd 42% fwy na 3 mis\n"_s), qPrintable(text));
    for (const QString &line :
         {u"O’r rhai a allai fod wedi bod gyda ni am 3 mis erbyn y dyddiad terfyn"_s, u"Wedi’u cyfrif\t12 o bobl\n"_s,
          u"Ar ddyddiad\t2 Tach 2026. Pendant hyd at 4 Awst 2026"_s, u"Yn ymgysylltu ar ôl 3 mis, fersiwn 1\n"_s}) {
        QVERIFY2(text.contains(line), qPrintable(line + text));
    }
    QVERIFY2(!text.contains(u" of "_s) && !text.contains(u"N mis"_s), qPrintable(text));
}

void EngagementPageTest::theReceiptListsWhoStayedStoppedAndIsLeftOut()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QTest::mouseClick(page.figure(6), Qt::LeftButton);
    page.settle();
    QCOMPARE(page.names(), (QStringList{u"Stay200"_s, u"Stay210"_s}));
    QCOMPARE(page.people()->model()->index(0, 1).data().toString(), u"met for 200 days"_s);
    QToolButton *stopped = page.chip(u"Dropped out"_s);
    QCOMPARE(stopped->text(), u"Dropped out 10"_s);
    QTest::mouseClick(stopped, Qt::LeftButton);
    page.settle();
    QCOMPARE(page.names().size(), 10);
    QCOMPARE(page.names().first(), u"Stay000"_s);
    QTest::mouseClick(page.chip(u"Left out"_s), Qt::LeftButton);
    page.settle();
    QCOMPARE(page.chip(u"Left out"_s)->text(), u"Left out 2"_s);
    QStringList leftOut = page.names();
    leftOut.sort();
    QCOMPARE(leftOut, (QStringList{u"Lately"_s, u"Unmet"_s}));
}

void EngagementPageTest::longListsComeInPages()
{
    support::TestStore test;
    model::MadeUpCaseload made(5, 600, QDate(2026, 11, 2));
    QVERIFY(db::CaseloadPourer(test.store()).pour(made).has_value());
    ShownEngagement page(test.store());
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    QTest::mouseClick(page.chip(u"Dropped out"_s), Qt::LeftButton);
    page.settle();
    const int all = page.chip(u"Dropped out"_s)->text().section(u' ', -1).toInt();
    QVERIFY2(all > 200 && all < 400, qPrintable(QString::number(all)));
    QCOMPARE(page.names().size(), 200);
    const QString first = page.names().first();
    QTest::mouseClick(page.button(u"Next"_s), Qt::LeftButton);
    page.settle();
    QCOMPARE(page.names().size(), all - 200);
    QVERIFY(!page.button(u"Next"_s)->isEnabled());
    QTest::mouseClick(page.button(u"Before"_s), Qt::LeftButton);
    page.settle();
    QCOMPARE(page.names().first(), first);
}

void EngagementPageTest::filtersNarrowTheFigures()
{
    EngagementCaseload caseload;
    for (int i = 0; i < 12; ++i) {
        const model::PersonId person = caseload.stay(u"Filter%1"_s.arg(i), QDate(2026, 1, 1), 40);
        caseload.enrol(person, QDate(2026, 1, 1), i < 11 ? u"kim"_s : u"lee"_s);
    }
    ShownEngagement page(caseload.store());
    QCOMPARE(page->report()->figures.analysed, 12);
    auto *worker = page->findChild<QToolButton *>(u"worker"_s);
    QStringList offered;
    for (QAction *action : worker->menu()->actions()) {
        offered.append(action->text());
    }
    QCOMPARE(offered, (QStringList{u"Any worker"_s, QString(), u"kim"_s, u"lee"_s, u"No worker recorded"_s}));
    worker->menu()->actions().at(2)->trigger();
    page.settle();
    QCOMPARE(page->report()->figures.analysed, 11);
    QCOMPARE(worker->text(), u"Worker: kim"_s);
    QVERIFY(worker->isChecked());
    worker->menu()->actions().at(0)->trigger();
    page.settle();
    QCOMPARE(page->report()->figures.analysed, 12);
    auto *since = page->findChild<QToolButton *>(u"since"_s);
    since->menu()->actions().at(2)->trigger(); // this quarter: nobody started in it
    page.settle();
    QCOMPARE(page->report()->figures.scope.people, 0);
    QCOMPARE(since->text(), u"Started since: 1 Oct 2026"_s);
    QCOMPARE(page->findChild<QLabel *>(u"emptyWords"_s)->text(), u"Nobody is left by these filters. Take one away."_s);
}

void EngagementPageTest::anEmptyStoreOffersTheImport()
{
    support::TestStore test;
    ShownEngagement page(test.store());
    QSignalSpy wanted(&page.page(), &EngagementPage::importWanted);
    QCOMPARE(page->findChild<QLabel *>(u"emptyWords"_s)->text(),
             u"Nobody is on this programme yet. Add people, or bring in a spreadsheet."_s);
    QVERIFY(page->findChild<QLabel *>(u"emptyWords"_s)->isVisible());
    QTest::mouseClick(page.button(u"Import…"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void EngagementPageTest::thoseWhoHaveJustStartedCanBeSeen()
{
    EngagementCaseload caseload;
    caseload.stay(u"Lately"_s, QDate(2026, 10, 1), 3);
    ShownEngagement page(caseload.store());
    QCOMPARE(page->findChild<QLabel *>(u"emptyWords"_s)->text(),
             u"Not yet known. First figures come 90 days after someone starts."_s);
    QTest::mouseClick(page.button(u"See who has started"_s), Qt::LeftButton);
    page.settle();
    QVERIFY(page.receipt()->isVisible());
    QCOMPARE(page.names(), QStringList{u"Lately"_s});
    QCOMPARE(page.people()->model()->index(0, 1).data().toString(), u"started too recently"_s);
}

REGISTER_TEST(EngagementPageTest)
#include "tst_EngagementPage.moc"
