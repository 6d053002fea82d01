#include "db/programmes/DefinitionStore.h"

#include "db/programmes/ProgrammeStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// What a team agreed to count, when and by whom, is kept, and every earlier agreement with it.
class DefinitionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAgreedAtFirst();
    void agreeingChangesTheProgrammeAndKeepsWhatWasBefore();
    void whatIsSetUpOtherwiseIsNotAgreed();
    void travels();
    void refuses_data();
    void refuses();
    void onlyThoseWhoMayChangeIt_data();
    void onlyThoseWhoMayChangeIt();
};

namespace
{

Programme programmeIn(db::CaseStore &store)
{
    Programme programme;
    programme.name = u"Link"_s;
    return db::ProgrammeStore(store).add(programme).value_or(programme);
}

AgreedDefinition agreed(const ProgrammeId &programme, int lapse)
{
    AgreedDefinition definition;
    definition.programme = programme;
    definition.rule = {lapse, true, {Channel::FaceToFace, Channel::Phone}};
    definition.agreed = QDate(2026, 11, 2);
    definition.agreedBy = u" Priya, Omar "_s;
    definition.note = u"letters are no meeting"_s;
    return definition;
}

} // namespace

void DefinitionStoreTest::nothingIsAgreedAtFirst()
{
    support::TestStore test;
    const Programme programme = programmeIn(test.store());
    db::DefinitionStore definitions(test.store());
    QVERIFY(definitions.history(programme.id)->isEmpty());
    QVERIFY(!definitions.current(programme.id)->has_value());
}

void DefinitionStoreTest::agreeingChangesTheProgrammeAndKeepsWhatWasBefore()
{
    support::TestStore test;
    const Programme programme = programmeIn(test.store());
    db::DefinitionStore definitions(test.store());
    QCOMPARE(definitions.agree(agreed(programme.id, 60))->number, 2);
    QCOMPARE(definitions.agree(agreed(programme.id, 30))->number, 3);
    const auto history = definitions.history(programme.id);
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).rule.lapseDays, 30);
    QCOMPARE(history->at(1).rule, (CountingRule{60, true, {Channel::FaceToFace, Channel::Phone}}));
    QCOMPARE(history->at(1).agreedBy, u"Priya, Omar"_s);
    QCOMPARE(history->at(1).agreed, QDate(2026, 11, 2));
    QCOMPARE(history->at(1).note, u"letters are no meeting"_s);
    QCOMPARE(history->at(2).rule, CountingRule()); // as it was set up
    QCOMPARE(history->at(2).number, 1);
    QVERIFY(!history->at(2).agreed.isValid());
    const Programme now = *db::ProgrammeStore(test.store()).find(u"Link"_s);
    QCOMPARE(now.lapseDays, 30);
    QVERIFY(now.custodyPauses);
    QCOMPARE(now.countedChannels, (QList<Channel>{Channel::FaceToFace, Channel::Phone}));
    QCOMPARE((*definitions.current(programme.id))->number, 3);
}

void DefinitionStoreTest::whatIsSetUpOtherwiseIsNotAgreed()
{
    support::TestStore test;
    Programme programme = programmeIn(test.store());
    db::DefinitionStore definitions(test.store());
    QVERIFY(definitions.agree(agreed(programme.id, 60)).has_value());
    programme = *db::ProgrammeStore(test.store()).find(u"Link"_s);
    programme.lapseDays = 45;
    QVERIFY(db::ProgrammeStore(test.store()).change(programme).has_value());
    QVERIFY(!definitions.current(programme.id)->has_value());
    QVERIFY(definitions.agree(agreed(programme.id, 30)).has_value());
    const auto history = definitions.history(programme.id);
    QCOMPARE(history->at(0).number, 4);
    QCOMPARE(history->at(1).rule.lapseDays, 45); // what was set up between stays usable too
}

void DefinitionStoreTest::travels()
{
    support::TestStore test;
    const Programme programme = programmeIn(test.store());
    const auto other = test.anotherLaptop(7);
    QVERIFY(db::DefinitionStore(test.store()).agree(agreed(programme.id, 60)).has_value());
    QVERIFY(other->store().receive(*test.store().recordsAfter(0)).has_value());
    QCOMPARE(db::DefinitionStore(other->store()).history(programme.id)->size(), 2);
    QCOMPARE((*db::DefinitionStore(other->store()).current(programme.id))->agreedBy, u"Priya, Omar"_s);
}

void DefinitionStoreTest::refuses_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("no lapse") << u"lapse"_s;
    QTest::newRow("nobody agreed") << u"agreed_by"_s;
    QTest::newRow("no day") << u"agreed"_s;
    QTest::newRow("no such programme") << u"programme"_s;
}

void DefinitionStoreTest::refuses()
{
    QFETCH(QString, where);
    support::TestStore test;
    const Programme programme = programmeIn(test.store());
    AgreedDefinition wrong = agreed(programme.id, where == u"lapse"_s ? 0 : 60);
    wrong.agreedBy = where == u"agreed_by"_s ? u" "_s : wrong.agreedBy;
    wrong.agreed = where == u"agreed"_s ? QDate() : wrong.agreed;
    wrong.programme = where == u"programme"_s ? ProgrammeId() : wrong.programme;
    const auto done = db::DefinitionStore(test.store()).agree(wrong);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().where, where);
    QVERIFY(db::DefinitionStore(test.store()).history(programme.id)->isEmpty());
    QCOMPARE(db::ProgrammeStore(test.store()).find(u"Link"_s)->lapseDays, 90);
}

void DefinitionStoreTest::onlyThoseWhoMayChangeIt_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("worker") << Role::Worker;
    QTest::newRow("lead") << Role::Lead;
}

void DefinitionStoreTest::onlyThoseWhoMayChangeIt()
{
    QFETCH(Role, role);
    support::TestStore test(1, role);
    QCOMPARE(db::DefinitionStore(test.store()).agree(agreed(ProgrammeId(), 60)).error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(DefinitionStoreTest)
#include "tst_DefinitionStore.moc"
