#include "tests/support/StoreWork.h"

#include "db/madeup/CaseloadPourer.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;

/// Whatever happens to cases.db on the disk is noticed, and said in an error that names it or in a finding.
class DamagedStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteInAnyPageIsNoticed();
    void anOldPagePutBackIsNoticedOrChangesNothing();
    void anOldFilePutBackIsTakenForARestoredOne();
    void aShortenedFileIsNoticed();
    void aChangedGenerationFileIsAFinding();
    void aStrayFileIsAFinding();
    void aWordThatNoSearchFindsIsAFinding_data();
    void aWordThatNoSearchFindsIsAFinding();
};

namespace
{

constexpr qsizetype pageSize = 4096;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void savePeople(support::TestStore &test, int people, const QString &note)
{
    for (int i = 0; i < people; ++i) {
        QVERIFY(test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), note)).has_value());
    }
}

/// The sum of the tables of a sound store; what is wrong with another.
QString stateOrFault(support::TestStore &test)
{
    const Result<void> opened = test.open();
    if (!opened) {
        return QStringLiteral("error %1").arg(static_cast<int>(opened.error().code));
    }
    const bool continues = test->verdict() == db::Generation::Verdict::Continues;
    const QString fault = continues ? support::StoreWork::faults(test.store()) : QStringLiteral("verdict");
    const auto replayed = fault.isEmpty() ? db::Replay(test->reader()).run() : fail(ErrorCode::StoreDamaged);
    test.close();
    return replayed ? replayed->tables.toString() : QStringLiteral("fault: ") + fault;
}

/// Every row of every table of a store that opens, the hidden tables of the indexes too, by the table's name.
QMap<QString, QStringList> tablesOf(db::CaseStore &store)
{
    QMap<QString, QStringList> tables;
    SQLite::Database &database = store.reader().database();
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep()) {
        const std::string name = names.getColumn(0).getString();
        SQLite::Statement all(database, "SELECT * FROM \"" + name + "\"");
        QStringList &rows = tables[QString::fromStdString(name)];
        while (all.executeStep()) {
            QStringList cells;
            for (int i = 0; i < all.getColumnCount(); ++i) {
                const SQLite::Column cell = all.getColumn(i);
                const QByteArray bytes(static_cast<const char *>(cell.getBlob()), cell.getBytes());
                cells.append(QStringLiteral("%1:%2").arg(cell.getType()).arg(QString::fromLatin1(bytes.toHex())));
            }
            rows.append(cells.join(u' '));
        }
    }
    return tables;
}
QMap<QString, QStringList> tablesOf(support::TestStore &test)
{
    const QMap<QString, QStringList> tables = test.open() ? tablesOf(test.store()) : QMap<QString, QStringList>();
    test.close();
    return tables;
}

