#include "tests/db/exchange/import/ImportFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using db::ImportKind;
using model::ErrorCode;
using support::ImportFixture;
using support::numbersOf;

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedRowSaysWhy_data();
    void aRefusedRowSaysWhy();
    void aRowBringsItsValues_data();
    void aRowBringsItsValues();
    void theSameFileAgainChangesNothing_data();
    void theSameFileAgainChangesNothing();
    void theSameRowTwiceWithoutSourceIdIsTwoThings();
    void aKnownRowWritesOnlyWhatItMaps();
    void aBlankCellDoesNotErase();
    void aChangedContactIsAmendedAndTheOldOneStays();
    void anEventsEndIsWritten();
    void anotherPersonsRowIsRefused();
    void aPersonIsFoundByAnIdentifier();
    void twoPeopleWithOneReferenceAreAmbiguous();
    void aContactBelongsToTheOnlyOpenEnrolment();
    void possibleDuplicatesCountEqualIdentifiers();
    void onlyLetsThroughRowsWithTheValue();
    void unknownNamesAreNamedWithTheNearest_data();
    void unknownNamesAreNamedWithTheNearest();
    void aDryRunGivesTheNumbersAndWritesNothing();
    void cancellingLeavesNothing();
    void refusedRowsAreWrittenWithTheirCells();
    void rowsOfOnePersonAreOneRecord();
    void twoLaptopsImportTheSameFileWithoutConflict();
    void aWorkerMayNotImport();
};

void ImporterTest::aRefusedRowSaysWhy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, ImportKind kind, const QByteArray &csv, const QString &field,
                        const QString &code) { QTest::newRow(name) << int(kind) << csv << field << code; };
    const auto contact = [&](const char *name, const QByteArray &cells, const QString &field, const QString &code) {
        row(name, ImportKind::Contacts, "person,when,outcome,channel,minutes,programme\n" + cells + '\n', field, code);
    };
    contact("nobody named", ",2026-01-02,attended", u"person"_s, u"person_missing"_s);
    contact("unknown person", "Z9,2026-01-02,attended", u"person"_s, u"person_unknown"_s);
    contact("no day", "A1,,attended", u"when"_s, u"when_missing"_s);
    contact("bad day", "A1,2026-02-30,attended", u"when"_s, u"date_not_understood"_s);
    contact("too early", "A1,1899-12-31,attended", u"when"_s, u"date_out_of_range"_s);
    contact("ahead", "A1,2026-11-04,attended", u"when"_s, u"date_out_of_range"_s);
    contact("no outcome", "A1,2026-01-02,", u"outcome"_s, u"outcome_missing"_s);
    contact("wrong outcome", "A1,2026-01-02,came", u"outcome"_s, u"outcome_unknown"_s);
    contact("wrong channel", "A1,2026-01-02,attended,pigeon", u"channel"_s, u"channel_unknown"_s);
    contact("minutes in words", "A1,2026-01-02,attended,,ten", u"minutes"_s, u"minutes_not_a_number"_s);
    contact("a day and a minute", "A1,2026-01-02,attended,,1441", u"minutes"_s, u"minutes_not_a_number"_s);
    contact("wrong programme", "A1,2026-01-02,attended,,,Elsewhere", u"programme"_s, u"programme_unknown"_s);
    contact("too many cells", "A1,2026-01-02,attended,,,,more", QString(), u"too_many_cells"_s);
    const QByteArray enrolment = "source_id,person,started,closed,reason\n";
    row("no start", ImportKind::Enrolments, enrolment + "1,A1,\n", u"started"_s, u"started_missing"_s);
    row("closes first", ImportKind::Enrolments, enrolment + "1,A1,2026-02-01,2026-01-31\n", u"closed"_s,
        u"closed_before_started"_s);
    row("wrong reason", ImportKind::Enrolments, enrolment + "1,A1,2026-02-01,2026-03-01,bored\n", u"reason"_s,
        u"reason_unknown"_s);
    row("exit of nobody", ImportKind::Enrolments, "source_id,closed\n7,2026-03-01\n", u"source_id"_s, u"row_unknown"_s);
    const QByteArray event = "person,kind,from,to\n";
    row("no kind", ImportKind::Events, event + "A1,,2026-01-01\n", u"kind"_s, u"kind_missing"_s);
    row("no beginning", ImportKind::Events, event + "A1,custody,\n", u"from"_s, u"from_missing"_s);
    row("ends first", ImportKind::Events, event + "A1,custody,2026-02-01,2026-01-31\n", u"to"_s, u"to_before_from"_s);
    row("born tomorrow", ImportKind::People, "reference,born\nB1,2026-11-03\n", u"born"_s, u"date_out_of_range"_s);
}

