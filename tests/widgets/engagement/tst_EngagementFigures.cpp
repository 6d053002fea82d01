#include "db/madeup/CaseloadPourer.h"
#include "db/store/LocalSettings.h"
#include "model/engagement/behind/KeyedFigures.h"
#include "tests/support/EngagementCaseload.h"
#include "tests/support/ShownEngagement.h"
#include "tests/support/TestRegistry.h"
#include "widgets/engagement/frozen/FreezeDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::EngagementCaseload;
using support::ShownEngagement;
using widgets::EngagementPage;

/// From a number to the people behind it, to what is done with them, and to what was agreed to count.
class EngagementFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkOpensExactlyItsPeople();
    void fromANumberToTheLogInThreeClicks();
    void aCellOfATableOpensItsPeople();
    void twoGroupsAreComparedInPlainWords();
    void aPartOfTheProgrammeSaysYours();
    void aFigureIsFrozenAndCountedAgain();
    void whatCountsIsSeenBesideBeforeItIsAgreed();
};

void EngagementFiguresTest::everyMarkOpensExactlyItsPeople()
{
    support::TestStore test;
    model::MadeUpCaseload made(3, 120, QDate(2026, 11, 2));
    QVERIFY(db::CaseloadPourer(test.store()).pour(made).has_value());
    ShownEngagement page(test.store());
    QTest::mouseClick(page.figure(1), Qt::LeftButton); // charts have the room beside a receipt from here on
    page.settle();
    const std::vector<model::KeyedFigure> figures = model::KeyedFigures::of(page->report()->figures, 10);
    qsizetype opened = 0;
    for (widgets::Chart *chart : page->findChildren<widgets::Chart *>()) {
        const QList<widgets::ChartMark> marks = chart->marks(QRectF(chart->rect()));
        for (qsizetype i = 0; i < std::min<qsizetype>(marks.size(), 2); ++i) {
            const widgets::ChartMark &mark = marks.at(i);
            const model::FigureKey key = *model::FigureKey::fromText(mark.key);
            QTest::mouseClick(chart, Qt::LeftButton, {}, mark.area.center().toPoint());
            page.settle();
            QVERIFY2(page.receipt()->isVisible(), qPrintable(mark.key));
            qsizetype listed = 0;
            for (QToolButton *chip : page.receipt()->findChildren<QToolButton *>()) {
                listed += chip->text().startsWith(u"Left out"_s) ? 0 : chip->text().section(u' ', -1).toInt();
            }
            const auto known = std::ranges::find(figures, key, &model::KeyedFigure::key);
            const qint64 people = known == figures.end() ? page->report()->figures.analysed
                                  : known->figure.unit == model::FigureUnit::People
                                      ? static_cast<qint64>(*known->figure.value)
                                      : known->figure.n;
            QVERIFY2(listed == people,
                     qPrintable(u"%1: %2 listed, %3 counted"_s.arg(mark.key).arg(listed).arg(people)));
            ++opened;
        }
    }
    QVERIFY2(opened >= 14, qPrintable(QString::number(opened)));
}

void EngagementFiguresTest::fromANumberToTheLogInThreeClicks()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QSignalSpy log(&page.page(), &EngagementPage::logWanted);
    QSignalSpy assign(&page.page(), &EngagementPage::assignWanted);
    QTest::mouseClick(page.figure(6), Qt::LeftButton);
    page.settle();
    const QModelIndex second = page.people()->model()->index(1, 1);
    QTest::mouseClick(page.people()->viewport(), Qt::LeftButton, {}, page.people()->visualRect(second).center());
    QTest::mouseClick(page->findChild<QPushButton *>(u"logWith"_s), Qt::LeftButton);
    QCOMPARE(log.size(), 1);
    const auto person = log.first().first().value<model::PersonId>();
    QCOMPARE(db::PersonStore(caseload.store()).read(person)->person.familyName, u"Stay210"_s);
    page.people()->selectAll();
    QVERIFY(!page->findChild<QPushButton *>(u"logWith"_s)->isEnabled());
    QTest::mouseClick(page->findChild<QPushButton *>(u"assignThem"_s), Qt::LeftButton);
    QCOMPARE(assign.first().first().value<QList<model::PersonId>>().size(), 2);
}

void EngagementFiguresTest::aCellOfATableOpensItsPeople()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    widgets::Chart *cohorts = page.chart(u"By when they started"_s);
    QTableView *table = nullptr;
    for (QTableView *each : page->findChildren<QTableView *>()) {
        if (each->accessibleName() == u"By when they started: table"_s) {
            table = each;
        }
    }
    QVERIFY(table);
    const widgets::TwinTable twin = cohorts->table();
    QCOMPARE(table->model()->rowCount(), static_cast<int>(twin.rows.size()));
    Q_EMIT table->activated(table->model()->index(table->model()->rowCount() - 1, 3));
    page.settle();
    QVERIFY(page.copied().startsWith(u"Started Jan to Mar 2026: Stayed more than 3 months: 42%\n"_s));
    QCOMPARE(page.names().size(), 5);
    // A chart of it is read with the keyboard too.
    page.openMark(page.chart(u"Where people are lost"_s), u"lost:1"_s);
    QVERIFY2(page.copied().contains(u"dropped out in the month\t4\n"_s), qPrintable(page.copied()));
    QCOMPARE(page.chip(u"Dropped out"_s)->text(), u"Dropped out 4"_s);
}

