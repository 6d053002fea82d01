#include "db/keys/KeySlots.h"

#include "db/keys/KeyWrap.h"
#include "db/keys/KeyedHash.h"
#include "db/keys/Sodium.h"
#include "model/access/UserName.h"

#include <QFile>

#include <algorithm>

#include <sodium.h>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::UserId;

namespace
{

constexpr size_t storeKeySize = 32;

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/keys.json");
}

std::unexpected<model::Error> damaged(const QString &detail)
{
    return fail(ErrorCode::StoreDamaged, QStringLiteral("keys.json"), detail);
}

QByteArray hashOfName(const QString &name, const QByteArray &fileSalt)
{
    ensureSodium();
    const QByteArray text = model::signInName(name).toUtf8();
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), static_cast<size_t>(text.size()),
                       reinterpret_cast<const unsigned char *>(fileSalt.constData()),
                       static_cast<size_t>(fileSalt.size()));
    return hash;
}

/// A slot that no passphrase opens, as dear to try as a real one, and the same whenever the same name is tried.
KeySlot decoyFor(const QByteArray &nameHash, const QList<KeySlot> &users)
{
    KeySlot decoy = users.at(static_cast<unsigned char>(nameHash.at(0)) % users.size());
    decoy.salt = nameHash.first(decoy.salt.size());
    return decoy;
}

model::Result<void> checkNew(const Passphrase &passphrase, const KeyCost &cost)
{
    if (!cost.isSane()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("key cost"));
    }
    return passphrase.checkLongEnough();
}

QList<QByteArray> sealAll(const std::vector<SecureBytes> &keys, const QByteArray &publicKey)
{
    QList<QByteArray> sealed;
    for (const SecureBytes &key : keys) {
        sealed.append(seal(key, publicKey));
    }
    return sealed;
}

/// Does `change` to the sealed keys of every user and of the recovery sheet.
template <class Change>
void forEachHolder(KeyFile &file, const Change &change)
{
    change(file.recoveryKeys, file.recoveryPublicKey);
    for (KeySlot &slot : file.users) {
        change(slot.sealedKeys, slot.publicKey);
    }
}

} // namespace

KeySlots::KeySlots(const QString &folder, const FileReplacer &replace)
    : m_path(pathIn(folder))
    , m_replace(replace)
{
}

model::Result<NewKeySlots> KeySlots::create(const QString &folder, const NewUser &first, model::RandomSource &random,
                                            const FileReplacer &replace)
{
    RecoverySecret recovery = RecoverySecret::random(random);
    model::Result<NewKeySlots> made = createJoined(folder, first, recovery.teamKeys(), random, replace);
    if (made) {
        made->recovery = std::move(recovery);
    }
    return made;
}

model::Result<NewKeySlots> KeySlots::createJoined(const QString &folder, const NewUser &first, const TeamKeys &team,
                                                  model::RandomSource &random, const FileReplacer &replace)
{
    if (QFile::exists(pathIn(folder))) {
        return fail(ErrorCode::StoreExists, folder);
    }
    KeySlots made(folder, replace);
    made.m_file.salt = random.bytes(32);
    made.m_file.teamRoot = team.root;
    made.m_file.recoveryPublicKey = team.recovery;
    OpenedKeys keys;
    keys.storeKeys.push_back(SecureBytes::random(storeKeySize, random));
    made.m_file.recoveryKeys = sealAll(keys.storeKeys, team.recovery);
    made.m_file.authenticators = {authenticator(keys.storeKeys.front(), made.m_file.authenticated())};
    const model::Result<UserId> user = made.addUser(keys, first, random);
    if (!user) {
        return std::unexpected(user.error());
    }
    keys.user = *user;
    return NewKeySlots{std::move(made), std::move(keys), std::nullopt};
}

model::Result<KeySlots> KeySlots::load(const QString &folder, const FileReplacer &replace)
{
    KeySlots loaded(folder, replace);
    QFile file(loaded.m_path);
    if (!file.exists()) {
        return fail(ErrorCode::NotAStore, folder);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, loaded.m_path, file.errorString());
    }
    model::Result<KeyFile> content = KeyFile::fromJson(file.read(KeyFile::mostBytes + 1));
    if (!content) {
        return std::unexpected(content.error());
    }
    loaded.m_file = *std::move(content);
    return loaded;
}

