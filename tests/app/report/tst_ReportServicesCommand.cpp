#include "db/engagement/EngagementReader.h"
#include "db/store/LocalSettings.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;

/// What came of referrals, from the command to its answer.
class ReportServicesCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesWhoWentWithWhoDidNot();
    void otherMonthsAndPeople();
    void isReadable();
    void peopleCanBeFoundByTheirService();
    void nobodyReferredYet();
    void wrongUsage_data();
    void wrongUsage();
    void aPartOfTheProgrammeSaysSo();

private:
    std::unique_ptr<support::Program> m_program;
};

void ReportServicesCommandTest::initTestCase()
{
    m_program = std::make_unique<support::Program>(QStringList{u"--programme"_s, u"Link"_s}, QDate(2022, 12, 31));
    QByteArray people = "reference\n";
    QByteArray contacts = "person,when,outcome,channel\n";
    // A, B and C are met every month to June, D and E once in January and in March.
    for (const char *name : {"A", "B", "C", "D", "E", "F"}) {
        people += QByteArray(name) + '\n';
        for (const char *day : {"2022-01-10", "2022-02-10", "2022-03-10"}) {
            contacts += QByteArray(name) + ',' + day + ",attended,phone\n";
        }
    }
    for (const char *name : {"A", "B", "C"}) {
        for (const char *day : {"2022-04-10", "2022-05-10", "2022-06-10"}) {
            contacts += QByteArray(name) + ',' + day + ",attended,phone\n";
        }
    }
    QCOMPARE(m_program->run({u"import"_s, u"people"_s, m_program->write(u"p.csv"_s, people)}).code, ExitCode::Done);
    QCOMPARE(m_program->run({u"import"_s, u"contacts"_s, m_program->write(u"c.csv"_s, contacts)}).code, ExitCode::Done);
    const auto refer = [this](const QString &person, const QString &started) {
        const support::Ran asked = m_program->json({u"refer"_s, u"--person"_s, person, u"--to"_s, u"Housing advice"_s,
                                                    u"--day"_s, u"2022-02-01"_s, u"--reason"_s, u"Notice"_s});
        QCOMPARE(asked.code, ExitCode::Done);
        if (!started.isEmpty()) {
            const QString id = asked.answer["referral"_L1]["id"_L1].toString();
            QCOMPARE(m_program->run({u"refer"_s, u"state"_s, id, u"started"_s, u"--day"_s, started}).code,
                     ExitCode::Done);
        }
    };
    refer(u"A"_s, u"2022-02-10"_s);
    refer(u"B"_s, u"2022-02-20"_s);
    refer(u"C"_s, {});
    refer(u"D"_s, u"2022-02-15"_s);
    refer(u"E"_s, {});
}

void ReportServicesCommandTest::comparesWhoWentWithWhoDidNot()
{
    const QJsonObject answer = m_program->json({u"report"_s, u"services"_s}).answer;
    QStringList keys{u"as_of"_s, u"cut_off"_s, u"lapse_days"_s, u"months"_s, u"scope"_s, u"services"_s};
    QCOMPARE(answer.keys(), keys);
    QCOMPARE(answer["services"_L1].toArray().size(), 1);
    const QJsonObject service = answer["services"_L1][0].toObject();
    QCOMPARE(service["service"_L1].toString(), u"Housing advice"_s);
    QCOMPARE(service["referred"_L1].toInt(), 5);
    QCOMPARE(service["started"_L1].toInt(), 3);
    QCOMPARE(service["ended"_L1].toInt(), 0);
    QCOMPARE(service["not_in_touch"_L1].toInt(), 0);
    QCOMPARE(service["went"_L1]["n"_L1].toInt(), 3);
    QCOMPARE(service["went"_L1]["engaged"_L1].toInt(), 2);
    QCOMPARE(service["did_not_go"_L1]["n"_L1].toInt(), 2);
    QCOMPARE(service["did_not_go"_L1]["engaged"_L1].toInt(), 1);
    // 2/3 less 1/2, Newcombe's interval reckoned apart.
    QVERIFY(std::abs(service["difference"_L1]["value"_L1].toDouble() - 1.0 / 6) < 1e-12);
    QVERIFY(std::abs(service["difference"_L1]["lower"_L1].toDouble() - -0.445781233) < 1e-8);
    QVERIFY(std::abs(service["difference"_L1]["upper"_L1].toDouble() - 0.654829225) < 1e-8);
}

