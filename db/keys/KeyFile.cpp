#include "db/keys/KeyFile.h"

#include "db/keys/Sodium.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

namespace db
{

using model::ErrorCode;
using model::fail;

namespace
{

constexpr qsizetype hashSize = 32;
constexpr qsizetype publicKeySize = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype sealedSize = crypto_box_SEALBYTES + 32;
constexpr qsizetype wrappedSize = crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;

QJsonValue hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray hexList(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &bytes : list) {
        array.append(hex(bytes));
    }
    return array;
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QList<QByteArray> listOf(const QJsonValue &value)
{
    QList<QByteArray> list;
    for (const QJsonValue &entry : value.toArray()) {
        list.append(bytesOf(entry));
    }
    return list;
}

QJsonObject jsonOf(const KeySlot &slot)
{
    return {{QStringLiteral("name"), hex(slot.nameHash)},
            {QStringLiteral("user"), hex(slot.user.bytes())},
            {QStringLiteral("salt"), hex(slot.salt)},
            {QStringLiteral("passes"), static_cast<qint64>(slot.cost.passes)},
            {QStringLiteral("memory"), static_cast<qint64>(slot.cost.memoryBytes)},
            {QStringLiteral("public"), hex(slot.publicKey)},
            {QStringLiteral("nonce"), hex(slot.nonce)},
            {QStringLiteral("secret"), hex(slot.wrappedSecret)},
            {QStringLiteral("keys"), hexList(slot.sealedKeys)}};
}

KeySlot slotOf(const QJsonObject &json)
{
    KeySlot slot;
    slot.nameHash = bytesOf(json.value(u"name"));
    slot.user = model::UserId::fromBytes(bytesOf(json.value(u"user"))).value_or(model::UserId());
    slot.salt = bytesOf(json.value(u"salt"));
    slot.cost = {static_cast<quint64>(json.value(u"passes").toInteger()),
                 static_cast<quint64>(json.value(u"memory").toInteger())};
    slot.publicKey = bytesOf(json.value(u"public"));
    slot.nonce = bytesOf(json.value(u"nonce"));
    slot.wrappedSecret = bytesOf(json.value(u"secret"));
    slot.sealedKeys = listOf(json.value(u"keys"));
    return slot;
}

QByteArray checksumOf(const KeyFile &file)
{
    ensureSodium();
    QByteArray content = file.authenticated();
    content.append(file.authenticators.join());
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<size_t>(content.size()), nullptr, 0);
    return hash;
}

QJsonObject jsonOf(const KeyFile &file)
{
    QJsonArray users;
    for (const KeySlot &slot : file.users) {
        users.append(jsonOf(slot));
    }
    return {{QStringLiteral("format"), QStringLiteral("alongside-keys")},
            {QStringLiteral("version"), KeyFile::formatVersion},
            {QStringLiteral("salt"), hex(file.salt)},
            {QStringLiteral("revision"), file.revision},
            {QStringLiteral("team_root"), hex(file.teamRoot)},
            {QStringLiteral("recovery"), QJsonObject{{QStringLiteral("public"), hex(file.recoveryPublicKey)},
                                                     {QStringLiteral("keys"), hexList(file.recoveryKeys)}}},
            {QStringLiteral("users"), users},
            {QStringLiteral("authenticators"), hexList(file.authenticators)},
            {QStringLiteral("checksum"), hex(checksumOf(file))}};
}

bool allOfSize(const QList<QByteArray> &list, qsizetype count, qsizetype size)
{
    return list.size() == count &&
           std::all_of(list.begin(), list.end(), [size](const QByteArray &bytes) { return bytes.size() == size; });
}

/// What is wrong with the slot, in a few words; nothing if it is sound.
QString faultIn(const KeySlot &slot, qsizetype keyCount)
{
    if (slot.nameHash.size() != hashSize || slot.user.isNull() ||
        slot.salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES)) {
        return QStringLiteral("a user's name, id or salt");
    }
    if (!slot.cost.isSane()) {
        return QStringLiteral("passes or memory out of bounds");
    }
    if (slot.publicKey.size() != publicKeySize || slot.wrappedSecret.size() != wrappedSize ||
        slot.nonce.size() != static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)) {
        return QStringLiteral("a user's key pair");
    }
    return allOfSize(slot.sealedKeys, keyCount, sealedSize) ? QString() : QStringLiteral("a user's sealed keys");
}