model::Result<OpenedKeys> KeySlots::openWithPassphrase(const QString &userName, const Passphrase &passphrase,
                                                       const KeyCost &floor) const
{
    // Asked of every slot, not only the one named, so that the answer says nothing about names.
    if (!std::ranges::all_of(m_file.users, [&floor](const KeySlot &slot) { return slot.cost.isAtLeast(floor); })) {
        return damaged(QStringLiteral("asks for less work than is safe"));
    }
    const QByteArray nameHash = hashOfName(userName, m_file.salt);
    const auto named = std::ranges::find(m_file.users, nameHash, &KeySlot::nameHash);
    const KeySlot slot = named != m_file.users.end() ? *named : decoyFor(nameHash, m_file.users);
    const model::Result<SecureBytes> secretKey = unwrapSecretKey(slot, passphrase, m_file.salt);
    if (!secretKey) {
        return std::unexpected(secretKey.error());
    }
    model::Result<OpenedKeys> opened = openSealed(slot.sealedKeys, *secretKey);
    if (opened) {
        opened->user = slot.user;
    }
    return opened;
}

model::Result<OpenedKeys> KeySlots::openWithRecovery(const RecoverySecret &secret) const
{
    if (secret.teamKeys() != teamKeys()) {
        return fail(ErrorCode::WrongPassphrase, QStringLiteral("recovery sheet"));
    }
    return openSealed(m_file.recoveryKeys, secret.recoverySecretKey());
}

model::Result<UserId> KeySlots::addUser(const OpenedKeys &keys, const NewUser &user, model::RandomSource &random)
{
    const model::Result<QByteArray> nameHash = hashOfNewName(user.name);
    if (!nameHash) {
        return std::unexpected(nameHash.error());
    }
    if (const model::Result<void> allowed = checkNew(user.passphrase, user.cost); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (m_file.users.size() >= KeyFile::mostSlots || users().contains(user.id)) {
        return fail(ErrorCode::UserExists, QStringLiteral("user"), QStringLiteral("id in use, or no slot free"));
    }
    KeySlot slot;
    slot.nameHash = *nameHash;
    slot.user = user.id.isNull() ? *UserId::fromBytes(random.bytes(UserId::size)) : user.id;
    slot.cost = user.cost;
    if (const model::Result<void> wrapped = wrapNewKeyPair(slot, user.passphrase, m_file.salt, random); !wrapped) {
        return std::unexpected(wrapped.error());
    }
    slot.sealedKeys = sealAll(keys.storeKeys, slot.publicKey);
    KeyFile next = m_file;
    next.users.append(slot);
    if (const model::Result<void> saved = save(std::move(next), keys.storeKeys); !saved) {
        return std::unexpected(saved.error());
    }
    return slot.user;
}

model::Result<void> KeySlots::removeUser(const OpenedKeys &keys, UserId user)
{
    const model::Result<qsizetype> index = indexOf(user);
    if (!index) {
        return std::unexpected(index.error());
    }
    if (m_file.users.size() == 1) {
        return fail(ErrorCode::LastManager, QStringLiteral("user"));
    }
    KeyFile next = m_file;
    next.users.removeAt(*index);
    return save(std::move(next), keys.storeKeys);
}

model::Result<void> KeySlots::renameUser(const OpenedKeys &keys, UserId user, const QString &name)
{
    const model::Result<qsizetype> index = indexOf(user);
    if (!index) {
        return std::unexpected(index.error());
    }
    KeyFile next = m_file;
    if (hashOfName(name, m_file.salt) == next.users.at(*index).nameHash) {
        return {}; // The same but for case or blanks.
    }
    const model::Result<QByteArray> nameHash = hashOfNewName(name);
    if (!nameHash) {
        return std::unexpected(nameHash.error());
    }
    next.users[*index].nameHash = *nameHash;
    return save(std::move(next), keys.storeKeys);
}

model::Result<void> KeySlots::setPassphrase(const OpenedKeys &keys, UserId user, const Passphrase &passphrase,
                                            const KeyCost &cost, model::RandomSource &random)
{
    const model::Result<qsizetype> index = indexOf(user);
    if (!index) {
        return std::unexpected(index.error());
    }
    if (const model::Result<void> allowed = checkNew(passphrase, cost); !allowed) {
        return allowed;
    }
    KeyFile next = m_file;
    KeySlot &slot = next.users[*index];
    slot.cost = cost;
    if (const model::Result<void> wrapped = wrapNewKeyPair(slot, passphrase, m_file.salt, random); !wrapped) {
        return wrapped;
    }
    slot.sealedKeys = sealAll(keys.storeKeys, slot.publicKey);
    return save(std::move(next), keys.storeKeys);
}

model::Result<void> KeySlots::adoptTeam(const OpenedKeys &keys, const TeamKeys &team)
{
    KeyFile next = m_file;
    next.teamRoot = team.root;
    next.recoveryPublicKey = team.recovery;
    next.recoveryKeys = sealAll(keys.storeKeys, team.recovery);
    return save(std::move(next), keys.storeKeys);
}

model::Result<void> KeySlots::beginRotation(OpenedKeys &keys, SecureBytes newKey, const QList<UserId> &without)
{
    if (isRotating()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("keys.json"));
    }
    if (newKey.size() != storeKeySize) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("store key"));
    }
    KeyFile next = m_file;
    next.users.removeIf([&without](const KeySlot &slot) { return without.contains(slot.user); });
    if (next.users.isEmpty()) {
        return fail(ErrorCode::LastManager, QStringLiteral("user"));
    }
    forEachHolder(next, [&newKey](QList<QByteArray> &sealedKeys, const QByteArray &publicKey) {
        sealedKeys.append(seal(newKey, publicKey));
    });
    keys.storeKeys.push_back(std::move(newKey));
    model::Result<void> saved = save(std::move(next), keys.storeKeys);
    if (!saved) {
        keys.storeKeys.pop_back();
    }
    return saved;
}

