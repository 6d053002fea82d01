#include "tests/db/exchange/import/ImportFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace model;
using db::ImportKind;
using support::ImportFixture;
using support::numbersOf;

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheImportMadeIsStruckOutAndComesBackWithTheFile_data();
    void whatTheImportMadeIsStruckOutAndComesBackWithTheFile();
    void whatItOverwroteIsWrittenBack();
    void whatSomebodyWroteSinceIsKept();
    void anAmendmentGivesWayToWhatItAmended();
    void aFieldWrittenTwiceByOneFileGoesBackToBeforeTheFirst();
    void aPersonStruckOutByStaffStaysSo();
    void undoingTwiceSaysSo();
    void onlyAnImportCanBeUndone();
    void someoneElsesImportNeedsAManager();
};

void ImportUndoTest::whatTheImportMadeIsStruckOutAndComesBackWithTheFile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("counted");
    const auto row = [](const char *name, ImportKind kind, const char *csv, const char *sql) {
        QTest::newRow(name) << int(kind) << QByteArray(csv) << QByteArray(sql);
    };
    row("people", ImportKind::People, "reference,crn\nB1,X123456\nB2,\n",
        "SELECT count(*) FROM person WHERE struck IS NULL AND reference <> 'A1'");
    row("enrolments", ImportKind::Enrolments, "person,started\nA1,2026-01-01\nA1,2026-02-01\n",
        "SELECT count(*) FROM enrolment WHERE struck IS NULL");
    row("contacts", ImportKind::Contacts, "person,when,outcome\nA1,2026-01-01,attended\nA1,2026-02-01,attended\n",
        "SELECT count(*) FROM contact WHERE state = 0");
    row("events", ImportKind::Events, "person,kind,from\nA1,custody,2026-01-01\nA1,move,2026-02-01\n",
        "SELECT count(*) FROM event WHERE state = 0");
}

void ImportUndoTest::whatTheImportMadeIsStruckOutAndComesBackWithTheFile()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, counted);
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const auto done = fixture.import(static_cast<ImportKind>(kind), csv);
    QCOMPARE(fixture.read(counted.constData()), u"2"_s);
    const auto undone = db::ImportUndo(fixture.test().store()).run(done->importId);
    QVERIFY(undone.has_value());
    QVERIFY(undone->struck >= 2);
    QVERIFY(undone->kept.empty());
    QCOMPARE(fixture.read(counted.constData()), u"0"_s);
    const auto again = fixture.import(static_cast<ImportKind>(kind), csv);
    QCOMPARE(numbersOf(again), u"2/0/0/0"_s);
    QCOMPARE(fixture.read(counted.constData()), u"2"_s);
    QVERIFY(db::ImportUndo(fixture.test().store()).run(again->importId).has_value());
    QCOMPARE(fixture.read(counted.constData()), u"0"_s);
    QCOMPARE(ImportFixture::stateOf(fixture.test().store()).size(), 64);
}

void ImportUndoTest::whatItOverwroteIsWrittenBack()
{
    ImportFixture fixture;
    const QByteArray header = "source_id,given_name,phone\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, header + "1,Siân,\n")), u"1/0/0/0"_s);
    const auto done = fixture.import(ImportKind::People, header + "1,Sian,123\n");
    QCOMPARE(numbersOf(done), u"0/1/0/0"_s);
    const auto undone = db::ImportUndo(fixture.test().store()).run(done->importId);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->restored, 2);
    QCOMPARE(fixture.read("SELECT given_name || coalesce(phone, '-') FROM person"), u"Siân-"_s);
}

void ImportUndoTest::whatSomebodyWroteSinceIsKept()
{
    ImportFixture fixture;
    const QByteArray header = "source_id,given_name,phone\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, header + "1,Siân,1\n")), u"1/0/0/0"_s);
    const auto done = fixture.import(ImportKind::People, header + "1,Sian,2\n");
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, header + "1,,3\n")), u"0/1/0/0"_s);
    const auto undone = db::ImportUndo(fixture.test().store()).run(done->importId);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->kept.size(), size_t(1));
    QCOMPARE(undone->kept.front().thing, u"person"_s);
    QCOMPARE(undone->kept.front().field, u"phone"_s);
    QCOMPARE(fixture.read("SELECT given_name || phone FROM person"), u"Siân3"_s);
}

