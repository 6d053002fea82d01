#include "model/sync/devices/DeviceTrust.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>

using namespace model;

namespace
{

const QByteArray team(16, 't');
const QByteArray root("root");

DeviceId device(char letter)
{
    return *DeviceId::fromBytes(QByteArray(16, letter));
}

QByteArray keyOf(char letter)
{
    return QByteArray(32, letter);
}

/// Signatures that anybody can check and, in a test, everybody make: the key's name and the message's length.
QByteArray signedWith(const QByteArray &key, const QByteArray &message)
{
    QByteArray signature = key.left(20) + QByteArray::number(qChecksum(message));
    return signature.leftJustified(64, '.', true);
}

bool verify(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
{
    return signature == signedWith(key, message);
}

DeviceCertificate certificate(char letter, char issuer, qint64 issued, bool administrator = false)
{
    DeviceCertificate made;
    made.team = team;
    made.device = device(letter);
    made.user = *UserId::fromBytes(QByteArray(16, letter));
    made.name = QString(QLatin1Char(letter));
    made.administrator = administrator;
    made.signingKey = keyOf(letter);
    made.sealingKey = keyOf(letter);
    made.issued = issued;
    made.issuer = issuer == 0 ? DeviceId() : device(issuer);
    made.signature = signedWith(issuer == 0 ? root : keyOf(issuer), made.signedBytes());
    return made;
}

DeviceRevocation revocation(char letter, char issuer, qint64 issued)
{
    DeviceRevocation made{team, device(letter), issuer == 0 ? DeviceId() : device(issuer), issued, {}, {}};
    made.signature = signedWith(issuer == 0 ? root : keyOf(issuer), made.signedBytes());
    return made;
}

struct Paper
{
    std::optional<DeviceCertificate> certificate;
    std::optional<DeviceRevocation> revocation;
};

/// Which of the laptops a to e are of the team, and in capitals the administrators.
QString standing(const QList<Paper> &papers)
{
    DeviceTrust trust(team, root, &verify);
    for (const Paper &paper : papers) {
        if (paper.certificate) {
            trust.add(*paper.certificate);
        } else {
            trust.add(*paper.revocation);
        }
    }
    QString found;
    for (const char letter : {'a', 'b', 'c', 'd', 'e'}) {
        if (trust.certificateOf(device(letter)) != nullptr) {
            const QChar shown = QLatin1Char(letter);
            found += trust.isAdministrator(device(letter)) ? shown.toUpper() : shown;
        }
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Paper)

/// store-and-sync §3: who is of the team is a function of the papers, whatever their order.
class DeviceTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsThePapersSay_data();
    void isAsThePapersSay();
    void papersReadBackAsTheyWereWritten();
    void papersOfALaterFormAreNewer();
};

void DeviceTrustTest::isAsThePapersSay_data()
{
    QTest::addColumn<QList<Paper>>("papers");
    QTest::addColumn<QString>("of");
    const auto yes = [](char letter, char issuer, qint64 at, bool administrator = false) {
        return Paper{certificate(letter, issuer, at, administrator), {}};
    };
    const auto out = [](char letter, char issuer, qint64 at) { return Paper{{}, revocation(letter, issuer, at)}; };
    const Paper first = yes('a', 0, 1, true);
    const Paper second = yes('b', 0, 2, true);
    Paper stranger = yes('c', 'a', 3);
    stranger.certificate->signature = signedWith("else", stranger.certificate->signedBytes());
    Paper otherTeam = yes('c', 'a', 3);
    otherTeam.certificate->team = QByteArray(16, 'u');
    const auto row = [](const char *name, const QList<Paper> &papers, const QString &of) {
        QTest::newRow(name) << papers << of;
    };
    row("nobody", {}, {});
    row("the first", {first}, QStringLiteral("A"));
    row("one whom it approved", {first, yes('c', 'a', 3)}, QStringLiteral("Ac"));
    row("one whom that one approved", {first, yes('c', 'a', 3), yes('d', 'c', 4)}, QStringLiteral("Ac"));
    row("an administrator by an administrator", {first, yes('c', 'a', 3, true)}, QStringLiteral("A"));
    row("a forged signature", {first, stranger}, QStringLiteral("A"));
    row("another team's", {first, otherTeam}, QStringLiteral("A"));
    row("revoked", {first, yes('c', 'a', 3), out('c', 'a', 4)}, QStringLiteral("A"));
    row("revoked and approved again", {first, yes('c', 'a', 3), out('c', 'a', 4), yes('c', 'a', 5)},
        QStringLiteral("Ac"));
    row("revoked by who may not", {first, yes('c', 'a', 3), yes('d', 'a', 3), out('c', 'd', 4)}, QStringLiteral("Acd"));
    row("an administrator by another", {first, second, out('b', 'a', 4)}, QStringLiteral("A"));
    row("whom it approved stays", {first, second, yes('c', 'b', 3), out('b', 'a', 4)}, QStringLiteral("Ac"));
    row("two that revoke each other", {first, second, out('b', 'a', 4), out('a', 'b', 5)}, {});
    row("until the sheet decides",
        {first, second, out('b', 'a', 4), out('a', 'b', 5), out('b', 0, 6), yes('a', 0, 7, true)}, QStringLiteral("A"));
    row("a revocation by who was out", {first, second, out('a', 'b', 5), out('b', 0, 4)}, QStringLiteral("A"));
    row("oneself", {first, out('a', 'a', 4)}, QStringLiteral("A"));
}

void DeviceTrustTest::isAsThePapersSay()
{
    QFETCH(QList<Paper>, papers);
    QFETCH(const QString, of);
    QList<int> order;
    for (int i = 0; i < papers.size(); ++i) {
        order.append(i);
    }
    do {
        QList<Paper> shuffled;
        for (const int i : order) {
            shuffled.append(papers[i]);
        }
        QCOMPARE(standing(shuffled), of);
        QCOMPARE(standing(shuffled + shuffled), of);
    } while (std::next_permutation(order.begin(), order.end()));
}

void DeviceTrustTest::papersReadBackAsTheyWereWritten()
{
    const DeviceCertificate paper = certificate('a', 0, 1, true);
    QCOMPARE(*DeviceCertificate::fromBytes(paper.bytes()) == paper, true);
    DeviceRevocation out = revocation('a', 'b', 4);
    out.last = {{QByteArray(8, 's'), 7}, {QByteArray(8, 'u'), 12}};
    QCOMPARE(*DeviceRevocation::fromBytes(out.bytes()) == out, true);
    for (qsizetype length = 0; length < paper.bytes().size(); ++length) {
        QVERIFY(!DeviceCertificate::fromBytes(paper.bytes().first(length)));
    }
    QVERIFY(!DeviceCertificate::fromBytes(paper.bytes() + '\0'));
    QVERIFY(!DeviceCertificate::fromBytes(out.bytes()));
}

void DeviceTrustTest::papersOfALaterFormAreNewer()
{
    QByteArray later = certificate('a', 0, 1).bytes();
    const qsizetype form = later.indexOf(QByteArray("\x8d\x01", 2)); // an array of 13, and its form
    QVERIFY(form > 0);
    later[form + 1] = 2;
    const auto read = DeviceCertificate::fromBytes(later);
    QVERIFY(!read && read.error().code == ErrorCode::StoreNewer);
}

REGISTER_TEST(DeviceTrustTest)
#include "tst_DeviceTrust.moc"
