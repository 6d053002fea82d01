#include "db/store/upkeep/StoreUpkeep.h"

#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Housekeeping goes on beside the saves and changes nothing that anybody reads.
class StoreUpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesPagesIntoTheDatabaseWhileItIsOpen();
};

void StoreUpkeepTest::movesPagesIntoTheDatabaseWhileItIsOpen()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const qint64 before = QFileInfo(cases.store().folder().cases()).size();
    const QString note = u"Came by the hot desk and talked about the rent. "_s.repeated(40);
    for (int i = 0; i < 60; ++i) {
        cases.contact(person, QDate(2026, 10, 1).addDays(i % 28), Outcome::Attended, note);
    }
    QTRY_VERIFY(QFileInfo(cases.store().folder().cases()).size() > before + 60 * note.size());
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
    cases.test().close();
    QVERIFY(cases.test().open());
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
}

REGISTER_TEST(StoreUpkeepTest)
#include "tst_StoreUpkeep.moc"
