// Passphrase is what a person types to open the store, held in guarded memory only.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

class QIODevice;

namespace db
{

/// Can be moved, never copied, printed or compared.
class Passphrase
{
public:
    /// The fewest characters (Unicode code points) a new passphrase has.
    static constexpr int leastCharacters = 12;

    /// The most bytes of UTF-8 one may have.
    static constexpr qsizetype mostBytes = 1024;

    /// From UTF-8 text, which is wiped whatever comes of it (a second holder of the same QByteArray is not: move the
    /// text in, do not share it). Fails with MissingField when empty, InvalidValue when over mostBytes.
    [[nodiscard]] static model::Result<Passphrase> fromText(QByteArray &text);

    /// The first line of `device`, without its line end; what follows the line stays unread. Open the device with
    /// QIODevice::Unbuffered (standard input by its descriptor), else Qt keeps a copy in its own buffer. Fails with
    /// MissingField when the line is empty, InvalidValue when over mostBytes, CannotRead when reading fails.
    [[nodiscard]] static model::Result<Passphrase> fromFirstLine(QIODevice &device);

    /// Whether it may be set as a new passphrase: PassphraseTooShort if not. Not asked when opening, so that a store
    /// made under an older rule still opens.
    [[nodiscard]] model::Result<void> checkLongEnough() const;

    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes.bytes(); }

private:
    explicit Passphrase(SecureBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecureBytes m_bytes;
};

} // namespace db
