#include "model/sync/devices/SignedForm.h"

#include "model/sync/CborReader.h"

#include <QCborStreamWriter>

namespace model
{

QByteArray SignedForm::bytes() const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(body);
    writer.append(signature);
    writer.endArray();
    return bytes;
}

Result<SignedForm> SignedForm::fromBytes(const QByteArray &bytes, qsizetype mostBodyBytes)
{
    CborReader reader(bytes);
    SignedForm read;
    const qint64 length = reader.enterArray(2);
    read.body = reader.bytesUpTo(mostBodyBytes);
    read.signature = reader.bytes(64);
    reader.leaveArray();
    return length == 2 && reader.atEnd() ? Result<SignedForm>(read) : fail(ErrorCode::FileMalformed);
}

} // namespace model
