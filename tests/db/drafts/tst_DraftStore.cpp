#include "db/drafts/DraftStore.h"

#include "db/access/UserStore.h"
#include "db/people/PersonStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace model;

namespace
{

db::Draft draftSaying(const QString &note)
{
    db::Draft draft;
    draft.form = QStringLiteral("contact");
    draft.fields.insert(QStringLiteral("note"), note);
    draft.fields.insert(QStringLiteral("minutes"), 20);
    return draft;
}

QString noteOf(const Result<db::Draft> &draft)
{
    return draft ? draft->fields.value(QStringLiteral("note")).toString() : QStringLiteral("no draft");
}

PersonId addPerson(db::CaseStore &store)
{
    return db::PersonStore(store).add(Person()).value_or(PersonId());
}

} // namespace

/// What was being typed is there again, until it is saved or thrown away.
class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTyped();
    void writesOverTheSameDraft();
    void listsTheNewestFirst();
    void isEachUsersOwn();
    void isNoPartOfTheRecord();
    void letsNothingElseBeWritten_data();
    void letsNothingElseBeWritten();
};

void DraftStoreTest::keepsWhatWasTyped()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store());
    db::Draft draft = draftSaying(QStringLiteral("Ran into Siân – again"));
    draft.person = person;
    const auto id = db::DraftStore(test.store()).save(draft);
    QVERIFY(id && !id->isNull());
    test.close();
    QVERIFY(test.open());
    const auto found = db::DraftStore(test.store()).find(*id);
    QVERIFY(found.has_value());
    QCOMPARE(found->form, QStringLiteral("contact"));
    QVERIFY(found->person == person);
    QCOMPARE(found->fields, draft.fields);
    QCOMPARE(found->saved.toMSecsSinceEpoch(), test.clock().millisecondsSinceEpoch());
    QCOMPARE(db::DraftStore(test.store()).find(test->newId<db::DraftId>()).error().code, ErrorCode::NotFound);
    QVERIFY(db::DraftStore(test.store()).discard(*id));
    QVERIFY(db::DraftStore(test.store()).discard(*id)); // and again
    QCOMPARE(db::DraftStore(test.store()).find(*id).error().code, ErrorCode::NotFound);
}

void DraftStoreTest::writesOverTheSameDraft()
{
    support::TestStore test;
    db::DraftStore drafts(test.store());
    db::Draft draft = draftSaying(QStringLiteral("R"));
    draft.id = *drafts.save(draft);
    draft.person = addPerson(test.store());
    draft.fields = draftSaying(QStringLiteral("Ran")).fields;
    QVERIFY(drafts.save(draft) == draft.id);
    QCOMPARE(drafts.list()->size(), 1);
    QCOMPARE(noteOf(drafts.find(draft.id)), QStringLiteral("Ran"));
    QVERIFY(drafts.find(draft.id)->person == draft.person);
}

void DraftStoreTest::listsTheNewestFirst()
{
    support::TestStore test;
    db::DraftStore drafts(test.store());
    db::Draft first = draftSaying(QStringLiteral("first"));
    first.id = *drafts.save(first);
    test.clock().advance(1000);
    QVERIFY(drafts.save(draftSaying(QStringLiteral("second"))));
    QVERIFY(drafts.save(draftSaying(QStringLiteral("third")))); // in the same moment
    const auto notes = [&drafts] {
        QStringList all;
        const auto list = drafts.list();
        for (const db::Draft &draft : *list) {
            all.append(noteOf(draft));
        }
        return all.join(QLatin1Char(' '));
    };
    QCOMPARE(notes(), QStringLiteral("third second first"));
    test.clock().advance(1000);
    QVERIFY(drafts.save(first));
    QCOMPARE(notes(), QStringLiteral("first third second"));
}

void DraftStoreTest::isEachUsersOwn()
{
    support::TestStore test;
    QVERIFY(db::UserStore(test.store())
                .add(QStringLiteral("ben"), Role::Analyst, support::TestStore::passphrase("another long phrase")));
    db::Draft draft = draftSaying(QStringLiteral("sam's"));
    draft.id = *db::DraftStore(test.store()).save(draft);
    test.close();
    QVERIFY(test.open(QStringLiteral("ben"), "another long phrase"));
    db::DraftStore bens(test.store());
    QCOMPARE(bens.list()->size(), 0);
    QCOMPARE(bens.find(draft.id).error().code, ErrorCode::NotFound);
    QCOMPARE(bens.save(draft).error().code, ErrorCode::NotFound);
    QVERIFY(bens.discard(draft.id));
    QVERIFY(bens.save(draftSaying(QStringLiteral("ben's")))); // whatever the role
    test.close();
    QVERIFY(test.open());
    QCOMPARE(db::DraftStore(test.store()).list()->size(), 1);
    QCOMPARE(noteOf(db::DraftStore(test.store()).find(draft.id)), QStringLiteral("sam's"));
}

void DraftStoreTest::isNoPartOfTheRecord()
{
    support::TestStore test;
    addPerson(test.store());
    const auto before = db::StoreVerification(test.store()).run();
    const qint64 records = std::ssize(*test->recordsAfter(0));
    QVERIFY(db::DraftStore(test.store()).save(draftSaying(QStringLiteral("met"))));
    const auto after = db::StoreVerification(test.store()).run();
    QCOMPARE(after->findings, QStringList());
    QCOMPARE(after->stateHash, before->stateHash);
    QCOMPARE(std::ssize(*test->recordsAfter(0)), records);
}

void DraftStoreTest::letsNothingElseBeWritten_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("inCommit");
    QTest::addColumn<bool>("inLocal");
    for (const char *table : {"draft", "user_setting", "local"}) {
        QTest::newRow(table) << table << false << true;
    }
    for (const char *table : {"record", "placed", "stream_place", "head", "person", "contact", "user", "note_text"}) {
        QTest::newRow(table) << table << true << false;
    }
    for (const char *table : {"access", "sqlite_schema"}) {
        QTest::newRow(table) << table << false << false;
    }
}

void DraftStoreTest::letsNothingElseBeWritten()
{
    QFETCH(const QString, table);
    QFETCH(const bool, inCommit);
    QFETCH(const bool, inLocal);
    const std::string name = table.toStdString();
    QVERIFY(!db::Connection::mayWrite(db::WriteScope::None, name));
    QCOMPARE(db::Connection::mayWrite(db::WriteScope::Commit, name), inCommit);
    QCOMPARE(db::Connection::mayWrite(db::WriteScope::Local, name), inLocal);
    QCOMPARE(db::Connection::mayWrite(db::WriteScope::Access, name), table == QStringLiteral("access"));
}

REGISTER_TEST(DraftStoreTest)
#include "tst_DraftStore.moc"
