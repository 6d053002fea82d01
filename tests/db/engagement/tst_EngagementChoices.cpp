#include "db/engagement/EngagementChoices.h"

#include "db/engagement/PersonNames.h"
#include "tests/support/EngagementCaseload.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EngagementChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEachWorkerOnce();
    void namesPeopleInTheOrderAskedFor();
};

void EngagementChoicesTest::offersEachWorkerOnce()
{
    support::EngagementCaseload caseload;
    const model::PersonId one = caseload.person(u"One"_s);
    const model::PersonId two = caseload.person(u"Two"_s);
    caseload.enrol(one, QDate(2026, 1, 1), u"lee"_s);
    caseload.enrol(two, QDate(2026, 1, 1), u"kim"_s, QDate(2026, 1, 31));
    caseload.enrol(two, QDate(2026, 2, 1), u"Kim "_s, QDate(2026, 2, 28));
    caseload.enrol(two, QDate(2026, 3, 1), QString());
    const auto choices = db::EngagementChoices::read(caseload.store());
    QVERIFY(choices.has_value());
    QCOMPARE(choices->programmes, QStringList{u"Alongside North"_s});
    QCOMPARE(choices->workers.size(), 2);
    QCOMPARE(choices->workers.at(0).toLower(), u"kim"_s);
    QCOMPARE(choices->workers.at(1), u"lee"_s);
    QVERIFY(choices->sources.isEmpty());
}

void EngagementChoicesTest::namesPeopleInTheOrderAskedFor()
{
    support::EngagementCaseload caseload;
    const model::PersonId whole = caseload.person(u"Quayle"_s, u"Ellis"_s);
    const model::PersonId family = caseload.person(u"Coldwell"_s);
    const model::PersonId unnamed = caseload.person(QString());
    const auto names = db::PersonNames::read(caseload.store(), {family, model::PersonId(), unnamed, whole});
    QVERIFY(names.has_value());
    QCOMPARE(names->at(0), u"Coldwell"_s);
    QCOMPARE(names->at(1), QString());
    QVERIFY(!names->at(2).isEmpty()); // the reference that the store gave
    QCOMPARE(names->at(3), u"Quayle, Ellis"_s);
}

REGISTER_TEST(EngagementChoicesTest)
#include "tst_EngagementChoices.moc"
