#include "app/commands/sync/SyncJson.h"

#include "widgets/common/ErrorText.h"

#include <QDateTime>

namespace app
{

using namespace Qt::StringLiterals;
using db::OpenedBundle;
using db::RecordGate;

namespace
{

QJsonValue momentOf(qint64 milliseconds)
{
    return milliseconds == 0 ? QJsonValue()
                             : QJsonValue(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate));
}

QString codeOf(model::ErrorCode code)
{
    using enum model::ErrorCode;
    switch (code) {
    case NotForThisLaptop:
        return u"not_for_this_laptop"_s;
    case OtherTeam:
        return u"other_team"_s;
    case NotTrusted:
        return u"not_trusted"_s;
    case LaptopRevoked:
        return u"laptop_revoked"_s;
    case NotJoined:
        return u"not_joined"_s;
    case StoreNewer:
        return u"newer"_s;
    case FileMalformed:
        return u"changed_or_cut"_s;
    case FileTooLarge:
        return u"too_large"_s;
    case DiskFull:
        return u"disk_full"_s;
    default:
        return u"cannot_open"_s;
    }
}

} // namespace

QJsonObject SyncJson::of(const db::Device &device)
{
    const model::DeviceCertificate &certificate = device.certificate;
    return {{u"device"_s, certificate.device.toString()},
            {u"name"_s, certificate.name},
            {u"user"_s, certificate.user.toString()},
            {u"role"_s, model::nameIn(model::roles(), certificate.role)},
            {u"administrator"_s, certificate.administrator},
            {u"whole"_s, certificate.whole},
            {u"until"_s, QDate::fromJulianDay(certificate.untilDay).toString(Qt::ISODate)},
            {u"own"_s, device.own},
            {u"revoked"_s, device.revoked},
            {u"heard"_s, momentOf(device.heard)}};
}

QJsonObject SyncJson::of(const db::MadeBundle &made)
{
    return {{u"parts"_s, made.files.size()},
            {u"bytes"_s, made.bytes},
            {u"records"_s, made.records},
            {u"people"_s, made.people},
            {u"files"_s, QJsonArray::fromStringList(made.files)}};
}

QJsonObject SyncJson::of(const OpenedBundle &opened)
{
    return {{u"from"_s, opened.sender.name},
            {u"made"_s, momentOf(opened.made)},
            {u"part"_s, opened.part},
            {u"parts"_s, opened.parts},
            {u"records"_s, opened.records},
            {u"people"_s, opened.people},
            {u"applied"_s, opened.applied},
            {u"already"_s, opened.already},
            {u"parked"_s, opened.parked},
            {u"waiting"_s, waiting(opened)},
            {u"conflicts"_s, opened.conflicts},
            {u"removed"_s, opened.removed},
            {u"attachments"_s, opened.attachments},
            {u"put_aside"_s, opened.putAside},
            {u"refused"_s, refused(opened)},
            {u"forked"_s, QJsonArray::fromStringList(opened.forked)},
            {u"joined"_s, opened.joined},
            {u"new_incarnation"_s, opened.newIncarnation}};
}

QJsonArray SyncJson::waiting(const OpenedBundle &opened)
{
    if (opened.waiting == 0) {
        return {};
    }
    const QString records = tr("%n change(s) wait for earlier ones.", nullptr, static_cast<int>(opened.waiting));
    if (opened.partsMissing > 0) {
        //: Both are whole sentences; the first counts changes that wait.
        return {tr("%1 %2").arg(records, tr("Open %n earlier part(s) of this bundle too, in any order.", nullptr,
                                            static_cast<int>(opened.partsMissing)))};
    }
    return {tr("%1 %2").arg(records, tr("Ask the sender for another bundle: it will bring them."))};
}

QJsonArray SyncJson::refused(const OpenedBundle &opened)
{
    QJsonArray list;
    for (const OpenedBundle::Refusal &refusal : opened.refused) {
        const int count = static_cast<int>(refusal.records);
        switch (refusal.why) {
        case RecordGate::Verdict::Admit:
            break;
        case RecordGate::Verdict::NotGranted:
            list.append(QJsonObject{
                {u"code"_s, u"not_granted"_s},
                {u"message"_s, tr("%n change(s) are about people whom this laptop was not given. They were left out; "
                                  "ask a lead to grant the case files, if you should have them.",
                                  nullptr, count)}});
            break;
        case RecordGate::Verdict::Forbidden:
            list.append(QJsonObject{
                {u"code"_s, u"not_allowed"_s},
                {u"message"_s, tr("%n change(s) were made by somebody whose role does not allow them. They were left "
                                  "out; tell whoever looks after your laptops.",
                                  nullptr, count)}});
            break;
        case RecordGate::Verdict::Revoked:
            list.append(QJsonObject{
                {u"code"_s, u"author_revoked"_s},
                {u"message"_s, tr("%n change(s) were written by a laptop after it was taken out of the team. They were "
                                  "left out.",
                                  nullptr, count)}});
            break;
        }
    }
    return list;
}

QJsonObject SyncJson::refusal(const model::Error &error)
{
    return {{u"code"_s, codeOf(error.code)}, {u"message"_s, widgets::ErrorText::sentence(error)}};
}

QStringList SyncJson::notices(const OpenedBundle &opened)
{
    QStringList sentences;
    for (const QJsonValue &one : waiting(opened)) {
        sentences.append(one.toString());
    }
    for (const QJsonValue &one : refused(opened)) {
        sentences.append(one[u"message"_s].toString());
    }
    if (opened.putAside > 0) {
        sentences.append(tr("%n change(s) that were here were written by a laptop after it was taken out of the team. "
                            "They count no more, and are kept aside.",
                            nullptr, static_cast<int>(opened.putAside)));
    }
    if (opened.removed > 0) {
        sentences.append(tr("%n case file(s) were taken back from this laptop and are gone from it.", nullptr,
                            static_cast<int>(opened.removed)));
    }
    for (const QString &name : opened.forked) {
        sentences.append(tr("There are two laptops called %1 that say they are one: it was copied, or restored from a "
                            "backup. Nothing is lost; find out which is in use.")
                             .arg(name));
    }
    if (opened.newIncarnation) {
        sentences.append(tr("This laptop's own earlier work came back to it: it was restored from a backup, or "
                            "copied. It goes on as a copy of its own."));
    }
    return sentences;
}

model::Result<model::DeviceId> SyncJson::device(db::CaseStore &store, const QString &text)
{
    const model::Result<db::Device> found = db::DeviceStore(store).find(text);
    return found ? model::Result<model::DeviceId>(found->certificate.device) : std::unexpected(found.error());
}

} // namespace app