void ImporterTest::aRefusedRowSaysWhy()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QString, field);
    QFETCH(QString, code);
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const auto done = fixture.import(static_cast<ImportKind>(kind), csv);
    QCOMPARE(numbersOf(done), u"0/0/0/1"_s);
    QCOMPARE(done->refused.front().line, 2);
    QCOMPARE(done->refused.front().field, field);
    QCOMPARE(done->refused.front().code, code);
    QVERIFY(done->refused.front().message.endsWith(u'.'));
    QVERIFY(done->importId.isEmpty());
}

void ImporterTest::aRowBringsItsValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, ImportKind kind, const char *csv, const char *sql, const QString &value) {
        QTest::newRow(name) << int(kind) << QByteArray(csv) << QByteArray(sql) << value;
    };
    const auto contacts = ImportKind::Contacts;
    row("day", contacts, "person,when,outcome\nA1,2/3/2026 14:30,attended\n", "SELECT day || ' ' || time FROM contact",
        u"%1 870"_s.arg(QDate(2026, 3, 2).toJulianDay()));
    row("channel unless given", contacts, "person,when,outcome\nA1,2026-01-02,attended\n",
        "SELECT channel FROM contact", u"7"_s);
    row("needs", contacts, "person,when,outcome,needs\nA1,2026-01-02,attended,\"housing, debt;work\"\n",
        "SELECT needs FROM contact", u"housing;debt;work"_s);
    row("programme of the store", ImportKind::Enrolments, "person,started\nA1,2026-01-02\n",
        "SELECT programme.name FROM enrolment JOIN programme ON programme.row = enrolment.programme",
        u"Alongside North"_s);
    row("kind of event", ImportKind::Events, "person,kind,from\nA1,Tenancy Start,2026-01-02\n",
        "SELECT kind FROM event", u"tenancy_start"_s);
    row("identifier as the scheme writes it", ImportKind::People, "reference,nhs_number\nB1,943 476 5919\n",
        "SELECT value FROM identifier", u"9434765919"_s);
    row("suspect identifier as given", ImportKind::People, "reference,nhs_number\nB1,943 476 5918\n",
        "SELECT value FROM identifier", u"943 476 5918"_s);
    row("alert", ImportKind::People, "reference,alert\nB1,dog\n", "SELECT text FROM alert", u"dog"_s);
    row("no scheme of its own name", ImportKind::People, "reference,gender\nB1,woman\n",
        "SELECT gender || coalesce(gender_scheme, '') FROM person WHERE reference = 'B1'", u"woman"_s);
}

void ImporterTest::aRowBringsItsValues()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, sql);
    QFETCH(QString, value);
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    QCOMPARE(numbersOf(fixture.import(static_cast<ImportKind>(kind), csv)), u"1/0/0/0"_s);
    QCOMPARE(fixture.read(sql.constData()), value);
}

void ImporterTest::theSameFileAgainChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("people") << int(ImportKind::People)
                            << QByteArray("reference,nhs_number,alert,born\nB1,9434765919,dog,1/2/80\nB2,,,\n");
    QTest::newRow("enrolments") << int(ImportKind::Enrolments)
                                << QByteArray("source_id,person,started\n1,A1,2026-01-02\n2,A1,2026-02-02\n");
    QTest::newRow("contacts") << int(ImportKind::Contacts)
                              << QByteArray("person,when,outcome\nA1,2026-01-02,attended\nA1,2026-01-03,attended\n");
    QTest::newRow("events") << int(ImportKind::Events)
                            << QByteArray("person,kind,from\nA1,custody,2026-01-02\nA1,move,2026-01-02\n");
}

void ImporterTest::theSameFileAgainChangesNothing()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, csv);
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    QCOMPARE(numbersOf(fixture.import(static_cast<ImportKind>(kind), csv)), u"2/0/0/0"_s);
    const QString state = ImportFixture::stateOf(fixture.test().store());
    const auto again = fixture.import(static_cast<ImportKind>(kind), csv);
    QCOMPARE(numbersOf(again), u"0/0/2/0"_s);
    QCOMPARE(again->possibleDuplicates, 0);
    QVERIFY(again->importId.isEmpty());
    QCOMPARE(ImportFixture::stateOf(fixture.test().store()), state);
}

