#include "model/people/NameSlip.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using model::NameSlip;

class NameSlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithOneSlip_data();
    void beginsWithOneSlip();
    void foldsAccentsAndCase();
};

void NameSlipTest::beginsWithOneSlip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("begins");
    QTest::newRow("the same") << "williams" << "williams" << true;
    QTest::newRow("the beginning") << "williams" << "will" << true;
    QTest::newRow("nothing typed") << "williams" << "" << true;
    QTest::newRow("changed") << "williams" << "wolli" << true;
    QTest::newRow("changed first") << "williams" << "villi" << true;
    QTest::newRow("changed last") << "williams" << "willx" << true;
    QTest::newRow("added") << "williams" << "wiilliams" << true;
    QTest::newRow("added at the end") << "rees" << "reess" << true;
    QTest::newRow("dropped") << "williams" << "wlliams" << true;
    QTest::newRow("swapped") << "williams" << "wlili" << true;
    QTest::newRow("two changed") << "williams" << "wollo" << false;
    QTest::newRow("two added") << "rees" << "reesss" << false;
    QTest::newRow("swapped and changed") << "williams" << "wlilx" << false;
    QTest::newRow("too short for a slip") << "ann" << "anx" << false;
    QTest::newRow("no name") << "" << "anne" << false;
}

void NameSlipTest::beginsWithOneSlip()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, begins);
    QCOMPARE(NameSlip::begins(name, typed), begins);
}

void NameSlipTest::foldsAccentsAndCase()
{
    QCOMPARE(NameSlip::folded(QStringLiteral("Siân ŁÓ")), QStringLiteral("sian ło"));
    QCOMPARE(NameSlip::folded(QString()), QString());
}

REGISTER_TEST(NameSlipTest)
#include "tst_NameSlip.moc"
