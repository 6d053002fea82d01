#include "model/sync/devices/DeviceCertificate.h"

#include "model/sync/CborReader.h"
#include "model/sync/devices/SignedForm.h"

#include <QCborStreamWriter>

namespace model
{

namespace
{

constexpr qint64 form = 1;
constexpr qsizetype mostNameCharacters = 80;
constexpr QByteArrayView purpose("ALSC1");

QByteArray bodyOf(const DeviceCertificate &certificate)
{
    QByteArray body;
    QCborStreamWriter writer(&body);
    writer.startArray(13);
    writer.append(form);
    writer.append(certificate.team);
    writer.append(certificate.device.bytes());
    writer.append(certificate.user.bytes());
    writer.append(QStringView(certificate.name));
    writer.append(QStringView(nameIn(roles(), certificate.role)));
    writer.append(certificate.administrator);
    writer.append(certificate.whole);
    writer.append(certificate.signingKey);
    writer.append(certificate.sealingKey);
    writer.append(certificate.issued);
    writer.append(certificate.untilDay);
    writer.append(certificate.issuer.bytes());
    writer.endArray();
    return body;
}

} // namespace

QByteArray DeviceCertificate::signedBytes() const
{
    return purpose.toByteArray() + bodyOf(*this);
}

QByteArray DeviceCertificate::bytes() const
{
    return SignedForm{bodyOf(*this), signature}.bytes();
}

Result<DeviceCertificate> DeviceCertificate::fromBytes(const QByteArray &bytes)
{
    const Result<SignedForm> whole = SignedForm::fromBytes(bytes, mostBytes);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    CborReader reader(whole->body);
    DeviceCertificate read;
    const qint64 length = reader.enterArray(64);
    const qint64 version = reader.number();
    if (reader.good() && version > form) {
        return fail(ErrorCode::StoreNewer);
    }
    read.team = reader.bytes(16);
    read.device = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    read.user = UserId::fromBytes(reader.bytes(UserId::size)).value_or(UserId());
    read.name = reader.textUpTo(mostNameCharacters);
    const std::optional<Role> role = valueIn(roles(), reader.textUpTo(40));
    read.administrator = reader.truth();
    read.whole = reader.truth();
    read.signingKey = reader.bytes(32);
    read.sealingKey = reader.bytes(32);
    read.issued = reader.number();
    read.untilDay = reader.number();
    read.issuer = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    reader.leaveArray();
    if (length != 13 || version != form || !reader.atEnd() || read.device.isNull()) {
        return fail(ErrorCode::FileMalformed);
    }
    if (!role) {
        return fail(ErrorCode::StoreNewer);
    }
    read.role = *role;
    read.signature = whole->signature;
    // A second spelling of the same certificate would have another id: only one is read.
    return read.bytes() == bytes ? Result<DeviceCertificate>(read) : fail(ErrorCode::FileMalformed);
}

} // namespace model
