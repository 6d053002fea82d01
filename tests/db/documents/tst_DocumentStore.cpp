#include "db/access/AccessLog.h"
#include "db/backup/StoreBackup.h"
#include "db/backup/StoreRestoration.h"
#include "db/documents/DocumentStore.h"
#include "db/verification/StoreVerification.h"
#include "model/documents/DocumentRules.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Files are kept with people, sealed, and come back as they went in.
class DocumentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileAsItIs();
    void keepsFiftyMegabytes();
    void refuses_data();
    void refuses();
    void isDescribedAndWithdrawn();
    void isTakenOutWhereAPersonChose();
    void aKillLeavesAllOrNothing_data();
    void aKillLeavesAllOrNothing();
    void isThereThoughItsFileCannotTakeItsName();
    void aMissingOrChangedFileIsFound();
    void rolesAreAsked();

private:
    [[nodiscard]] static Result<DocumentId> add(support::CaseFixture &cases, const PersonId &person,
                                                const QByteArray &content, const QString &name = u"rent_letter.txt"_s);
    [[nodiscard]] static Result<QByteArray> contentOf(db::CaseStore &store, const DocumentId &id);
    [[nodiscard]] static QStringList filesOf(db::CaseStore &store);
};

Result<DocumentId> DocumentStoreTest::add(support::CaseFixture &cases, const PersonId &person,
                                          const QByteArray &content, const QString &name)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return db::DocumentStore(cases.store())
        .add({{}, person, {}, name, {}, 0, QDate(2026, 10, 30), u"for the hearing"_s}, source);
}

Result<QByteArray> DocumentStoreTest::contentOf(db::CaseStore &store, const DocumentId &id)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const auto opened = db::DocumentStore(store).open(id, target);
    return opened ? Result<QByteArray>(target.data()) : std::unexpected(opened.error());
}

QStringList DocumentStoreTest::filesOf(db::CaseStore &store)
{
    return QDir(store.folder().files()).entryList(QDir::Files);
}

void DocumentStoreTest::keepsAFileAsItIs()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto id = add(cases, person, "Dear Ray, your rent is paid.");
    QVERIFY(id.has_value());
    const auto documents = db::DocumentStore(cases.store()).of(person);
    QCOMPARE(documents->size(), 1);
    const Document document = documents->first();
    QCOMPARE(document.title, u"rent letter"_s);
    QCOMPARE(document.fileName, u"rent_letter.txt"_s);
    QCOMPARE(document.mediaType, u"text/plain"_s);
    QCOMPARE(document.bytes, 28);
    QCOMPARE(document.day, QDate(2026, 10, 30));
    QCOMPARE(*contentOf(cases.store(), *id), QByteArray("Dear Ray, your rent is paid."));
    QCOMPARE(filesOf(cases.store()).size(), 1);
    QCOMPARE(db::AccessLog(cases.store()).page(1)->first().action, u"document"_s);
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
}

void DocumentStoreTest::keepsFiftyMegabytes()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    QByteArray scan(DocumentRules::largest, '\0');
    for (qsizetype i = 0; i < scan.size(); ++i) {
        scan[i] = static_cast<char>(i * 2'654'435'761U >> 24);
    }
    const auto id = add(cases, person, scan, u"scan.bin"_s);
    QVERIFY(id.has_value());
    QVERIFY(*contentOf(cases.store(), *id) == scan);
    QCOMPARE(add(cases, person, scan + 'x').error().code, ErrorCode::FileTooLarge);
    QCOMPARE(filesOf(cases.store()).size(), 1);
}

void DocumentStoreTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const int invalid = static_cast<int>(ErrorCode::InvalidValue);
    QTest::newRow("empty") << QByteArray() << u"a.txt"_s << QDate() << static_cast<int>(ErrorCode::FileEmpty)
                           << QString();
    QTest::newRow("no name") << QByteArray("x") << QString() << QDate() << invalid << u"title"_s;
    QTest::newRow("ahead") << QByteArray("x") << u"a.txt"_s << QDate(2026, 11, 20) << invalid << u"day"_s;
}

void DocumentStoreTest::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, name);
    QFETCH(const QDate, day);
    QFETCH(const int, code);
    QFETCH(const QString, where);
    support::CaseFixture cases;
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    const auto added =
        db::DocumentStore(cases.store()).add({{}, cases.person(u"A1"_s), {}, name, {}, 0, day, {}}, source);
    QVERIFY(!added);
    QCOMPARE(static_cast<int>(added.error().code), code);
    QCOMPARE(added.error().where, where);
    QCOMPARE(filesOf(cases.store()), QStringList());
}

