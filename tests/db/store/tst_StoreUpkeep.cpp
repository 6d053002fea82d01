#include "db/store/upkeep/StoreUpkeep.h"

#include "db/changelog/RecordPlaces.h"
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
    void givesRecordsTheirPlaces();
    void mergesThePiecesOfTheIndex();
    void leavesOfTheIndexFitAPage();
};

namespace
{

const QString note = u"Came by the hot desk and talked about the rent, the bus and the dog. "_s;

void logContacts(support::CaseFixture &cases, int contacts, int notes = 1)
{
    const PersonId person = cases.person(u"A1"_s);
    for (int i = 0; i < contacts; ++i) {
        QString words;
        for (int j = 0; j < notes; ++j) {
            words += note + QString::number(i * notes + j, 36) + u' ';
        }
        cases.contact(person, QDate(2026, 10, 1).addDays(i % 28), Outcome::Attended, words);
    }
}

int count(db::CaseStore &store, const char *sql)
{
    return store.reader().database().execAndGet(sql).getInt();
}

} // namespace

void StoreUpkeepTest::movesPagesIntoTheDatabaseWhileItIsOpen()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const qint64 before = QFileInfo(cases.store().folder().cases()).size();
    const QString words = note.repeated(30);
    for (int i = 0; i < 60; ++i) {
        cases.contact(person, QDate(2026, 10, 1).addDays(i % 28), Outcome::Attended, words);
    }
    QTRY_VERIFY(QFileInfo(cases.store().folder().cases()).size() > before + 60 * words.size());
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
    cases.test().close();
    QVERIFY(cases.test().open());
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
}

void StoreUpkeepTest::givesRecordsTheirPlaces()
{
    support::CaseFixture cases;
    logContacts(cases, db::StoreUpkeep::savesToARound);
    const char *unplaced = "SELECT count(*) FROM record WHERE seq > (SELECT seq FROM placed)";
    QTRY_VERIFY(count(cases.store(), unplaced) < db::StoreUpkeep::savesToARound);
    QVERIFY(count(cases.store(), "SELECT seq FROM placed") > 0);
    QVERIFY(db::RecordPlaces(cases.store().reader()).areWhole());
}

void StoreUpkeepTest::mergesThePiecesOfTheIndex()
{
    support::CaseFixture cases;
    logContacts(cases, 60);
    // Each save adds a piece, and the engine would leave up to 64 of them.
    const char *pieces = "SELECT count(DISTINCT segid) FROM note_text_idx";
    QTRY_VERIFY(count(cases.store(), pieces) < 40);
    const char *found = "SELECT count(*) FROM note_text WHERE note_text MATCH 'desk'";
    QCOMPARE(count(cases.store(), found), 60);
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
}

void StoreUpkeepTest::leavesOfTheIndexFitAPage()
{
    support::CaseFixture cases;
    logContacts(cases, 30, 60);
    // What is longer goes on in a second page: a page of 4096 bytes, 80 of them for its authentication, takes 3981 of
    // a row, of which four are its own.
    QVERIFY(count(cases.store(), "SELECT max(length(block)) FROM note_text_data") > 3000);
    QVERIFY(count(cases.store(), "SELECT max(length(block)) FROM note_text_data") <= 3977);
}

REGISTER_TEST(StoreUpkeepTest)
#include "tst_StoreUpkeep.moc"
