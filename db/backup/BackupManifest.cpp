#include "db/backup/BackupManifest.h"

#include "db/files/FileHash.h"
#include "db/keys/KeyedHash.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace db
{

using namespace Qt::StringLiterals;
using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

std::unexpected<model::Error> malformed()
{
    return fail(ErrorCode::FileMalformed, u"manifest.json"_s);
}

} // namespace

QByteArray BackupManifest::toJson() const
{
    QJsonArray files;
    for (const Entry &entry : entries) {
        files.append(QJsonObject{{u"name"_s, entry.name}, {u"bytes"_s, entry.bytes}, {u"blake2b"_s, hex(entry.hash)}});
    }
    const QJsonObject manifest{
        {u"format"_s, format},      {u"made"_s, made.toString(Qt::ISODate)}, {u"generation"_s, copied.number},
        {u"records"_s, copied.seq}, {u"chain"_s, hex(copied.rolling)},       {u"files"_s, files},
        {u"seal"_s, hex(seal)}};
    return QJsonDocument(manifest).toJson();
}

QByteArray BackupManifest::sealUnder(const SecureBytes &storeKey) const
{
    // QDataStream writes each length before its bytes, so no two contents give the same run.
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(format) << made << copied.number << copied.seq << copied.rolling << qint64(entries.size());
    for (const Entry &entry : entries) {
        stream << entry.name << entry.bytes << entry.hash;
    }
    return keyedHash("alongside backup manifest", storeKey, content);
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int written = object.value("format"_L1).toInt();
    if (written > format) {
        return fail(ErrorCode::StoreNewer, u"manifest.json"_s);
    }
    BackupManifest manifest;
    manifest.made = QDate::fromString(object.value("made"_L1).toString(), Qt::ISODate);
    manifest.copied = {object.value("generation"_L1).toInteger(-1), object.value("records"_L1).toInteger(-1),
                       bytesOf(object.value("chain"_L1))};
    manifest.seal = bytesOf(object.value("seal"_L1));
    QSet<QString> names;
    for (const QJsonValue &value : object.value("files"_L1).toArray()) {
        Entry entry{value["name"_L1].toString(), value["bytes"_L1].toInteger(-1), bytesOf(value["blake2b"_L1])};
        if (!isStoreFile(entry.name) || names.contains(entry.name) || entry.bytes < 0 ||
            entry.hash.size() != FileHash::size) {
            return malformed();
        }
        names.insert(entry.name);
        manifest.entries.append(std::move(entry));
    }
    const bool whole = names.contains(u"cases.db"_s) && names.contains(u"keys.json"_s);
    if (written != format || !whole || !manifest.made.isValid() || manifest.copied.number < 0 ||
        manifest.copied.seq < 0) {
        return malformed();
    }
    return manifest;
}

bool BackupManifest::isStoreFile(const QString &name)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"cases\\.db|keys\\.json|files/[0-9a-f]{1,128}(\\.part)?"));
    return pattern.match(name).hasMatch();
}

} // namespace db
