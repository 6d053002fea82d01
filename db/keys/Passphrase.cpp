#include "db/keys/Passphrase.h"

#include <QIODevice>

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;

namespace
{

QString field()
{
    return QStringLiteral("passphrase");
}

model::Result<void> checkSize(qsizetype size)
{
    if (size == 0) {
        return fail(ErrorCode::MissingField, field());
    }
    if (size > Passphrase::mostBytes) {
        return fail(ErrorCode::InvalidValue, field(), QStringLiteral("more than %1 bytes").arg(Passphrase::mostBytes));
    }
    return {};
}

} // namespace

model::Result<Passphrase> Passphrase::fromText(QByteArray &text)
{
    const model::Result<void> size = checkSize(text.size());
    if (!size) {
        wipe(text);
        return std::unexpected(size.error());
    }
    SecureBytes bytes(static_cast<size_t>(text.size()));
    std::copy(text.cbegin(), text.cend(), bytes.data());
    wipe(text);
    return Passphrase(std::move(bytes));
}

model::Result<Passphrase> Passphrase::fromFirstLine(QIODevice &device)
{
    // One byte at a time: what follows the line (a second passphrase, perhaps) is left for the next reader.
    SecureBytes line(static_cast<size_t>(mostBytes + 2));
    qsizetype length = 0;
    while (length < mostBytes + 2) {
        const qint64 got = device.read(reinterpret_cast<char *>(line.data() + length), 1);
        if (got < 0) {
            return fail(ErrorCode::CannotRead, field(), device.errorString());
        }
        if (got == 0 || line.data()[length] == '\n') {
            break;
        }
        ++length;
    }
    if (length > 0 && line.data()[length - 1] == '\r') {
        --length;
    }
    if (const model::Result<void> size = checkSize(length); !size) {
        return std::unexpected(size.error());
    }
    return Passphrase(SecureBytes::copyOf(line.bytes().first(static_cast<size_t>(length))));
}

model::Result<void> Passphrase::checkLongEnough() const
{
    const auto characters = std::ranges::count_if(m_bytes.bytes(), [](unsigned char byte) {
        return (byte & 0xC0U) != 0x80U; // Not a continuation byte of UTF-8.
    });
    if (characters < leastCharacters) {
        return fail(ErrorCode::PassphraseTooShort, field(),
                    QStringLiteral("at least %1 characters").arg(leastCharacters));
    }
    return {};
}

} // namespace db
