#include "db/access/AccessLog.h"

#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::TestStore;

namespace
{

/// Three entries, a minute apart: a report, a look at one person, a list.
model::PersonId fill(TestStore &test)
{
    db::AccessLog log(test.store());
    const auto person = test->newId<model::PersonId>();
    bool written = log.record(u"report"_s, {}, u"engagement"_s).has_value();
    test.clock().advance(60'000);
    written = written && log.record(u"read_person"_s, person).has_value();
    test.clock().advance(60'000);
    written = written && log.record(u"list"_s, {}, u"caseload"_s).has_value();
    return written ? person : model::PersonId();
}

} // namespace

class AccessLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestEntryIsFirst();
    void anUntouchedLogIsSound();
    void whatWasDoneToTheLogIsFound_data();
    void whatWasDoneToTheLogIsFound();
    void anEntryIsNoSave();
};

void AccessLogTest::theNewestEntryIsFirst()
{
    TestStore test;
    const QDateTime began = QDateTime::fromMSecsSinceEpoch(test.clock().millisecondsSinceEpoch(), Qt::UTC);
    const model::PersonId person = fill(test);
    const auto entries = db::AccessLog(test.store()).page(2);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).seq, 3);
    QCOMPARE(entries->at(0).action, u"list"_s);
    QCOMPARE(entries->at(0).purpose, u"caseload"_s);
    QVERIFY(!entries->at(0).person);
    QCOMPARE(entries->at(0).at, began.addSecs(120));
    QCOMPARE(entries->at(1).action, u"read_person"_s);
    QCOMPARE(entries->at(1).person, std::optional(person));
    QCOMPARE(entries->at(1).user, test->session().user);
    QCOMPARE(entries->at(1).incarnation, test->session().incarnation);
}

void AccessLogTest::anUntouchedLogIsSound()
{
    TestStore test;
    QCOMPARE(db::AccessLog(test.store()).verify().value(), QStringList());
    fill(test);
    QCOMPARE(db::AccessLog(test.store()).verify().value(), QStringList());
    test.close();
    QVERIFY(test.open().has_value());
    QVERIFY(db::AccessLog(test.store()).record(u"report"_s).has_value());
    QCOMPARE(db::AccessLog(test.store()).verify().value(), QStringList());
}

void AccessLogTest::whatWasDoneToTheLogIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("findings");
    const QString second = u"access log: entry 2 is not as it was written"_s;
    const QString end = u"access log: it does not end with the entry written last"_s;
    QTest::newRow("time") << QByteArray("UPDATE access SET at = at + 1 WHERE seq = 2") << QStringList{second};
    QTest::newRow("user") << QByteArray("UPDATE access SET user = zeroblob(16) WHERE seq = 2") << QStringList{second};
    QTest::newRow("person") << QByteArray("UPDATE access SET person = NULL WHERE seq = 2") << QStringList{second};
    QTest::newRow("action") << QByteArray("UPDATE access SET action = 'report' WHERE seq = 2") << QStringList{second};
    QTest::newRow("purpose") << QByteArray("UPDATE access SET purpose = 'x' WHERE seq = 2") << QStringList{second};
    QTest::newRow("words moved between columns")
        << QByteArray("UPDATE access SET action = 'read_perso', purpose = 'n' WHERE seq = 2") << QStringList{second};
    QTest::newRow("hash") << QByteArray("UPDATE access SET hash = zeroblob(32) WHERE seq = 2")
                          << QStringList{second, u"access log: entry 3 is not as it was written"_s};
    QTest::newRow("taken out") << QByteArray("DELETE FROM access WHERE seq = 2")
                               << QStringList{u"access log: what stood before entry 3 is missing"_s};
    QTest::newRow("cut off") << QByteArray("DELETE FROM access WHERE seq = 3") << QStringList{end};
    QTest::newRow("emptied") << QByteArray("DELETE FROM access") << QStringList{end};
}

void AccessLogTest::whatWasDoneToTheLogIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, findings);
    TestStore test;
    QVERIFY(!fill(test).isNull());
    {
        const db::Connection::Scope scope(test->writer(), db::WriteScope::Access);
        test->writer().execute(sql.toStdString());
    }
    QCOMPARE(db::AccessLog(test.store()).verify().value(), findings);
    // Going on writing does not cover it up.
    QVERIFY(db::AccessLog(test.store()).record(u"report"_s).has_value());
    QVERIFY(!db::AccessLog(test.store()).verify()->isEmpty());
}

void AccessLogTest::anEntryIsNoSave()
{
    TestStore test;
    const auto before = test->recordsAfter(0);
    fill(test);
    QCOMPARE(test->recordsAfter(0)->size(), before->size());
}

REGISTER_TEST(AccessLogTest)
#include "tst_AccessLog.moc"
