#include "db/services/ReferralStore.h"
#include "db/store/LocalSettings.h"
#include "tests/support/EngagementCaseload.h"
#include "tests/support/TestRegistry.h"
#include "widgets/common/JobPool.h"
#include "widgets/dashboards/DashboardsPage.h"
#include "widgets/dashboards/ServicesReport.h"
#include "widgets/dashboards/TableDashboard.h"
#include "widgets/dashboards/TeamReport.h"

#include <QButtonGroup>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::EngagementCaseload;
using widgets::TableDashboard;

/// The dashboards that are tables: what they show, and whom each number opens.
class TableDashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTeamsNumbersOpenTheirPeople();
    void servicesCompareWhoWentWithWhoDidNot();
    void fewPeopleGiveNoPercentage();
    void anEmptyOneSaysWhatWillBeHere();
    void aPartOfTheProgrammeAsksTheOffice();
    void onlyThoseWhoSuperviseHaveTheTeam_data();
    void onlyThoseWhoSuperviseHaveTheTeam();
};

namespace
{

void settle()
{
    for (int i = 0; i < 5; ++i) {
        widgets::JobPool::waitForDone();
        QTest::qWait(1);
    }
}

struct Shown
{
    Shown(db::CaseStore &store, TableDashboard::Reader reader)
        : page(store, u"Page"_s, std::move(reader))
    {
        page.resize(1270, 700);
        page.show();
        settle();
    }
    ~Shown() { widgets::JobPool::waitForDone(); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    QTableView *table() { return page.findChild<QTableView *>(u"figures"_s); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            cells.append(table()->model()->index(row, column).data().toString());
        }
        return cells;
    }
    QStringList open(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
        QStringList names;
        auto *people = page.findChild<QTableView *>(u"people"_s);
        for (int at = 0; at < people->model()->rowCount(); ++at) {
            names.append(people->model()->index(at, 0).data().toString());
        }
        return names;
    }

    TableDashboard page;
};

void refer(EngagementCaseload &caseload, const model::PersonId &person, QDate started)
{
    model::Referral referral;
    referral.person = person;
    referral.serviceName = u"Housing advice"_s;
    referral.day = QDate(2026, 1, 20);
    const model::ReferralId id = EngagementCaseload::sure(db::ReferralStore(caseload.store()).add(referral));
    if (started.isValid()) {
        QVERIFY(db::ReferralStore(caseload.store()).start(id, started).has_value());
    }
}

} // namespace

void TableDashboardTest::theTeamsNumbersOpenTheirPeople()
{
    EngagementCaseload caseload;
    const QDate today(2026, 11, 2);
    for (int i = 0; i < 3; ++i) {
        const model::PersonId person = caseload.person(u"Kim%1"_s.arg(i));
        caseload.enrol(person, today.addDays(-200), u"kim"_s);
        caseload.meet(person, i == 0 ? today.addDays(-150) : today.addDays(-3));
    }
    const model::PersonId person = caseload.person(u"Lee0"_s);
    caseload.enrol(person, today.addDays(-200), u"lee"_s);
    for (int i = 0; i < 12; ++i) {
        caseload.meet(person, today.addDays(-1 - i));
    }
    Shown shown(caseload.store(), &widgets::TeamReport::read);
    QCOMPARE(shown.row(0), (QStringList{u"kim"_s, u"3"_s, u"2"_s, u"2 of 2, too few"_s, u"1"_s, u"0"_s, u"1"_s}));
    QCOMPARE(shown.row(1), (QStringList{u"lee"_s, u"1"_s, u"12"_s, u"100% (12 of 12)"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(shown.row(2).first(), u"All"_s);
    QSignalSpy chosen(&shown.page, &TableDashboard::personChosen);
    QCOMPARE(shown.open(0, 6), QStringList{u"Kim0"_s});
    auto *people = shown.page.findChild<QTableView *>(u"people"_s);
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(people, Qt::Key_Escape);
    QVERIFY(!shown.page.findChild<QWidget *>(u"receipt"_s)->isVisible());
    QCOMPARE(shown.open(2, 1).size(), 4);
}

void TableDashboardTest::servicesCompareWhoWentWithWhoDidNot()
{
    EngagementCaseload caseload;
    // Everybody is in touch on 20 February; those who went stay 200 days, of the others every second one.
    for (int i = 0; i < 24; ++i) {
        const bool went = i < 12;
        const int days = went || i % 2 == 0 ? 200 : 60;
        const model::PersonId person = caseload.stay(u"P%1"_s.arg(i, 2, 10, QLatin1Char('0')), QDate(2026, 1, 1), days);
        refer(caseload, person, went ? QDate(2026, 2, 1) : QDate());
    }
    Shown shown(caseload.store(), &widgets::ServicesReport::read);
    QCOMPARE(shown.row(0).mid(0, 6),
             (QStringList{u"Housing advice"_s, u"24"_s, u"12"_s, u"0"_s, u"100% (12 of 12)"_s, u"50% (6 of 12)"_s}));
    // 12/12 less 6/12: Newcombe's interval, reckoned apart, is .1544 to .7462.
    QCOMPARE(shown.row(0).constLast(), u"50% (likely 15% to 75%)"_s);
    QCOMPARE(shown.open(0, 5).size(), 12);
    QCOMPARE(shown.open(0, 1).size(), 24);
    QCOMPARE(shown.open(0, 2).size(), 12);
    for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"because of"_s), qPrintable(label->text()));
    }
}

