#include "model/core/Id.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

namespace
{
struct Tag;
using TestId = model::Id<Tag>;
} // namespace

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAndTextComeBackAsTheyWentIn();
    void refusesWhatIsNotAnId_data();
    void refusesWhatIsNotAnId();
};

void IdTest::bytesAndTextComeBackAsTheyWentIn()
{
    const QByteArray bytes = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    const std::optional<TestId> id = TestId::fromBytes(bytes);
    QVERIFY(id.has_value());
    QCOMPARE(id->bytes(), bytes);
    QCOMPARE(id->toString(), QStringLiteral("00112233445566778899aabbccddeeff"));
    QCOMPARE(TestId::fromString(id->toString()), id);
    QVERIFY(!id->isNull());
    QVERIFY(TestId().isNull());
}

void IdTest::refusesWhatIsNotAnId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("0011");
    QTest::newRow("not hex") << QStringLiteral("zz112233445566778899aabbccddeeff");
    QTest::newRow("long") << QStringLiteral("00112233445566778899aabbccddeeff00");
}

void IdTest::refusesWhatIsNotAnId()
{
    QFETCH(QString, text);
    QVERIFY(!TestId::fromString(text).has_value());
}

REGISTER_TEST(IdTest)
#include "tst_Id.moc"