void ReportServicesCommandTest::otherMonthsAndPeople()
{
    const QJsonObject later = m_program->json({u"report"_s, u"services"_s, u"--months"_s, u"5"_s}).answer;
    QCOMPARE(later["months"_L1].toInt(), 5);
    QCOMPARE(later["services"_L1][0]["went"_L1]["engaged"_L1].toInt(), 0);
    const QJsonObject recent = m_program->json({u"report"_s, u"services"_s, u"--as-of"_s, u"2022-06-30"_s}).answer;
    QCOMPARE(recent["services"_L1][0]["too_recent"_L1].toInt(), 5);
    QVERIFY(recent["services"_L1][0]["went"_L1]["value"_L1].isNull());
}

void ReportServicesCommandTest::isReadable()
{
    const QString text = m_program->run({u"report"_s, u"services"_s}).output;
    QVERIFY2(text.contains(u"compared with those who did not"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2 of 3, 67%"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"caused"_s), qPrintable(text));
}

void ReportServicesCommandTest::peopleCanBeFoundByTheirService()
{
    const QJsonObject found = m_program->json({u"people"_s, u"--filter"_s, u"service=housing ADVICE"_s}).answer;
    QCOMPARE(found["people"_L1].toArray().size(), 5);
    const QJsonObject report =
        m_program->json({u"report"_s, u"engagement"_s, u"--where"_s, u"service=Housing advice"_s}).answer;
    QCOMPARE(report["people"_L1].toInt(), 5);
}

void ReportServicesCommandTest::nobodyReferredYet()
{
    support::Program empty;
    QCOMPARE(empty.run({u"report"_s, u"services"_s}).output, u"Nobody was referred to a service.\n"_s);
    QVERIFY(empty.json({u"report"_s, u"services"_s}).answer["services"_L1].toArray().isEmpty());
}

void ReportServicesCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a month is not yet after it") << QStringList{u"--months"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"--months"_s, u"some"_s};
    QTest::newRow("no such programme") << QStringList{u"--programme"_s, u"Nowhere"_s};
    QTest::newRow("no such field") << QStringList{u"--where"_s, u"mood=good"_s};
}

void ReportServicesCommandTest::wrongUsage()
{
    QFETCH(QStringList, words);
    const support::Ran ran = m_program->run(QStringList{u"report"_s, u"services"_s} + words);
    QCOMPARE(ran.code, ExitCode::WrongUsage);
    QVERIFY(!ran.error.isEmpty());
}

void ReportServicesCommandTest::aPartOfTheProgrammeSaysSo()
{
    support::CaseFixture part;
    part.contact(part.person(u"A"_s), QDate(2026, 1, 1));
    db::EngagementSelection selection;
    selection.asOf = QDate(2026, 11, 2);
    const auto whole = db::EngagementReader(part.store()).read(selection);
    QVERIFY(whole && whole->scope.whole);
    QCOMPARE(whole->scope.wholeAsAt, selection.asOf);
    {
        const db::WriteLock lock(part.store());
        const db::Connection::Scope scope(part.store().writer(), db::WriteScope::Local);
        db::LocalSettings(part.store().writer()).setHoldsPart(true);
    }
    const auto held = db::EngagementReader(part.store()).read(selection);
    QVERIFY(held && !held->scope.whole);
    QCOMPARE(held->scope.people, 1);
    QVERIFY(!held->scope.wholeAsAt.isValid());
    QCOMPARE(held->options(selection).scope, held->scope);
}

REGISTER_TEST(ReportServicesCommandTest)
#include "tst_ReportServicesCommand.moc"
