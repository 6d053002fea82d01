#include "model/sync/devices/JoinRequest.h"

#include "model/sync/CborReader.h"
#include "model/sync/devices/SignedForm.h"

#include <QCborStreamWriter>

namespace model
{

namespace
{

constexpr qint64 form = 1;
constexpr QByteArrayView purpose("ALSJ1");
constexpr QByteArrayView magic("\x89"
                               "ALSJ\r\n\x1a",
                               8);

QByteArray bodyOf(const JoinRequest &request)
{
    QByteArray body;
    QCborStreamWriter writer(&body);
    writer.startArray(7);
    writer.append(form);
    writer.append(request.device.bytes());
    writer.append(request.user.bytes());
    writer.append(QStringView(request.userName));
    writer.append(QStringView(request.deviceName));
    writer.append(request.signingKey);
    writer.append(request.sealingKey);
    writer.endArray();
    return body;
}

} // namespace

QByteArray JoinRequest::signedBytes() const
{
    return purpose.toByteArray() + bodyOf(*this);
}

QByteArray JoinRequest::bytes() const
{
    return magic.toByteArray() + SignedForm{bodyOf(*this), signature}.bytes();
}

Result<JoinRequest> JoinRequest::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic)) {
        return fail(ErrorCode::FileMalformed);
    }
    const Result<SignedForm> whole = SignedForm::fromBytes(bytes.mid(magic.size()), mostBytes);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    CborReader reader(whole->body);
    JoinRequest read;
    const qint64 length = reader.enterArray(64);
    const qint64 version = reader.number();
    if (reader.good() && version > form) {
        return fail(ErrorCode::StoreNewer);
    }
    read.device = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    read.user = UserId::fromBytes(reader.bytes(UserId::size)).value_or(UserId());
    read.userName = reader.textUpTo(mostNameCharacters);
    read.deviceName = reader.textUpTo(mostNameCharacters);
    read.signingKey = reader.bytes(32);
    read.sealingKey = reader.bytes(32);
    reader.leaveArray();
    read.signature = whole->signature;
    const bool named = !read.device.isNull() && !read.user.isNull() && !read.userName.trimmed().isEmpty();
    if (length != 7 || version != form || !reader.atEnd() || !named) {
        return fail(ErrorCode::FileMalformed);
    }
    return read.bytes() == bytes ? Result<JoinRequest>(read) : fail(ErrorCode::FileMalformed);
}

} // namespace model
