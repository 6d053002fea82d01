#include "db/access/AccessLog.h"
#include "db/contacts/ContactStore.h"
#include "db/engagement/EngagementReader.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>

using namespace model;

namespace
{

PersonId addPerson(db::CaseStore &store, const QString &givenName)
{
    Person person;
    person.givenName = givenName;
    return db::PersonStore(store).add(person).value_or(PersonId());
}

bool addContact(db::CaseStore &store, const PersonId &person, const QString &note)
{
    Contact contact;
    contact.person = person;
    contact.day = QDate(2026, 11, 2);
    contact.outcome = Outcome::Attended;
    contact.note = note;
    return db::ContactStore(store).add(contact).has_value();
}

/// Reads one person's file in all the ways a page does; "" when it is right, with at least `atLeast` contacts.
QString readOnce(db::CaseStore &store, const PersonId &person, qsizetype &atLeast)
{
    const auto file = db::PersonStore(store).read(person);
    if (!file || file->person.givenName != QStringLiteral("Siân") || file->contacts.size() < atLeast) {
        return QStringLiteral("the file is not as it was written");
    }
    atLeast = file->contacts.size();
    for (qsizetype i = 0; i < atLeast; ++i) {
        // Newest first, so what was saved when stands in the note.
        if (file->contacts.at(i).note != QStringLiteral("note %1").arg(atLeast - 1 - i)) {
            return QStringLiteral("a contact is missing or in the wrong place");
        }
    }
    const auto rows = db::CaseloadQuery(store).rows(QStringLiteral("sia"), QDate(2026, 11, 2));
    if (!rows || rows->size() != 1 || rows->first().person != person) {
        return QStringLiteral("the caseload is not right");
    }
    if (!db::EngagementReader(store).read({}) || !db::AccessLog(store).record(QStringLiteral("read"), person)) {
        return QStringLiteral("not all can be read");
    }
    return {};
}

/// Runs `work` in the pool and not, as waiting for its result may, in this thread.
template <class Work>
auto inJob(QThreadPool &pool, Work work)
{
    auto future = QtConcurrent::run(&pool, work);
    pool.waitForDone();
    return future.result();
}

qint64 countAccess(db::CaseStore &store)
{
    return store.reader().database().execAndGet("SELECT count(*) FROM access").getInt64();
}

} // namespace

/// A store is read and written in jobs beside the window.
class StoreThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInJobsWhileSomeoneSaves();
    void jobsMaySave();
    void aJobSeesWhatWasSavedBeforeItBegan();
    void eachThreadHasItsOwnConnection();
    void opensInAJobForTheWindow();
    void tellsOfASaveWhenOthersMayWrite();
    void aVerificationBesideSavesFindsNothing();
    void aReadThatCannotBeginIsAnError();
};

void StoreThreadsTest::readsInJobsWhileSomeoneSaves()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store(), QStringLiteral("Siân"));
    QVERIFY(addContact(test.store(), person, QStringLiteral("note 0")));
    std::atomic_bool done = false;
    std::atomic_int begun = 0;
    std::atomic_int reads = 0;
    const auto readOn = [&]() -> QString {
        qsizetype seen = 1;
        QString fault = readOnce(test.store(), person, seen);
        ++begun;
        while (fault.isEmpty() && !done) {
            fault = readOnce(test.store(), person, seen);
            ++reads;
        }
        return fault;
    };
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    const QFuture<QString> readers[] = {QtConcurrent::run(&pool, readOn), QtConcurrent::run(&pool, readOn)};
    QTRY_COMPARE(begun, 2);
    bool saved = true;
    for (int i = 1; i < 200 && saved; ++i) {
        saved = addContact(test.store(), person, QStringLiteral("note %1").arg(i));
    }
    done = true;
    QCOMPARE(readers[0].result(), QString());
    QCOMPARE(readers[1].result(), QString());
    QVERIFY(saved);
    QVERIFY(reads > 0);
    qsizetype all = 200;
    QCOMPARE(readOnce(test.store(), person, all), QString());
    QCOMPARE(countAccess(test.store()), reads + 2 + 1);
    QCOMPARE(*db::AccessLog(test.store()).verify(), QStringList());
    QCOMPARE(db::StoreVerification(test.store()).run()->findings, QStringList());
    test.close();
    QVERIFY(test.open());
    QVERIFY(test->verdict() == db::Generation::Verdict::Continues);
}

void StoreThreadsTest::jobsMaySave()
{
    support::TestStore test;
    QSignalSpy changes(&test.store(), &db::CaseStore::changed);
    const auto saveTwenty = [&test](int) {
        int saved = 0;
        for (int i = 0; i < 20; ++i) {
            const PersonId person = addPerson(test.store(), QStringLiteral("Rhys"));
            saved += !person.isNull() && addContact(test.store(), person, QStringLiteral("a note")) ? 1 : 0;
        }
        return saved;
    };
    QFuture<int> jobs = QtConcurrent::mapped(QList<int>{1, 2, 3}, saveTwenty);
    const int here = saveTwenty(0);
    jobs.waitForFinished();
    QCOMPARE(here, 20);
    QCOMPARE(jobs.results(), QList<int>({20, 20, 20}));
    // None of them was given a reference that another had.
    QCOMPARE(test->reader().database().execAndGet("SELECT count(DISTINCT reference) FROM person").getInt(), 80);
    QTRY_COMPARE(changes.size(), 160);
    QCOMPARE(db::StoreVerification(test.store()).run()->findings, QStringList());
}