QString faultIn(const KeyFile &file)
{
    const qsizetype keyCount = file.authenticators.size();
    if (keyCount < 1 || keyCount > 2 || !allOfSize(file.authenticators, keyCount, hashSize)) {
        return QStringLiteral("authenticators");
    }
    if (file.salt.size() != hashSize || file.revision < 1 || file.teamRoot.size() != publicKeySize ||
        file.recoveryPublicKey.size() != publicKeySize || !allOfSize(file.recoveryKeys, keyCount, sealedSize)) {
        return QStringLiteral("salt, revision, team root or recovery");
    }
    if (file.users.isEmpty() || file.users.size() > KeyFile::mostSlots) {
        return QStringLiteral("no users or too many");
    }
    QSet<QByteArray> seen;
    for (const KeySlot &slot : file.users) {
        if (const QString fault = faultIn(slot, keyCount); !fault.isEmpty()) {
            return fault;
        }
        if (seen.contains(slot.nameHash) || seen.contains(slot.user.bytes())) {
            return QStringLiteral("a user twice");
        }
        seen << slot.nameHash << slot.user.bytes();
    }
    return {};
}

QByteArray withoutBlanks(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return text;
}

std::unexpected<model::Error> damaged(const QString &detail)
{
    return fail(ErrorCode::StoreDamaged, QStringLiteral("keys.json"), detail);
}

} // namespace

QByteArray KeyFile::authenticated() const
{
    // QDataStream writes each length before its bytes, so no two contents give the same run.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("alongside keys.json") << qint32(formatVersion) << salt << revision << teamRoot
           << recoveryPublicKey << recoveryKeys << qint32(users.size());
    for (const KeySlot &slot : users) {
        stream << slot.nameHash << slot.user.bytes() << slot.salt << slot.cost.passes << slot.cost.memoryBytes
               << slot.publicKey << slot.nonce << slot.wrappedSecret << slot.sealedKeys;
    }
    return bytes;
}

QByteArray KeyFile::toJson() const
{
    return QJsonDocument(jsonOf(*this)).toJson(QJsonDocument::Indented);
}

model::Result<KeyFile> KeyFile::fromJson(const QByteArray &json)
{
    if (json.size() > mostBytes) {
        return damaged(QStringLiteral("larger than 1 MiB"));
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format") != QLatin1StringView("alongside-keys")) {
        return damaged(QStringLiteral("not a key file"));
    }
    if (object.value(u"version").toInteger() > formatVersion) {
        return fail(ErrorCode::StoreNewer, QStringLiteral("keys.json"));
    }
    KeyFile file;
    file.salt = bytesOf(object.value(u"salt"));
    file.revision = object.value(u"revision").toInteger();
    file.teamRoot = bytesOf(object.value(u"team_root"));
    const QJsonObject recovery = object.value(u"recovery").toObject();
    file.recoveryPublicKey = bytesOf(recovery.value(u"public"));
    file.recoveryKeys = listOf(recovery.value(u"keys"));
    for (const QJsonValue &user : object.value(u"users").toArray()) {
        file.users.append(slotOf(user.toObject()));
    }
    file.authenticators = listOf(object.value(u"authenticators"));
    if (const QString fault = faultIn(file); !fault.isEmpty()) {
        return damaged(fault);
    }
    // The reading above forgives unknown, doubled or oddly spelt fields; writing it again and comparing does not.
    if (withoutBlanks(json) != QJsonDocument(jsonOf(file)).toJson(QJsonDocument::Compact)) {
        return damaged(QStringLiteral("checksum"));
    }
    return file;
}

} // namespace db