void TableDashboardTest::fewPeopleGiveNoPercentage()
{
    EngagementCaseload caseload;
    for (int i = 0; i < 3; ++i) {
        refer(caseload, caseload.stay(u"P%1"_s.arg(i), QDate(2026, 1, 1), 130), i == 0 ? QDate(2026, 2, 1) : QDate());
    }
    Shown shown(caseload.store(), &widgets::ServicesReport::read);
    QCOMPARE(shown.row(0).mid(4),
             (QStringList{u"1 of 1, too few"_s, u"2 of 2, too few"_s, u"Not enough people yet, 1 of 10"_s}));
}

void TableDashboardTest::anEmptyOneSaysWhatWillBeHere()
{
    support::TestStore test;
    Shown services(test.store(), &widgets::ServicesReport::read);
    QCOMPARE(services.table()->model()->rowCount(), 0);
    const auto says = [](Shown &shown, const QString &words) {
        const QList<QLabel *> labels = shown.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(services, u"Nobody was referred to a service yet."_s));
    Shown team(test.store(), &widgets::TeamReport::read);
    QVERIFY(says(team, u"Nobody has an open enrolment yet."_s));
}

void TableDashboardTest::aPartOfTheProgrammeAsksTheOffice()
{
    EngagementCaseload caseload;
    caseload.enrol(caseload.person(u"One"_s), QDate(2026, 1, 1), u"kim"_s);
    {
        const db::WriteLock lock(caseload.store());
        const db::Connection::Scope scope(caseload.store().writer(), db::WriteScope::Local);
        db::LocalSettings(caseload.store().writer()).setHoldsPart(true);
    }
    Shown team(caseload.store(), &widgets::TeamReport::read);
    QCOMPARE(team.table()->model()->rowCount(), 0);
    bool says = false;
    for (const QLabel *label : team.page.findChildren<QLabel *>()) {
        says = says || label->text().contains(u"ask the office"_s);
    }
    QVERIFY(says);
}

void TableDashboardTest::onlyThoseWhoSuperviseHaveTheTeam_data()
{
    QTest::addColumn<model::Role>("role");
    QTest::addColumn<int>("tabs");
    QTest::newRow("worker") << model::Role::Worker << 2;
    QTest::newRow("lead") << model::Role::Lead << 3;
    QTest::newRow("manager") << model::Role::Manager << 3;
    QTest::newRow("analyst") << model::Role::Analyst << 2;
}

void TableDashboardTest::onlyThoseWhoSuperviseHaveTheTeam()
{
    QFETCH(model::Role, role);
    QFETCH(int, tabs);
    support::TestStore test(1, role);
    widgets::DashboardsPage page(test.store());
    QCOMPARE(page.findChild<QButtonGroup *>()->buttons().size(), tabs);
    widgets::JobPool::waitForDone();
}

REGISTER_TEST(TableDashboardTest)
#include "tst_TableDashboard.moc"