void ImporterTest::theSameRowTwiceWithoutSourceIdIsTwoThings()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray row = "A1,2026-01-02,no_answer\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, "person,when,outcome\n" + row + row)), u"2/0/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, "person,when,outcome\n" + row + row)), u"0/0/2/0"_s);
    const QByteArray named = "person,when,outcome,source_id\nA1,2026-01-02,attended,5\nA1,2026-01-02,attended,5\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, named)), u"1/0/1/0"_s);
}

void ImporterTest::aKnownRowWritesOnlyWhatItMaps()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray first = "source_id,person,started,worker\n1,A1,2026-01-02,Kim\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Enrolments, first)), u"1/0/0/0"_s);
    const QByteArray exits = "source_id,closed,reason\n1,2026-03-02,completed\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Enrolments, exits)), u"0/1/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Enrolments, exits)), u"0/0/1/0"_s);
    QCOMPARE(fixture.read("SELECT key_worker || reason || (closed - started) FROM enrolment"), u"Kim059"_s);
    const QByteArray tooEarly = "source_id,closed\n1,2026-01-01\n";
    const auto refused = fixture.import(ImportKind::Enrolments, tooEarly);
    QCOMPARE(numbersOf(refused), u"0/0/0/1"_s);
    QCOMPARE(refused->refused.front().code, u"closed_before_started"_s);
}

void ImporterTest::aBlankCellDoesNotErase()
{
    ImportFixture fixture;
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, "source_id,given_name,phone\n1,Siân,123\n")), u"1/0/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, "source_id,given_name,phone\n1,Sian,\n")), u"0/1/0/0"_s);
    QCOMPARE(fixture.read("SELECT given_name || phone FROM person"), u"Sian123"_s);
}

void ImporterTest::aChangedContactIsAmendedAndTheOldOneStays()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray header = "source_id,person,when,outcome,minutes\n";
    const QByteArray first = header + "1,A1,2026-01-02,attended,10\n";
    const QByteArray second = header + "1,A1,2026-01-02,attended,20\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, first)), u"1/0/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, second)), u"0/1/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, second)), u"0/0/1/0"_s);
    QCOMPARE(fixture.read("SELECT minutes FROM contact WHERE state = 0"), u"20"_s);
    QCOMPARE(fixture.read("SELECT minutes FROM contact WHERE state = 1"), u"10"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, first)), u"0/1/0/0"_s);
    QCOMPARE(fixture.read("SELECT minutes FROM contact WHERE state = 0"), u"10"_s);
    QCOMPARE(fixture.read("SELECT count(*) FROM contact"), u"3"_s);
}

void ImporterTest::anEventsEndIsWritten()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray header = "source_id,person,kind,from,to\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Events, header + "1,A1,custody,2026-01-02,\n")), u"1/0/0/0"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Events, header + "1,A1,custody,2026-01-02,2026-01-09\n")),
             u"0/1/0/0"_s);
    QCOMPARE(fixture.read("SELECT to_day - from_day FROM event"), u"7"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Events, header + "1,A1,move,2026-01-02,\n")), u"0/1/0/0"_s);
    QCOMPARE(fixture.read("SELECT kind || (to_day - from_day) FROM event WHERE state = 0"), u"move7"_s);
}

void ImporterTest::anotherPersonsRowIsRefused()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\nA2,Bo,Rees\n");
    const QByteArray header = "source_id,person,when,outcome\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, header + "1,A1,2026-01-02,attended\n")), u"1/0/0/0"_s);
    const auto other = fixture.import(ImportKind::Contacts, header + "1,A2,2026-01-02,attended\n");
    QCOMPARE(numbersOf(other), u"0/0/0/1"_s);
    QCOMPARE(other->refused.front().code, u"person_differs"_s);
}

void ImporterTest::aPersonIsFoundByAnIdentifier()
{
    ImportFixture fixture;
    QCOMPARE(numbersOf(fixture.import(ImportKind::People, "reference,nhs_number\nab-1,943 476 5919\n")), u"1/0/0/0"_s);
    const QByteArray rows = "person,when,outcome\nAB1,2026-01-02,attended\n9434765919,2026-01-03,attended\n"
                            "943-476-5919,2026-01-04,attended\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, rows)), u"3/0/0/0"_s);
}

