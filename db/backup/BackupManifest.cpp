#include "db/backup/BackupManifest.h"

#include "db/files/FileHash.h"

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

QByteArray BackupManifest::toJson() const
{
    QJsonArray files;
    for (const Entry &entry : entries) {
        files.append(QJsonObject{{u"name"_s, entry.name},
                                 {u"bytes"_s, entry.bytes},
                                 {u"blake2b"_s, QString::fromLatin1(entry.hash.toHex())}});
    }
    const QJsonObject manifest{{u"format"_s, format}, {u"made"_s, made.toString(Qt::ISODate)}, {u"files"_s, files}};
    return QJsonDocument(manifest).toJson();
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
    QSet<QString> names;
    for (const QJsonValue &value : object.value("files"_L1).toArray()) {
        Entry entry{value["name"_L1].toString(), value["bytes"_L1].toInteger(-1),
                    QByteArray::fromHex(value["blake2b"_L1].toString().toLatin1())};
        if (!isStoreFile(entry.name) || names.contains(entry.name) || entry.bytes < 0 ||
            entry.hash.size() != FileHash::size) {
            return fail(ErrorCode::FileMalformed, u"manifest.json"_s);
        }
        names.insert(entry.name);
        manifest.entries.append(std::move(entry));
    }
    if (written < 1 || !names.contains(u"cases.db"_s) || !names.contains(u"keys.json"_s)) {
        return fail(ErrorCode::FileMalformed, u"manifest.json"_s);
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