void StoreThreadsTest::aJobSeesWhatWasSavedBeforeItBegan()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store(), QStringLiteral("Siân"));
    QThreadPool pool;
    pool.setMaxThreadCount(1); // the same connection every time
    for (int i = 0; i < 50; ++i) {
        QVERIFY(addContact(test.store(), person, QStringLiteral("note %1").arg(i)));
        const auto count = [&] { return db::PersonStore(test.store()).read(person)->contacts.size(); };
        QCOMPARE(inJob(pool, count), i + 1);
    }
}

void StoreThreadsTest::eachThreadHasItsOwnConnection()
{
    support::TestStore test;
    db::Connection *const windows = &test->reader();
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    const auto ask = [&test]() -> std::pair<db::Connection *, int> {
        return {&test->reader(), test->reader().database().execAndGet("PRAGMA cache_size").getInt()};
    };
    const auto first = inJob(pool, ask);
    const auto second = inJob(pool, ask);
    QVERIFY(first.first != windows);
    QCOMPARE(first.second, -32768);
    QCOMPARE(second.first, first.first);
    QCOMPARE(&test->reader(), windows);
    const auto refusesToWrite = [&test] {
        try {
            test->reader().execute("DELETE FROM contact");
            return false;
        } catch (const SQLite::Exception &) {
            return true;
        }
    };
    QVERIFY(inJob(pool, refusesToWrite));
}

void StoreThreadsTest::opensInAJobForTheWindow()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store(), QStringLiteral("Siân"));
    test.close();
    QThread *const window = QThread::currentThread();
    const auto open = [&]() -> std::shared_ptr<db::CaseStore> {
        auto opened = db::StoreOpener(test.environment())
                          .open(test.path(), QStringLiteral("sam"), support::TestStore::passphrase());
        if (!opened) {
            return nullptr;
        }
        (*opened)->moveToThread(window);
        return {std::move(*opened)};
    };
    QThreadPool pool;
    const std::shared_ptr<db::CaseStore> store = inJob(pool, open);
    QVERIFY(store != nullptr);
    QCOMPARE(store->thread(), window);
    QSignalSpy changes(store.get(), &db::CaseStore::changed);
    QVERIFY(addContact(*store, person, QStringLiteral("note 0")));
    QCOMPARE(changes.size(), 1);
    qsizetype seen = 1;
    QCOMPARE(readOnce(*store, person, seen), QString());
    QCOMPARE(inJob(pool, [&] { return readOnce(*store, person, seen); }), QString());
    QCOMPARE(db::StoreVerification(*store).run()->findings, QStringList());
}

void StoreThreadsTest::tellsOfASaveWhenOthersMayWrite()
{
    support::TestStore test;
    // Whoever hears of the save asks another thread to write, and waits for it.
    bool written = false;
    connect(&test.store(), &db::CaseStore::changed, this, [&] {
        QThreadPool pool;
        written = inJob(pool, [&] { return db::AccessLog(test.store()).record(QStringLiteral("read")).has_value(); });
    });
    {
        const db::WriteLock outer(test.store());
        QVERIFY(!addPerson(test.store(), QStringLiteral("Siân")).isNull());
        QVERIFY(!written);
    }
    QVERIFY(written);
}

void StoreThreadsTest::aVerificationBesideSavesFindsNothing()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store(), QStringLiteral("Siân"));
    std::atomic_int verified = 0;
    std::atomic_bool done = false;
    QFuture<QString> verification = QtConcurrent::run([&]() -> QString {
        while (!done || verified == 0) {
            const auto outcome = db::StoreVerification(test.store()).run();
            if (!outcome || !outcome->findings.isEmpty()) {
                return outcome ? outcome->findings.join(QLatin1Char('\n')) : outcome.error().detail;
            }
            ++verified;
        }
        return {};
    });
    for (int i = 0; i < 150; ++i) {
        QVERIFY(addContact(test.store(), person, QStringLiteral("note %1").arg(i)));
        QVERIFY(db::AccessLog(test.store()).record(QStringLiteral("read"), person));
    }
    done = true;
    QCOMPARE(verification.result(), QString());
    QVERIFY(verified > 0);
}

void StoreThreadsTest::aReadThatCannotBeginIsAnError()
{
    support::TestStore test;
    const PersonId person = addPerson(test.store(), QStringLiteral("Siân"));
    const QString cases = test->folder().cases();
    QVERIFY(QFile::rename(cases, cases + QStringLiteral(".away")));
    QThreadPool pool;
    const auto read = [&] { return db::PersonStore(test.store()).read(person); };
    const auto without = inJob(pool, read);
    QVERIFY(QFile::rename(cases + QStringLiteral(".away"), cases));
    QVERIFY(!without.has_value());
    QCOMPARE(without.error().code, ErrorCode::NotAStore);
    QVERIFY(inJob(pool, read).has_value());
}

REGISTER_TEST(StoreThreadsTest)
#include "tst_StoreThreads.moc"