void ImporterTest::twoPeopleWithOneReferenceAreAmbiguous()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\nA1,Bo,Rees\n");
    const auto done = fixture.import(ImportKind::Contacts, "person,when,outcome\nA1,2026-01-02,attended\n");
    QCOMPARE(numbersOf(done), u"0/0/0/1"_s);
    QCOMPARE(done->refused.front().code, u"person_ambiguous"_s);
}

void ImporterTest::aContactBelongsToTheOnlyOpenEnrolment()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const QByteArray enrolments = "person,started,closed\nA1,2026-01-01,2026-02-28\nA1,2026-02-01,\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Enrolments, enrolments)), u"2/0/0/0"_s);
    const QByteArray contacts = "person,when,outcome\nA1,2025-12-31,attended\nA1,2026-01-31,attended\n"
                                "A1,2026-02-01,attended\nA1,2026-03-01,attended\n";
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, contacts)), u"4/0/0/0"_s);
    QCOMPARE(fixture.read("SELECT enrolment IS NOT NULL FROM contact ORDER BY day"), u"0,1,0,1"_s);
    QCOMPARE(numbersOf(fixture.import(ImportKind::Contacts, contacts)), u"0/0/4/0"_s);
}

void ImporterTest::possibleDuplicatesCountEqualIdentifiers()
{
    ImportFixture fixture;
    QCOMPARE(fixture.import(ImportKind::People, "reference,crn\nA1,X123456\nA2,\n")->possibleDuplicates, 0);
    const auto done = fixture.import(ImportKind::People, "reference,crn\nA3,x-123456\nA4,\na2,\nA4,Y123456\n");
    QCOMPARE(numbersOf(done), u"4/0/0/0"_s);
    QCOMPARE(done->possibleDuplicates, 3);
}

void ImporterTest::onlyLetsThroughRowsWithTheValue()
{
    ImportFixture fixture;
    db::ImportOptions options;
    options.only = {{u"deleted"_s, QString()}, {u"site"_s, u"North"_s}};
    options.maps = {{u"reference"_s, u"Number"_s}, {u"gender"_s, u"Sex"_s}};
    const auto done =
        fixture.import(options, "Number,Sex,deleted,site,spare\n1,F,,North,x\n2,F,y,North,x\n3,F,,South,\n");
    QCOMPARE(numbersOf(done), u"1/0/0/0"_s);
    QCOMPARE(done->read, 1);
    QCOMPARE(done->ignoredColumns, QStringList{u"spare"_s});
    QCOMPARE(fixture.read("SELECT reference || gender || gender_scheme FROM person"), u"1FSex"_s);
}

void ImporterTest::unknownNamesAreNamedWithTheNearest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("field") << u"refrence"_s << u"Number"_s << u"refrence"_s << u"The nearest is reference."_s;
    QTest::newRow("column") << u"reference"_s << u"Nmber"_s << u"Nmber"_s << u"The nearest is Number."_s;
}

void ImporterTest::unknownNamesAreNamedWithTheNearest()
{
    QFETCH(QString, field);
    QFETCH(QString, column);
    QFETCH(QString, where);
    QFETCH(QString, nearest);
    ImportFixture fixture;
    db::ImportOptions options;
    options.maps = {{field, column}};
    const auto done = fixture.import(options, "Number\n1\n");
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::UnknownField);
    QCOMPARE(done.error().where, where);
    QCOMPARE(done.error().detail, nearest);
}

void ImporterTest::aDryRunGivesTheNumbersAndWritesNothing()
{
    ImportFixture fixture;
    const QString state = ImportFixture::stateOf(fixture.test().store());
    db::ImportOptions options;
    options.dryRun = true;
    QCOMPARE(numbersOf(fixture.import(options, "reference,born\n1,\n2,nonsense\n")), u"1/0/0/1"_s);
    QCOMPARE(ImportFixture::stateOf(fixture.test().store()), state);
    options.dryRun = false;
    QCOMPARE(numbersOf(fixture.import(options, "reference,born\n1,\n2,nonsense\n")), u"1/0/0/1"_s);
}

void ImporterTest::cancellingLeavesNothing()
{
    ImportFixture fixture;
    const std::atomic_bool cancel = true;
    db::ImportOptions options;
    options.cancel = &cancel;
    const auto done = fixture.import(options, "reference\n1\n");
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.read("SELECT count(*) FROM person"), u"0"_s);
}

