#include "db/keys/SecureBytes.h"

#include "db/keys/Sodium.h"

#include <QString>

#include <algorithm>
#include <utility>

#include <sodium.h>

namespace db
{

SecureBytes::SecureBytes(size_t size)
    : m_size(size)
{
    ensureSodium();
    if (size == 0) {
        return;
    }
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data) {
        qBadAlloc();
    }
    sodium_memzero(m_data, size);
}

SecureBytes SecureBytes::random(size_t size, model::RandomSource &source)
{
    SecureBytes result(size);
    source.fill(result.bytes());
    return result;
}

SecureBytes SecureBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecureBytes result(bytes.size());
    std::copy(bytes.begin(), bytes.end(), result.m_data);
    return result;
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes()
{
    wipe();
}

void SecureBytes::wipe() noexcept
{
    // sodium_free overwrites the bytes before it unmaps them.
    sodium_free(std::exchange(m_data, nullptr));
    m_size = 0;
}

bool operator==(const SecureBytes &left, const SecureBytes &right) noexcept
{
    if (left.m_size != right.m_size) {
        return false;
    }
    return left.m_size == 0 || sodium_memcmp(left.m_data, right.m_data, left.m_size) == 0;
}

void wipe(QByteArray &text)
{
    // Text shared with another holder (or a literal) is theirs to wipe: writing would only make and wipe a copy.
    if (!text.isEmpty() && text.isDetached()) {
        sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    }
    text = QByteArray();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached()) {
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    }
    text = QString();
}

} // namespace db
