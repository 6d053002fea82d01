#include "tests/support/Program.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ExitCode;
using support::Program;
using support::Ran;

/// The bench measures our store beside its twins, and says under what conditions.
class BenchCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCaseIsMeasured_data();
    void everyCaseIsMeasured();
    void aSaveWritesFewPagesMoreThanWithoutTheLog();
    void saysHowBusyTheMachineWas();

private:
    [[nodiscard]] QJsonObject measured(const QString &name) const;

    QJsonArray m_cases;
};

void BenchCommandTest::initTestCase()
{
    Program program;
    const Ran ran = program.json({u"bench"_s, u"--people"_s, u"60"_s});
    QCOMPARE(ran.code, ExitCode::Done);
    m_cases = ran.answer["cases"_L1].toArray();
}

QJsonObject BenchCommandTest::measured(const QString &name) const
{
    for (const QJsonValue &one : m_cases) {
        if (one.toObject()["name"_L1].toString().startsWith(name)) {
            return one.toObject();
        }
    }
    return {};
}

void BenchCommandTest::everyCaseIsMeasured_data()
{
    QTest::addColumn<bool>("compared");
    QTest::newRow("fill") << true;
    QTest::newRow("save a contact, pages") << true;
    QTest::newRow("save a contact, median") << true;
    QTest::newRow("save a contact, worst") << true;
    QTest::newRow("search, newest 50") << true;
    QTest::newRow("caseload list of everyone") << false;
    QTest::newRow("verify") << false;
    QTest::newRow("bytes") << true;
}

void BenchCommandTest::everyCaseIsMeasured()
{
    QFETCH(const bool, compared);
    const QJsonObject one = measured(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(one["ours_ms"_L1].toDouble() > 0);
    QCOMPARE(one["cipher_ms"_L1].toDouble() > 0, compared);
    QCOMPARE(one["plain_ms"_L1].toDouble() > 0, compared);
}

void BenchCommandTest::aSaveWritesFewPagesMoreThanWithoutTheLog()
{
    const QJsonObject pages = measured(u"save a contact, pages"_s);
    const double without = pages["cipher_ms"_L1].toDouble();
    QVERIFY(without > 0);
    QVERIFY(pages["ours_ms"_L1].toDouble() > without);
    QVERIFY(pages["ours_ms"_L1].toDouble() <= 1.6 * without);
}

void BenchCommandTest::saysHowBusyTheMachineWas()
{
#ifdef Q_OS_LINUX
    for (const QJsonValue &one : m_cases) {
        const QJsonValue others = one.toObject()["others_percent"_L1];
        // Nothing for what was over before the system's clock had moved on.
        QVERIFY(others.isNull() || (others.toDouble() >= 0 && others.toDouble() <= 100));
    }
    QVERIFY(measured(u"fill"_s)["others_percent"_L1].isDouble());
#endif
}

REGISTER_TEST(BenchCommandTest)
#include "tst_BenchCommand.moc"
