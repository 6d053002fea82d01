#include "tests/support/TestStore.h"

#include "tests/support/TestRegistry.h"
#include <QSignalSpy>

#include <QTest>

using namespace model;

class CaseStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveIsThereAfterReopening();
    void aFailedSaveLeavesNothing();
    void onlyCommitMayWrite();
    void theReplayOfTheLogEqualsTheTables();
    void twoLaptopsKeepBothValuesOfAnAddress();
    void theMostCautiousValueShows();
};

namespace
{

db::CompartmentChange newPerson(const PersonId &id, const QString &given)
{
    return db::CompartmentChange::inCaseFile(id, {{EntityKind::Person,
                                                   idCast<EntityId>(id),
                                                   Operation::make,
                                                   {textCell(QStringLiteral("A1")), textCell(given)},
                                                   {}}});
}

db::CompartmentChange edit(const PersonId &id, QLatin1StringView atom, Cells cells)
{
    return db::CompartmentChange::inCaseFile(
        id,
        {{EntityKind::Person, idCast<EntityId>(id), schemaOf(EntityKind::Person).atom(atom), std::move(cells), {}}});
}

QString shown(db::CaseStore &store, const char *column)
{
    SQLite::Statement select(store.reader().database(), std::string("SELECT ") + column + " FROM person");
    return select.executeStep() ? QString::fromUtf8(select.getColumn(0).getText("")) : QStringLiteral("no row");
}

void exchange(db::CaseStore &a, db::CaseStore &b)
{
    const auto fromA = a.recordsAfter(0);
    const auto fromB = b.recordsAfter(0);
    QVERIFY(fromA && fromB);
    QVERIFY(a.receive(*fromB).has_value());
    QVERIFY(b.receive(*fromA).has_value());
}

QString stateOf(db::CaseStore &store)
{
    const auto outcome = db::Replay(store.reader()).run();
    if (!outcome) {
        return QStringLiteral("replay failed");
    }
    return outcome->findings.isEmpty() && outcome->tables == outcome->log ? outcome->tables.toString()
                                                                          : outcome->findings.join(QLatin1Char('\n'));
}

} // namespace

void CaseStoreTest::aSaveIsThereAfterReopening()
{
    support::TestStore test;
    const PersonId id = test->newId<PersonId>();
    QSignalSpy spy(&test.store(), &db::CaseStore::changed);
    const auto saved = test->commit(Action::EditPerson, newPerson(id, QStringLiteral("Siân")));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->people, QList<PersonId>{id});
    QCOMPARE(spy.count(), 1);
    test.close();
    QVERIFY(test.open().has_value());
    QCOMPARE(shown(test.store(), "given_name"), QStringLiteral("Siân"));
    QCOMPARE(int(test->verdict()), int(db::Generation::Verdict::Continues));
}

void CaseStoreTest::aFailedSaveLeavesNothing()
{
    support::TestStore test;
    const PersonId id = test->newId<PersonId>();
    const auto saved = test->commit(Action::EditPerson, [&](db::SaveWriter &writer) -> Result<void> {
        const Result<void> added = writer.add(newPerson(id, QStringLiteral("Siân")));
        return added ? Result<void>(fail(ErrorCode::Cancelled)) : added;
    });
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(shown(test.store(), "given_name"), QStringLiteral("no row"));
    QVERIFY(test->commit(Action::EditPerson, newPerson(id, QStringLiteral("Siân"))).has_value());
    QCOMPARE(stateOf(test.store()).size(), 64);
}

void CaseStoreTest::onlyCommitMayWrite()
{
    support::TestStore test;
    for (const char *sql : {"DELETE FROM record", "INSERT INTO person (row, file, made) VALUES (1, 1, 1)",
                            "UPDATE user SET role = 'manager'", "CREATE TABLE mine (x)", "ATTACH 'x.db' AS x",
                            "DELETE FROM access", "INSERT INTO note_text (rowid, note) VALUES (1, 'x')"}) {
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, test->writer().execute(sql));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, test->reader().execute(sql));
    }
    // A statement compiled while a scope was open does not get through once it is closed.
    SQLite::Statement *compiled = nullptr;
    {
        const db::Connection::Scope scope(test->writer(), db::WriteScope::Commit);
        compiled = &test->writer().statement("DELETE FROM record");
    }
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, compiled->exec());
    QVERIFY(test->recordsAfter(0)->size() > 0);
}

void CaseStoreTest::theReplayOfTheLogEqualsTheTables()
{
    support::TestStore test;
    const PersonId id = test->newId<PersonId>();
    QVERIFY(test->commit(Action::EditPerson, newPerson(id, QStringLiteral("Siân"))).has_value());
    QVERIFY(test->commit(Action::EditPerson,
                         edit(id, QLatin1StringView("address"),
                              {textCell(QStringLiteral("1 High St")), textCell(QStringLiteral("ZZ1 1ZZ"))}))
                .has_value());
    QCOMPARE(stateOf(test.store()).size(), 64);
}

void CaseStoreTest::twoLaptopsKeepBothValuesOfAnAddress()
{
    support::TestStore car;
    const PersonId id = car->newId<PersonId>();
    QVERIFY(car->commit(Action::EditPerson, newPerson(id, QStringLiteral("Siân"))).has_value());
    const std::unique_ptr<support::TestStore> office = car.anotherLaptop(2);
    QCOMPARE(int(office->store().verdict()), int(db::Generation::Verdict::Restored));
    const QLatin1StringView address("address");
    QVERIFY(
        car->commit(Action::EditPerson, edit(id, address, {textCell(QStringLiteral("Car St")), Cell()})).has_value());
    office->clock().advance(60'000);
    QVERIFY((*office)
                ->commit(Action::EditPerson, edit(id, address, {textCell(QStringLiteral("Office St")), Cell()}))
                .has_value());
    exchange(car.store(), office->store());
    QCOMPARE(stateOf(car.store()).size(), 64);
    QCOMPARE(stateOf(car.store()), stateOf(office->store()));
    QCOMPARE(shown(car.store(), "address"), QStringLiteral("Office St"));
    const auto state = car->fieldState(EntityKind::Person, idCast<EntityId>(id), address);
    QCOMPARE(state->writes.size(), size_t(2));
    QVERIFY(state->inConflict());
    // An edit made in sight of one value settles that one only; the other still waits for a person.
    QVERIFY(
        car->commit(Action::EditPerson, edit(id, address, {textCell(QStringLiteral("New St")), Cell()})).has_value());
    QVERIFY(car->fieldState(EntityKind::Person, idCast<EntityId>(id), address)->inConflict());
}

void CaseStoreTest::theMostCautiousValueShows()
{
    support::TestStore car;
    const PersonId id = car->newId<PersonId>();
    QVERIFY(car->commit(Action::EditPerson, newPerson(id, QStringLiteral("Siân"))).has_value());
    const std::unique_ptr<support::TestStore> office = car.anotherLaptop(2);
    const QLatin1StringView message("leave_message");
    QVERIFY(car->commit(Action::EditPerson, edit(id, message, {textCell(QStringLiteral("no"))})).has_value());
    office->clock().advance(60'000);
    QVERIFY((*office)->commit(Action::EditPerson, edit(id, message, {textCell(QStringLiteral("yes"))})).has_value());
    exchange(car.store(), office->store());
    QCOMPARE(shown(car.store(), "leave_message"), QStringLiteral("no"));
    QCOMPARE(shown(office->store(), "leave_message"), QStringLiteral("no"));
    QCOMPARE(stateOf(car.store()), stateOf(office->store()));
}

REGISTER_TEST(CaseStoreTest)
#include "tst_CaseStore.moc"
