#include "db/sync/devices/SixWords.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using db::SixWords;

class SixWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsAnother();
    void theWordsAreTheSameEverywhere();
    void anotherKeyHasOtherWords_data();
    void anotherKeyHasOtherWords();
};

namespace
{

SixWords::Of keys()
{
    return {QByteArray(32, 'r'), *model::DeviceId::fromBytes(QByteArray(16, 'd')), QByteArray(32, 's'),
            QByteArray(32, 'b')};
}

} // namespace

void SixWordsTest::everyWordIsAnother()
{
    const QStringList all = SixWords::all();
    QCOMPARE(all.size(), 256);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 256);
    QSet<QString> beginnings;
    for (const QString &word : all) {
        QVERIFY2(word == word.toLower() && word.size() >= 3 && word.size() <= 8, qPrintable(word));
        beginnings.insert(word.left(5));
    }
    QVERIFY(beginnings.size() > 245);
}

void SixWordsTest::theWordsAreTheSameEverywhere()
{
    // Another version or another machine must read out the same: this never changes.
    QCOMPARE(SixWords::of(keys())->join(u' '), QStringLiteral("spinach pudding feather ballet beaver peach"));
}

void SixWordsTest::anotherKeyHasOtherWords_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("root") << 0;
    QTest::newRow("device") << 1;
    QTest::newRow("signing key") << 2;
    QTest::newRow("sealing key") << 3;
}

void SixWordsTest::anotherKeyHasOtherWords()
{
    QFETCH(const int, which);
    SixWords::Of other = keys();
    if (which == 0) {
        other.root[31] = 'x';
    } else if (which == 1) {
        other.device = *model::DeviceId::fromBytes(QByteArray(16, 'x'));
    } else {
        (which == 2 ? other.signingKey : other.sealingKey)[31] = 'x';
    }
    QVERIFY(*SixWords::of(other) != *SixWords::of(keys()));
}

REGISTER_TEST(SixWordsTest)
#include "tst_SixWords.moc"