void ImportUndoTest::anAmendmentGivesWayToWhatItAmended()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray header = "source_id,person,when,outcome,minutes\n";
    const QByteArray second = header + "1,A1,2026-01-02,attended,20\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, header + "1,A1,2026-01-02,attended,10\n")), u"1/0/0/0"_s);
    const auto done = fixture.import(ImportKind::Contacts, second);
    QVERIFY(db::ImportUndo(fixture.test().store()).run(done->importId).has_value());
    QCOMPARE(fixture.read("SELECT minutes FROM contact WHERE state = 0"), u"10"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, second)), u"0/1/0/0"_s);
    QCOMPARE(fixture.read("SELECT minutes FROM contact WHERE state = 0"), u"20"_s);
    QCOMPARE(fixture.read("SELECT count(*) FROM contact"), u"2"_s);
}

void ImportUndoTest::aFieldWrittenTwiceByOneFileGoesBackToBeforeTheFirst()
{
    ImportFixture fixture;
    const QByteArray header = "source_id,phone\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, header + "1,1\n")), u"1/0/0/0"_s);
    const auto done = fixture.import(ImportKind::People, header + "1,2\n1,3\n");
    QCOMPARE(numbersOf(done), u"0/2/0/0"_s);
    const auto undone = db::ImportUndo(fixture.test().store()).run(done->importId);
    QVERIFY(undone.has_value());
    QCOMPARE(fixture.read("SELECT phone FROM person"), u"1"_s);
    QVERIFY(undone->kept.empty());
}

void ImportUndoTest::aPersonStruckOutByStaffStaysSo()
{
    ImportFixture fixture;
    const QByteArray file = "source_id,phone\n1,1\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, file)), u"1/0/0/0"_s);
    const auto id = PersonId::fromBytes(QByteArray::fromHex(
        fixture.read("SELECT hex(entity.id) FROM entity JOIN person ON person.row = entity.row").toLatin1()));
    const EntitySchema &schema = schemaOf(EntityKind::Person);
    QVERIFY(fixture.test()
                ->commit(Action::StrikeOut,
                         db::CompartmentChange::inCaseFile(*id, {{EntityKind::Person,
                                                                  idCast<EntityId>(*id),
                                                                  schema.atom(QLatin1StringView("struck")),
                                                                  {textCell(u"entered twice"_s)},
                                                                  {}}}))
                .has_value());
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, file)), u"0/0/1/0"_s);
    QCOMPARE(fixture.read("SELECT struck FROM person"), u"entered twice"_s);
}

void ImportUndoTest::undoingTwiceSaysSo()
{
    ImportFixture fixture;
    const auto done = fixture.import(ImportKind::People, "reference\n1\n");
    QVERIFY(db::ImportUndo(fixture.test().store()).run(done->importId).has_value());
    const auto again = db::ImportUndo(fixture.test().store()).run(done->importId);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
}

void ImportUndoTest::onlyAnImportCanBeUndone()
{
    ImportFixture fixture;
    for (const QString &id : {u"x"_s, u"00112233445566778899aabbccddeeff"_s}) {
        const auto undone = db::ImportUndo(fixture.test().store()).run(id);
        QVERIFY(!undone.has_value());
        QCOMPARE(undone.error().code, ErrorCode::NotFound);
    }
}

void ImportUndoTest::someoneElsesImportNeedsAManager()
{
    // A store of another user, with the same team: what the manager imported reaches it as records.
    ImportFixture fixture;
    const auto done = fixture.import(ImportKind::People, "reference\n1\n");
    support::TestStore lead(7, Role::Lead);
    QVERIFY(lead->receive(*fixture.test()->recordsAfter(0)).has_value());
    const auto undone = db::ImportUndo(lead.store()).run(done->importId);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(ImportUndoTest)
#include "tst_ImportUndo.moc"
