#include "db/settings/UserSettings.h"

#include "db/access/UserStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

/// What a user chose stays theirs, in this copy of the store.
class UserSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValues_data();
    void keepsValues();
    void takesValuesAway();
    void isEachUsersOwn();
};

void UserSettingsTest::keepsValues_data()
{
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("a number") << QCborValue(150);
    QTest::newRow("a text") << QCborValue(QStringLiteral("Siân’s quiet ones"));
    QTest::newRow("false is not nothing") << QCborValue(false);
    QTest::newRow("null is not nothing") << QCborValue(nullptr);
    QTest::newRow("a saved view") << QCborValue(
        QCborMap{{QStringLiteral("columns"), QCborArray{1, 2}}, {QStringLiteral("search"), QStringLiteral("rhys")}});
}

void UserSettingsTest::keepsValues()
{
    QFETCH(const QCborValue, value);
    support::TestStore test;
    const QString name = QStringLiteral("view");
    QVERIFY(db::UserSettings(test.store()).value(name)->isUndefined());
    QVERIFY(db::UserSettings(test.store()).setValue(name, QCborValue(QStringLiteral("before"))));
    QVERIFY(db::UserSettings(test.store()).setValue(name, value));
    test.close();
    QVERIFY(test.open());
    QCOMPARE(*db::UserSettings(test.store()).value(name), value);
    QVERIFY(db::UserSettings(test.store()).value(QStringLiteral("other"))->isUndefined());
}

void UserSettingsTest::takesValuesAway()
{
    support::TestStore test;
    db::UserSettings settings(test.store());
    QVERIFY(settings.setValue(QStringLiteral("text_size"), 150));
    QVERIFY(settings.setValue(QStringLiteral("text_size"), QCborValue()));
    QVERIFY(settings.value(QStringLiteral("text_size"))->isUndefined());
}

void UserSettingsTest::isEachUsersOwn()
{
    support::TestStore test;
    QVERIFY(
        db::UserStore(test.store())
            .add(QStringLiteral("ben"), model::Role::Worker, support::TestStore::passphrase("another long phrase")));
    QVERIFY(db::UserSettings(test.store()).setValue(QStringLiteral("text_size"), 150));
    test.close();
    QVERIFY(test.open(QStringLiteral("ben"), "another long phrase"));
    QVERIFY(db::UserSettings(test.store()).value(QStringLiteral("text_size"))->isUndefined());
    QVERIFY(db::UserSettings(test.store()).setValue(QStringLiteral("text_size"), 100));
    test.close();
    QVERIFY(test.open());
    QCOMPARE(*db::UserSettings(test.store()).value(QStringLiteral("text_size")), QCborValue(150));
}

REGISTER_TEST(UserSettingsTest)
#include "tst_UserSettings.moc"
