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
    void aSaveIsFoundByItsRecords_data();
    void aSaveIsFoundByItsRecords();
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

void StoreUpkeepTest::aSaveIsFoundByItsRecords_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("one record") << 1;
    QTest::newRow("five records") << 5;
}

void StoreUpkeepTest::aSaveIsFoundByItsRecords()
{
    QFETCH(const int, people);
    support::TestStore test;
    SaveId id;
    const auto saved = test->commit(Action::WriteCases, [&](db::SaveWriter &writer) -> Result<void> {
        id = writer.header().id;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.id = test->newId<PersonId>();
            person.reference = QString::number(i);
            const auto added = writer.add(db::CompartmentChange::inCaseFile(person.id, {{EntityKind::Person,
                                                                                         idCast<EntityId>(person.id),
                                                                                         Operation::make,
                                                                                         {textCell(person.reference)},
                                                                                         {}}}));
            if (!added) {
                return added;
            }
        }
        return {};
    });
    QVERIFY(saved.has_value());
    db::ChangeLog log(test->reader());
    const std::vector<qint64> records = log.recordsOf(id);
    QCOMPARE(static_cast<int>(records.size()), people);
    for (size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i], log.lastSeq() - people + 1 + static_cast<qint64>(i));
    }
}

REGISTER_TEST(StoreUpkeepTest)
#include "tst_StoreUpkeep.moc"