void EngagementFiguresTest::twoGroupsAreComparedInPlainWords()
{
    EngagementCaseload caseload;
    for (int i = 0; i < 36; ++i) {
        const model::PersonId person = caseload.stay(u"Group%1"_s.arg(i), QDate(2026, 1, 1), 20 + 3 * (i % 12));
        caseload.enrol(person, QDate(2026, 1, 1), i < 12 ? u"kim"_s : i < 24 ? u"lee"_s : u"ann"_s);
    }
    ShownEngagement page(caseload.store());
    auto *by = page->findChild<QComboBox *>(u"compareBy"_s);
    by->setCurrentIndex(by->findData(int(db::EngagementField::Worker)));
    page.settle();
    QCOMPARE(page->report()->figures.compare->groups.size(), 3u);
    auto *one = page->findChild<QComboBox *>(u"compareOne"_s);
    auto *other = page->findChild<QComboBox *>(u"compareOther"_s);
    one->setCurrentIndex(one->findData(u"kim"_s));
    other->setCurrentIndex(other->findData(u"lee"_s));
    page.settle();
    QCOMPARE(page->report()->figures.compare->groups.size(), 2u);
    const QString verdict = page->findChild<QLabel *>(u"verdict"_s)->text();
    QVERIFY2(verdict.contains(u"could easily be chance (p 1.00)"_s), qPrintable(verdict));
    QVERIFY(verdict.contains(u"not why"_s));
    QCOMPARE(page.chart(u"Groups compared"_s)->table().rows.at(0).mid(0, 3), (QStringList{u"kim"_s, u"12"_s, u"12"_s}));
    // "ann" is offered still, and a group opens its people.
    QVERIFY(one->findData(u"ann"_s) > 0);
    page.openMark(page.chart(u"Groups compared"_s), u"group:lee"_s);
    QCOMPARE(page.names().size(), 12);
    by->setCurrentIndex(0);
    page.settle();
    QVERIFY(!page->report()->figures.compare);
    QVERIFY(!page.chart(u"Groups compared"_s)->isVisible());
}

void EngagementFiguresTest::aPartOfTheProgrammeSaysYours()
{
    EngagementCaseload caseload;
    caseload.fill();
    {
        const db::WriteLock lock(caseload.store());
        const db::Connection::Scope scope(caseload.store().writer(), db::WriteScope::Local);
        db::LocalSettings(caseload.store().writer()).setHoldsPart(true);
    }
    ShownEngagement page(caseload.store());
    QVERIFY(page->findChild<QLabel *>(u"part"_s)->isVisible());
    QVERIFY(page->findChild<QLabel *>(u"part"_s)->text().contains(u"your 14 people, not of the whole programme"_s));
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    QVERIFY(page.copied().contains(u"Whose\tYour 14 people, not the whole programme.\n"_s));
    QVERIFY(!page->findChild<QPushButton *>(u"freeze"_s)->isEnabled());
}

void EngagementFiguresTest::aFigureIsFrozenAndCountedAgain()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QSignalSpy did(&page.page(), &EngagementPage::did);
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    QTest::mouseClick(page->findChild<QPushButton *>(u"freeze"_s), Qt::LeftButton);
    auto *dialog = qobject_cast<widgets::FreezeDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(did.size(), 1);
    QCOMPARE(did.first().first().toString(), u"Frozen: 67% stayed more than 1 month"_s);
    caseload.stay(u"Forgotten"_s, QDate(2026, 1, 1), 100);
    page.settle();
    QTest::mouseClick(page->findChild<QPushButton *>(u"frozenFigures"_s), Qt::LeftButton);
    page.settle();
    auto *list = QApplication::activeModalWidget();
    QVERIFY(list);
    QCOMPARE(list->findChild<QTableView *>(u"frozenTable"_s)->model()->index(0, 0).data().toString(),
             u"67% stayed more than 1 month"_s);
    QCOMPARE(list->findChild<QLabel *>(u"verdict"_s)->text(),
             u"Counted again today it is 69%; it was 67%. People who count otherwise now: 1 recorded late."_s);
    QCOMPARE(list->findChild<QListWidget *>(u"changedPeople"_s)->item(0)->text(),
             u"Forgotten: then: not in it; now: Stayed (recorded since)"_s);
    static_cast<QDialog *>(list)->reject();
}

void EngagementFiguresTest::whatCountsIsSeenBesideBeforeItIsAgreed()
{
    EngagementCaseload caseload;
    caseload.fill();
    ShownEngagement page(caseload.store());
    QTest::mouseClick(page->findChild<QPushButton *>(u"whatCounts"_s), Qt::LeftButton);
    page.settle();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(u"sideBySide"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"67%"_s);
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"67%"_s);
    dialog->findChild<QSpinBox *>(u"lapse"_s)->setValue(20);
    QTest::qWait(300);
    page.settle();
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"67%"_s);
    const QString then = table->model()->index(1, 2).data().toString();
    QVERIFY2(then == u"0%"_s, qPrintable(then)); // they are met every thirty days
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible()); // nobody agreed yet
    QCOMPARE(page->report()->figures.lapseDays, std::optional(90));
    for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Who agreed"_s) {
            edit->setText(u"Priya, Omar"_s);
        }
    }
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    page.settle();
    QCOMPARE(page->report()->figures.lapseDays, std::optional(20));
    QCOMPARE(page.figure(1)->text(), u"0%"_s);
    QTest::mouseClick(page.figure(1), Qt::LeftButton);
    page.settle();
    QVERIFY2(
        page.copied().contains(u"Counted by\tVersion 2, agreed 2 Nov 2026 by Priya, Omar. A silence of over 20 days"_s),
        qPrintable(page.copied()));
    // The version before is there to be looked at.
    auto *version = page->findChild<QComboBox *>(u"version"_s);
    QVERIFY(version->isVisible());
    version->setCurrentIndex(version->findData(1));
    page.settle();
    QCOMPARE(page.figure(1)->text(), u"67%"_s);
}

REGISTER_TEST(EngagementFiguresTest)
#include "tst_EngagementFigures.moc"