void DocumentStoreTest::isDescribedAndWithdrawn()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::DocumentStore documents(cases.store());
    const auto id = add(cases, person, "letter");
    Document document = *documents.read(*id);
    document.title = u"Rent letter, October"_s;
    document.day = QDate();
    document.note = u"copy"_s;
    QVERIFY(documents.describe(document));
    QCOMPARE(documents.read(*id)->title, u"Rent letter, October"_s);
    QVERIFY(!documents.read(*id)->day.isValid());
    document.title = u" "_s;
    QCOMPARE(documents.describe(document).error().where, u"title"_s);
    QCOMPARE(documents.strikeOut(*id, QString()).error().code, ErrorCode::MissingField);
    QVERIFY(documents.strikeOut(*id, u"another person's"_s));
    QCOMPARE(documents.of(person)->size(), 0);
    QCOMPARE(contentOf(cases.store(), *id).error().code, ErrorCode::NotFound);
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
}

void DocumentStoreTest::isTakenOutWhereAPersonChose()
{
    support::CaseFixture cases;
    const auto id = add(cases, cases.person(u"A1"_s), "letter");
    QTemporaryDir outside;
    db::DocumentStore documents(cases.store());
    QVERIFY(documents.exportTo(*id, outside.filePath(u"out.txt"_s)));
    QFile out(outside.filePath(u"out.txt"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("letter"));
    QCOMPARE(documents.exportTo(*id, outside.filePath(u"out.txt"_s)).error().code, ErrorCode::CannotWrite);
    QCOMPARE(db::AccessLog(cases.store()).page(1)->first().action, u"export_document"_s);
}

void DocumentStoreTest::aKillLeavesAllOrNothing_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("before the save") << false;
    QTest::newRow("after the save") << true;
}

void DocumentStoreTest::aKillLeavesAllOrNothing()
{
    QFETCH(const bool, saved);
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto id = add(cases, person, "letter");
    const QDir files(cases.store().folder().files());
    const QString name = filesOf(cases.store()).first();
    // As a kill leaves it: the file has not yet taken its name, or there is one of which no document speaks.
    const QString pending = saved ? name + u".part"_s : u"00112233445566778899aabbccddeeff.part"_s;
    QVERIFY(saved ? QFile::rename(files.filePath(name), files.filePath(pending))
                  : QFile::copy(files.filePath(name), files.filePath(pending)));
    cases.test().close();
    QVERIFY(cases.test().open());
    QCOMPARE(filesOf(cases.store()), QStringList{name});
    QCOMPARE(*contentOf(cases.store(), *id), QByteArray("letter"));
}

void DocumentStoreTest::isThereThoughItsFileCannotTakeItsName()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto id = add(cases, person, "letter");
    const QDir files(cases.store().folder().files());
    const QString name = filesOf(cases.store()).first();
    // As a failing last step leaves it, while the store is open.
    QVERIFY(QFile::rename(files.filePath(name), files.filePath(name + u".part"_s)));
    QCOMPARE(*contentOf(cases.store(), *id), QByteArray("letter"));
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
    // A backup takes it along, and the copy's opening gives it its name.
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"monday.backup"_s);
    QVERIFY(db::StoreBackup(cases.store()).write(backup).has_value());
    const auto restored = db::StoreRestoration(cases.test().environment())
                              .restore(backup, folder.filePath(u"r.alongside"_s), u"sam"_s,
                                       support::TestStore::passphrase("correct horse battery"));
    QVERIFY(restored.has_value());
    QCOMPARE(filesOf(*restored->store), QStringList{name});
    QCOMPARE(*contentOf(*restored->store, *id), QByteArray("letter"));
}

void DocumentStoreTest::aMissingOrChangedFileIsFound()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto gone = add(cases, person, "gone");
    const QString goneName = filesOf(cases.store()).first();
    const auto changed = add(cases, person, "changed");
    const QDir files(cases.store().folder().files());
    for (const QString &name : filesOf(cases.store())) {
        QFile file(files.filePath(name));
        if (name == goneName) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40));
            const char other = static_cast<char>(file.peek(1).at(0) ^ 1); // an 'x' might be there already
            QVERIFY(file.putChar(other));
        }
    }
    QCOMPARE(contentOf(cases.store(), *gone).error().code, ErrorCode::FileNotFound);
    QCOMPARE(contentOf(cases.store(), *changed).error().code, ErrorCode::StoreDamaged);
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings,
             QStringList{u"documents: 2 whose sealed file is missing or was changed"_s});
}

void DocumentStoreTest::rolesAreAsked()
{
    support::TestStore analyst(1, Role::Analyst);
    QBuffer source;
    source.open(QIODevice::ReadOnly);
    QCOMPARE(db::DocumentStore(analyst.store()).add({}, source).error().code, ErrorCode::RoleMayNot);
    QCOMPARE(db::DocumentStore(analyst.store()).strikeOut({}, u"x"_s).error().code, ErrorCode::RoleMayNot);
    support::TestStore worker(2, Role::Worker);
    QCOMPARE(db::DocumentStore(worker.store()).exportTo({}, u"x"_s).error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(DocumentStoreTest)
#include "tst_DocumentStore.moc"
