#include "db/documents/DocumentStore.h"
#include "db/people/PersonStore.h"
#include "db/sync/grants/GrantStore.h"
#include "tests/support/LaptopTeam.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace model;
using db::OpenedBundle;
using support::LaptopTeam;
using support::TestStore;

namespace
{

PersonId person(TestStore &laptop)
{
    Person person;
    person.reference = QStringLiteral("A1");
    return LaptopTeam::sure(db::PersonStore(laptop.store()).add(person));
}

DocumentId letter(TestStore &laptop, const PersonId &of, const QByteArray &content)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    Document document;
    document.person = of;
    document.fileName = QStringLiteral("letter.txt");
    return LaptopTeam::sure(db::DocumentStore(laptop.store()).add(document, source));
}

QByteArray contentOf(TestStore &laptop, const DocumentId &id)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const Result<void> opened = db::DocumentStore(laptop.store()).open(id, target);
    return opened ? target.data() : QByteArray("error ") + QByteArray::number(static_cast<int>(opened.error().code));
}

qsizetype filesIn(TestStore &laptop)
{
    return QDir(laptop->folder().files()).entryList(QDir::Files).size();
}

} // namespace

/// Attachments travel with the case file that has their keys.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterArrivesWithItsCaseFile();
    void aLargeFileSpansParts();
    void aFileThatIsNotHereYetIsNoFault();
    void withdrawnItGoes();
};

void AttachmentsTest::aLetterArrivesWithItsCaseFile()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const DocumentId id = letter(team.office(), person(team.office()), "Dear Sir or Madam");
    const QString file = team.bundle(team.office(), car);
    QFile bundle(file);
    QVERIFY(bundle.open(QIODevice::ReadOnly) && !bundle.readAll().contains("Dear Sir"));
    OpenedBundle opened = LaptopTeam::open(car, file);
    QCOMPARE(opened.attachments, 1);
    QCOMPARE(contentOf(car, id), QByteArray("Dear Sir or Madam"));
    QCOMPARE(support::StoreWork::faults(car.store()), QString());
    opened = LaptopTeam::open(car, file);
    QCOMPARE(opened.attachments, 0);
    QCOMPARE(filesIn(car), 1);
    // And on from there.
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    QCOMPARE(contentOf(prison, id), QByteArray("Dear Sir or Madam"));
}

void AttachmentsTest::aLargeFileSpansParts()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const QByteArray scan = team.office().environment().random.bytes(20 << 20);
    const DocumentId id = letter(team.office(), person(team.office()), scan);
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, team.newPath());
    QVERIFY(made.has_value());
    QCOMPARE(made->files.size(), 3);
    QCOMPARE(LaptopTeam::open(car, made->files[0]).attachments, 0);
    QCOMPARE(filesIn(car), 0);
    QCOMPARE(LaptopTeam::open(car, made->files[2]).attachments, 0);
    QCOMPARE(LaptopTeam::open(car, made->files[1]).attachments, 1);
    QCOMPARE(contentOf(car, id) == scan, true);
    QCOMPARE(support::StoreWork::faults(car.store()), QString());
    // What came before its document is sent again, for there was no receipt.
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    QCOMPARE(contentOf(prison, id) == scan, false); // its first bundle has parts, and only the first was opened
    (void)team.send(prison, team.office());
    const auto again = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(prison)}, team.newPath());
    for (const QString &file : again->files) {
        (void)LaptopTeam::open(prison, file);
    }
    QCOMPARE(contentOf(prison, id) == scan, true);
}

void AttachmentsTest::aFileThatIsNotHereYetIsNoFault()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const DocumentId id = letter(team.office(), person(team.office()), "Dear Sir or Madam");
    QVERIFY(car->receive(*team.office()->recordsAfter(0)).has_value());
    QCOMPARE(contentOf(car, id), QByteArray("error ") + QByteArray::number(static_cast<int>(ErrorCode::FileNotFound)));
    QCOMPARE(support::StoreWork::faults(car.store()), QString());
    // Where it was sealed, its absence is one.
    for (const QString &name : QDir(team.office()->folder().files()).entryList(QDir::Files)) {
        QVERIFY(QFile::remove(QDir(team.office()->folder().files()).filePath(name)));
    }
    QVERIFY(support::StoreWork::faults(team.office().store()).contains(QStringLiteral("documents: 1")));
}

void AttachmentsTest::withdrawnItGoes()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office());
    const DocumentId id = letter(team.office(), ray, "Dear Sir or Madam");
    QCOMPARE(*db::GrantStore(team.office().store()).grant({ray}, LaptopTeam::idOf(van)), 1);
    QCOMPARE(team.send(team.office(), van).attachments, 1);
    QCOMPARE(contentOf(van, id), QByteArray("Dear Sir or Madam"));
    (void)team.send(van, team.office()); // only who is known to hold a case file is told that it was withdrawn
    QCOMPARE(*db::GrantStore(team.office().store()).withdraw({ray}, LaptopTeam::idOf(van)), 1);
    QCOMPARE(team.send(team.office(), van).removed, 1);
    QCOMPARE(filesIn(van), 0);
}

REGISTER_TEST(AttachmentsTest)
#include "tst_Attachments.moc"