void ImporterTest::refusedRowsAreWrittenWithTheirCells()
{
    ImportFixture fixture;
    db::ImportOptions options;
    options.kind = ImportKind::Contacts;
    options.refusedPath = fixture.file(u"refused.csv"_s);
    fixture.people("A2,Bo,Rees\nA1,Siân,Rees\n");
    const QByteArray rows = "person,when,outcome\nA1,x,attended\nZZ,2026-01-01,attended\nA2,y,attended\n";
    const auto done = fixture.import(options, rows);
    QCOMPARE(numbersOf(done), u"0/0/0/3"_s);
    QList<qint64> lines;
    for (const db::RefusedRow &row : done->refused) {
        lines.append(row.line);
    }
    QCOMPARE(lines, (QList<qint64>{2, 3, 4}));
    QFile written(options.refusedPath);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArrayList texts = written.readAll().split('\n');
    QVERIFY(texts.at(1).startsWith("A1,x,attended,2,when,date_not_understood"));
    QVERIFY(texts.at(2).startsWith("ZZ,2026-01-01,attended,3,person,person_unknown"));
}

void ImporterTest::rowsOfOnePersonAreOneRecord()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\nA2,Bo,Rees\n");
    const qint64 before = fixture.read("SELECT max(seq) FROM record").toLongLong();
    const QByteArray rows = "person,when,outcome\nA1,2026-01-01,attended\nA2,2026-01-01,attended\n"
                            "A1,2026-01-02,attended\nA2,2026-01-03,attended\n";
    const auto done = fixture.import(ImportKind::Contacts, rows);
    QCOMPARE(numbersOf(done), u"4/0/0/0"_s);
    // One for each of the two, and the import's own.
    QCOMPARE(fixture.read("SELECT max(seq) FROM record").toLongLong(), before + 3);
    QCOMPARE(fixture.read("SELECT what || rows_read FROM import ORDER BY row DESC LIMIT 1"), u"contacts4"_s);
}

void ImporterTest::twoLaptopsImportTheSameFileWithoutConflict()
{
    ImportFixture fixture;
    fixture.people("A1,Siân,Rees\n");
    const std::unique_ptr<support::TestStore> office = fixture.test().anotherLaptop(2);
    db::ImportOptions contacts;
    contacts.kind = ImportKind::Contacts;
    const db::ImportOptions people;
    const QByteArray persons = "source_id,given_name,crn\n1,Bo,X123456\n2,Al,\n";
    const QByteArray rows = "person,when,outcome\nA1,2026-01-01,attended\nA1,2026-01-01,attended\n";
    for (db::CaseStore *store : {&fixture.test().store(), &office->store()}) {
        QCOMPARE(numbersOf(fixture.import(people, persons, store)), u"2/0/0/0"_s);
        QCOMPARE(numbersOf(fixture.import(contacts, rows, store)), u"2/0/0/0"_s);
    }
    const auto fromCar = fixture.test()->recordsAfter(0);
    const auto fromOffice = office->store().recordsAfter(0);
    QVERIFY(fixture.test()->receive(*fromOffice).has_value());
    QVERIFY(office->store().receive(*fromCar).has_value());
    const QString state = ImportFixture::stateOf(fixture.test().store());
    QCOMPARE(state.size(), 64);
    QCOMPARE(ImportFixture::stateOf(office->store()), state);
    QCOMPARE(fixture.read("SELECT count(*) FROM contact WHERE state = 0"), u"2"_s);
    QCOMPARE(fixture.read("SELECT count(*) FROM person"), u"3"_s);
    QCOMPARE(fixture.read("SELECT count(*) FROM identifier"), u"1"_s);
    QCOMPARE(fixture.read("SELECT count(*) FROM head AS a JOIN head AS b ON a.entity = b.entity AND a.atom = b.atom"
                          " AND a.cells <> b.cells"),
             u"0"_s);
    QCOMPARE(numbersOf(fixture.import(contacts, rows)), u"0/0/2/0"_s);
}

void ImporterTest::aWorkerMayNotImport()
{
    support::TestStore test(3, model::Role::Worker);
    ImportFixture fixture;
    const auto done = fixture.import(db::ImportOptions(), "reference\n1\n", &test.store());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(ImporterTest)
#include "tst_Importer.moc"
