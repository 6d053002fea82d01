#include "db/keys/RecoverySecret.h"

#include "db/keys/RecoverySheet.h"
#include "tests/support/SeededRandom.h"

#include "tests/support/TestRegistry.h"
#include <QRegularExpression>

#include <QTest>

#include <sodium.h>

using db::RecoverySecret;
using db::RecoverySheet;
using model::ErrorCode;

namespace
{

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// Gives 0, 1, 2 … 31: a secret whose groups can be worked out with pencil and paper.
class CountingRandom : public model::RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes) {
            byte = m_next++;
        }
    }

private:
    unsigned char m_next = 0;
};

RecoverySecret counting()
{
    CountingRandom random;
    return RecoverySecret::random(random);
}

} // namespace

class RecoverySecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsCarryTheSecret();
    void typedGroupsGiveTheSameKeys_data();
    void typedGroupsGiveTheSameKeys();
    void findsEveryWrongSymbolInItsGroup();
    void findsExchangedSymbolsAndGroups();
    void refusesTooFewOrTooManySymbols_data();
    void refusesTooFewOrTooManySymbols();
    void derivedKeysDifferAndFit();
    void sheetHoldsAllGroupsAndNoPersonsName();
};

void RecoverySecretTest::groupsCarryTheSecret()
{
    const QStringList groups = counting().text().split(u' ');
    QCOMPARE(groups.size(), 13);
    QString carried;
    for (const QString &group : groups) {
        QCOMPARE(group.size(), 5);
        carried += group.first(4);
    }
    // Crockford's base 32 of the bytes 00 01 02 … 1F, as RFC 4648's algorithm gives it in the other alphabet.
    QCOMPARE(carried, QStringLiteral("000G40R40M30E209185GR38E1W8124GK2GAHC5RR34D1P70X3RFG"));
}

void RecoverySecretTest::typedGroupsGiveTheSameKeys_data()
{
    QTest::addColumn<QString>("typed");
    const QString text = counting().text();
    QTest::newRow("as printed") << text;
    QTest::newRow("small letters") << text.toLower();
    QTest::newRow("no blanks") << QString(text).remove(u' ');
    QTest::newRow("hyphens and lines") << QString(text).replace(u' ', QStringLiteral(" -\n"));
    QTest::newRow("O for 0") << QString(text).replace(u'0', u'O');
    QTest::newRow("o for 0, l for 1") << QString(text).replace(u'0', u'o').replace(u'1', u'l');
    QTest::newRow("I for 1") << QString(text).replace(u'1', u'I');
}

void RecoverySecretTest::typedGroupsGiveTheSameKeys()
{
    QFETCH(QString, typed);
    const model::Result<RecoverySecret> read = RecoverySecret::fromText(typed);
    QVERIFY(read.has_value());
    QCOMPARE(read->teamKeys(), counting().teamKeys());
    QCOMPARE(read->text(), counting().text());
}

void RecoverySecretTest::findsEveryWrongSymbolInItsGroup()
{
    support::SeededRandom random(11);
    const QString text = RecoverySecret::random(random).text();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u' ') {
            continue;
        }
        for (const QChar wrong : alphabet + QStringLiteral("U*ß")) {
            if (wrong == text[at]) {
                continue;
            }
            QString typed = text;
            typed[at] = wrong;
            const model::Result<RecoverySecret> read = RecoverySecret::fromText(typed);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().code, ErrorCode::InvalidValue);
            QCOMPARE(read.error().where, QStringLiteral("recovery sheet group %1").arg(at / 6 + 1));
        }
    }
}

void RecoverySecretTest::findsExchangedSymbolsAndGroups()
{
    support::SeededRandom random(12);
    const QString text = RecoverySecret::random(random).text();
    for (qsizetype group = 0; group < 13; ++group) {
        for (qsizetype i = 0; i < 4; ++i) {
            QString typed = text;
            const qsizetype at = group * 6 + i;
            std::swap(typed[at], typed[at + 1]);
            QCOMPARE(RecoverySecret::fromText(typed).has_value(), text[at] == text[at + 1]);
        }
    }
    QStringList groups = text.split(u' ');
    for (qsizetype group = 0; group < 12; ++group) {
        groups.swapItemsAt(group, group + 1);
        QCOMPARE(RecoverySecret::fromText(groups.join(u' ')).error().where,
                 QStringLiteral("recovery sheet group %1").arg(group + 1));
        groups.swapItemsAt(group, group + 1);
    }
}

void RecoverySecretTest::refusesTooFewOrTooManySymbols_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("detail");
    const QString text = counting().text();
    QTest::newRow("nothing") << QString() << QStringLiteral("0 of 65 symbols");
    QTest::newRow("one missing") << text.chopped(1) << QStringLiteral("64 of 65 symbols");
    QTest::newRow("one over") << text + u'0' << QStringLiteral("66 of 65 symbols");
}

void RecoverySecretTest::refusesTooFewOrTooManySymbols()
{
    QFETCH(QString, typed);
    QFETCH(QString, detail);
    const model::Result<RecoverySecret> read = RecoverySecret::fromText(typed);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (model::Error{ErrorCode::InvalidValue, QStringLiteral("recovery sheet"), detail}));
}

void RecoverySecretTest::derivedKeysDifferAndFit()
{
    const RecoverySecret secret = counting();
    const db::TeamKeys keys = secret.teamKeys();
    QCOMPARE(keys.recovery.size(), 32);
    QCOMPARE(keys.root.size(), 32);
    // A change of these would leave every printed sheet useless. BLAKE2b-256 keyed with 00 … 1F over the context, then
    // the public halves; computed apart from this program.
    QCOMPARE(keys.recovery.toHex(), QByteArray("f6d8f332104e0e14427f607dc4a163fc70111902ef5fc2e214e5375ca4b24550"));
    QCOMPARE(keys.root.toHex(), QByteArray("90804c13e0488010b11d2ff5f0b10e1cc66bca12d5e3ae7784e7c202a72ef02b"));

    const db::SecureBytes root = secret.teamRootSecretKey();
    const QByteArray message = "a certificate";
    QByteArray signature(crypto_sign_BYTES, '\0');
    const auto *text = reinterpret_cast<const unsigned char *>(message.constData());
    auto *signed_ = reinterpret_cast<unsigned char *>(signature.data());
    const auto length = static_cast<unsigned long long>(message.size());
    crypto_sign_detached(signed_, nullptr, text, length, root.data());
    QCOMPARE(crypto_sign_verify_detached(signed_, text, length,
                                         reinterpret_cast<const unsigned char *>(keys.root.constData())),
             0);
}

void RecoverySecretTest::sheetHoldsAllGroupsAndNoPersonsName()
{
    const RecoverySecret secret = counting();
    const QString page = RecoverySheet::text(QStringLiteral("Northside team"), QDate(2026, 11, 3), secret);
    QVERIFY(page.startsWith(QStringLiteral("Recovery sheet for Northside team\nMade on 3 Nov 2026\n")));
    const QRegularExpression numbered(QStringLiteral("\\b(\\d+)  ([0-9A-Z]{5})\\b"));
    QStringList groups;
    auto matches = numbered.globalMatch(page);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        groups.append(match.captured(2));
        QCOMPARE(match.captured(1).toInt(), groups.size());
    }
    QCOMPARE(groups.join(u' '), secret.text());
    for (const QString &line : page.split(u'\n').mid(3, 5)) {
        QVERIFY(line.size() <= 80);
    }
}

REGISTER_TEST(RecoverySecretTest)
#include "tst_RecoverySecret.moc"
