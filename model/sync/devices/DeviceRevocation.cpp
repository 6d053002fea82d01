#include "model/sync/devices/DeviceRevocation.h"

#include "model/sync/CborReader.h"
#include "model/sync/devices/SignedForm.h"

#include <QCborStreamWriter>

namespace model
{

namespace
{

constexpr qint64 form = 1;
constexpr QByteArrayView purpose("ALSR1");

QByteArray bodyOf(const DeviceRevocation &revocation)
{
    QByteArray body;
    QCborStreamWriter writer(&body);
    writer.startArray(6);
    writer.append(form);
    writer.append(revocation.team);
    writer.append(revocation.device.bytes());
    writer.append(revocation.issuer.bytes());
    writer.append(revocation.issued);
    writer.startArray(revocation.last.size() * 2);
    for (const DeviceRevocation::Last &last : revocation.last) {
        writer.append(last.stream);
        writer.append(last.number);
    }
    writer.endArray();
    writer.endArray();
    return body;
}

} // namespace

QByteArray DeviceRevocation::signedBytes() const
{
    return purpose.toByteArray() + bodyOf(*this);
}

QByteArray DeviceRevocation::bytes() const
{
    return SignedForm{bodyOf(*this), signature}.bytes();
}

Result<DeviceRevocation> DeviceRevocation::fromBytes(const QByteArray &bytes)
{
    const Result<SignedForm> whole = SignedForm::fromBytes(bytes, mostBytes);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    CborReader reader(whole->body);
    DeviceRevocation read;
    const qint64 length = reader.enterArray(64);
    const qint64 version = reader.number();
    if (reader.good() && version > form) {
        return fail(ErrorCode::StoreNewer);
    }
    read.team = reader.bytes(16);
    read.device = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    read.issuer = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    read.issued = reader.number();
    const qint64 items = reader.enterArray(mostBytes);
    for (qint64 i = 0; i + 1 < items && reader.good(); i += 2) {
        Last last;
        last.stream = reader.bytes(8);
        last.number = reader.number();
        read.last.push_back(std::move(last));
    }
    reader.leaveArray();
    reader.leaveArray();
    if (length != 6 || version != form || !reader.atEnd()) {
        return fail(ErrorCode::FileMalformed);
    }
    read.signature = whole->signature;
    return read.bytes() == bytes ? Result<DeviceRevocation>(read) : fail(ErrorCode::FileMalformed);
}

} // namespace model