model::Result<void> KeySlots::finishRotation(OpenedKeys &keys, size_t inUse)
{
    if (!isRotating()) {
        return {};
    }
    if (inUse >= keys.storeKeys.size()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("store key"));
    }
    KeyFile next = m_file;
    forEachHolder(next, [inUse](QList<QByteArray> &sealedKeys, const QByteArray &) {
        sealedKeys = {sealedKeys.at(static_cast<qsizetype>(inUse))};
    });
    std::vector<SecureBytes> kept;
    kept.push_back(SecureBytes::copyOf(keys.storeKeys[inUse].bytes()));
    model::Result<void> saved = save(std::move(next), kept);
    if (saved) {
        keys.storeKeys = std::move(kept);
    }
    return saved;
}

QList<UserId> KeySlots::users() const
{
    QList<UserId> ids;
    for (const KeySlot &slot : m_file.users) {
        ids.append(slot.user);
    }
    return ids;
}

model::Result<void> KeySlots::save(KeyFile next, const std::vector<SecureBytes> &keys)
{
    if (!m_file.authenticators.contains(authenticator(keys.front(), m_file.authenticated()))) {
        return fail(ErrorCode::Internal, QStringLiteral("store key"), QStringLiteral("not this store's"));
    }
    ++next.revision;
    const QByteArray content = next.authenticated();
    next.authenticators.clear();
    for (const SecureBytes &key : keys) {
        next.authenticators.append(authenticator(key, content));
    }
    // Reading back what is about to be written finds a key that could not be sealed and a slot with a key too few.
    const QByteArray json = next.toJson();
    if (const model::Result<KeyFile> readable = KeyFile::fromJson(json); !readable || *readable != next) {
        return fail(ErrorCode::Internal, QStringLiteral("keys.json"), QStringLiteral("would not read back"));
    }
    const model::Result<void> written = m_replace(m_path, json);
    if (written) {
        m_file = std::move(next);
    }
    return written;
}

model::Result<OpenedKeys> KeySlots::openSealed(const QList<QByteArray> &sealedKeys, const SecureBytes &secretKey) const
{
    model::Result<std::vector<SecureBytes>> keys = unseal(sealedKeys, secretKey);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (const model::Result<void> authentic = checkAuthentic(*keys); !authentic) {
        return std::unexpected(authentic.error());
    }
    return OpenedKeys{*std::move(keys), UserId()};
}

model::Result<void> KeySlots::checkAuthentic(const std::vector<SecureBytes> &keys) const
{
    const QByteArray content = m_file.authenticated();
    bool authentic = keys.size() == static_cast<size_t>(m_file.authenticators.size());
    for (size_t i = 0; authentic && i < keys.size(); ++i) {
        authentic = sameHash(m_file.authenticators.at(static_cast<qsizetype>(i)), authenticator(keys[i], content));
    }
    if (!authentic) {
        return damaged(QStringLiteral("was changed by someone without the store's key"));
    }
    return {};
}

model::Result<QByteArray> KeySlots::hashOfNewName(const QString &name) const
{
    if (model::signInName(name).isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("user"));
    }
    QByteArray hash = hashOfName(name, m_file.salt);
    if (std::ranges::find(m_file.users, hash, &KeySlot::nameHash) != m_file.users.end()) {
        return fail(ErrorCode::UserExists, QStringLiteral("user"));
    }
    return hash;
}

model::Result<qsizetype> KeySlots::indexOf(UserId user) const
{
    const qsizetype index = users().indexOf(user);
    if (index < 0) {
        return fail(ErrorCode::NotFound, QStringLiteral("user"));
    }
    return index;
}

} // namespace db