/// The names of the tables that differ.
QString differences(const QMap<QString, QStringList> &left, const QMap<QString, QStringList> &right)
{
    QStringList names;
    for (const QString &name : left.keys() + right.keys()) {
        if (left.value(name) != right.value(name) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(u' ');
}

struct SavedFiles
{
    explicit SavedFiles(const db::StoreFolder &folder)
        : cases(contentOf(folder.cases()))
        , generation(contentOf(folder.generation()))
    {
    }
    void putBack(const db::StoreFolder &folder) const
    {
        put(folder.cases(), cases);
        put(folder.generation(), generation);
    }
    QByteArray cases;
    QByteArray generation;
};

} // namespace

void DamagedStoreTest::aFlippedByteInAnyPageIsNoticed()
{
    support::TestStore test;
    savePeople(test, 3, QStringLiteral("came in"));
    const db::StoreFolder folder = test->folder();
    test.close();
    const SavedFiles sound(folder);
    QVERIFY(sound.cases.size() > 20 * pageSize);
    for (qsizetype page = 0; page * pageSize < sound.cases.size(); ++page) {
        QByteArray damaged = sound.cases;
        for (qsizetype i = 0; i < 8; ++i) {
            damaged[page * pageSize + 2000 + i] = static_cast<char>(damaged[page * pageSize + 2000 + i] ^ 0x41);
        }
        sound.putBack(folder);
        put(folder.cases(), damaged);
        const Result<void> opened = test.open();
        const QString fault = opened ? support::StoreWork::faults(test.store()) : QString();
        if (opened) {
            QVERIFY2(!fault.isEmpty() && !fault.startsWith(QLatin1StringView("error")),
                     qPrintable(QStringLiteral("page %1: %2").arg(page).arg(fault)));
        } else {
            QVERIFY2(opened.error().code == ErrorCode::StoreDamaged,
                     qPrintable(QStringLiteral("page %1: error %2 %3")
                                    .arg(page)
                                    .arg(static_cast<int>(opened.error().code))
                                    .arg(opened.error().detail)));
        }
        test.close();
    }
    sound.putBack(folder);
    QCOMPARE(stateOrFault(test).size(), 64);
}

void DamagedStoreTest::anOldPagePutBackIsNoticedOrChangesNothing()
{
    support::TestStore test;
    savePeople(test, 5, QStringLiteral("came in"));
    const db::StoreFolder folder = test->folder();
    test.close();
    const QByteArray before = contentOf(folder.cases());
    QVERIFY(test.open().has_value());
    savePeople(test, 12, QStringLiteral("rang back"));
    test.close();
    const SavedFiles after(folder);
    const QString state = stateOrFault(test);
    QCOMPARE(state.size(), 64);
    after.putBack(folder);
    const QMap<QString, QStringList> tables = tablesOf(test);
    int noticed = 0;
    int changed = 0;
    QStringList harmless;
    for (qsizetype page = 0; (page + 1) * pageSize <= before.size(); ++page) {
        QByteArray mixed = after.cases;
        const QByteArray old = before.mid(page * pageSize, pageSize);
        if (mixed.mid(page * pageSize, pageSize) == old) {
            continue;
        }
        ++changed;
        mixed.replace(page * pageSize, pageSize, old);
        after.putBack(folder);
        put(folder.cases(), mixed);
        const QString found = stateOrFault(test);
        if (found != state) {
            QVERIFY2(found.size() != 64, qPrintable(QStringLiteral("page %1").arg(page)));
            ++noticed;
            continue;
        }
        after.putBack(folder);
        put(folder.cases(), mixed);
        harmless.append(differences(tables, tablesOf(test)));
    }
    QVERIFY(changed >= 20);
    QCOMPARE(noticed + harmless.size(), changed);
    // What went unnoticed changed no row of any table, those of the change log and the access log among them; but for
    // the way into an index, in which every word was looked up and found.
    harmless.removeAll(QString());
    harmless.removeAll(QStringLiteral("person_text_idx"));
    harmless.removeAll(QStringLiteral("note_text_idx"));
    QCOMPARE(harmless, QStringList());
    QVERIFY2(noticed * 5 >= changed * 4, qPrintable(QStringLiteral("%1 of %2").arg(noticed).arg(changed)));
}

void DamagedStoreTest::anOldFilePutBackIsTakenForARestoredOne()
{
    support::TestStore test;
    savePeople(test, 1, QStringLiteral("came in"));
    const db::StoreFolder folder = test->folder();
    const IncarnationId before = test->session().incarnation;
    test.close();
    const QByteArray old = contentOf(folder.cases());
    QVERIFY(test.open().has_value());
    savePeople(test, 1, QStringLiteral("rang back"));
    test.close();
    put(folder.cases(), old);
    QVERIFY(test.open().has_value());
    QCOMPARE(int(test->verdict()), int(db::Generation::Verdict::Restored));
    QVERIFY(test->session().incarnation != before);
    QCOMPARE(support::StoreWork::faults(test.store()), QString());
}

void DamagedStoreTest::aShortenedFileIsNoticed()
{
    support::TestStore test;
    savePeople(test, 3, QStringLiteral("came in"));
    const db::StoreFolder folder = test->folder();
    test.close();
    const SavedFiles sound(folder);
    for (const qsizetype length : {qsizetype(0), qsizetype(100), pageSize, 10 * pageSize, sound.cases.size() - 1}) {
        sound.putBack(folder);
        put(folder.cases(), sound.cases.first(length));
        const QString found = stateOrFault(test);
        QVERIFY2(found.size() != 64, qPrintable(QStringLiteral("%1 bytes: %2").arg(length).arg(found)));
    }
}

void DamagedStoreTest::aChangedGenerationFileIsAFinding()
{
    support::TestStore test;
    put(test->folder().generation(), "1 1 - 00\n");
    QCOMPARE(support::StoreWork::faults(test.store()),
             QStringLiteral("generation: the file is missing or was changed"));
}

void DamagedStoreTest::aStrayFileIsAFinding()
{
    support::TestStore test;
    put(test->folder().files() + QStringLiteral("/Siân.pdf"), "x");
    put(test->folder().path + QStringLiteral("/notes.txt"), "x");
    QCOMPARE(support::StoreWork::faults(test.store()), QStringLiteral("files: 2 that do not belong to the store"));
}

void DamagedStoreTest::aWordThatNoSearchFindsIsAFinding_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("people") << QStringLiteral("person_text");
    QTest::newRow("notes") << QStringLiteral("note_text");
}

void DamagedStoreTest::aWordThatNoSearchFindsIsAFinding()
{
    QFETCH(const QString, table);
    const std::string name = table.toStdString();
    support::TestStore test;
    MadeUpCaseload caseload(3, 200, QDate(2026, 11, 2));
    QVERIFY(db::CaseloadPourer(test.store()).pour(caseload).has_value());
    {
        // One piece of many pages, and then the older way into it, as a page put back would have it.
        const db::Connection::Scope scope(test->writer(), db::WriteScope::Schema);
        test->writer().execute("INSERT INTO " + name + " (" + name + ") VALUES ('optimize')");
    }
    QCOMPARE(support::StoreWork::faults(test.store()), QString());
    {
        const db::Connection::Scope scope(test->writer(), db::WriteScope::Schema);
        test->writer().execute("DELETE FROM " + name + "_idx WHERE (segid, term) IN (SELECT segid, term FROM " + name +
                               "_idx ORDER BY term DESC LIMIT 3)");
    }
    test.close();
    QVERIFY(test.open());
    const QString found = support::StoreWork::faults(test.store());
    QVERIFY2(found.startsWith(QLatin1String("search index: ")) &&
                 found.endsWith(QLatin1String(" a search does not find")),
             qPrintable(found));
}

REGISTER_TEST(DamagedStoreTest)
#include "tst_DamagedStore.moc"
