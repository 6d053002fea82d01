// SecureBytes holds a secret in guarded memory that is kept off the disk and out of core dumps, and wiped when let go.
#pragma once

#include "model/core/RandomSource.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace db
{

/// Can be moved, not copied by accident, not printed and not compared except for equality in constant time.
class SecureBytes
{
public:
    /// Holds nothing.
    SecureBytes() noexcept = default;

    /// `size` bytes of zero; ends the program when there is no memory.
    explicit SecureBytes(size_t size);

    /// `size` bytes from `source`, drawn straight into guarded memory.
    [[nodiscard]] static SecureBytes random(size_t size, model::RandomSource &source);

    /// A second holder of the same bytes, where one is really needed.
    [[nodiscard]] static SecureBytes copyOf(std::span<const unsigned char> bytes);

    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;
    ~SecureBytes();

    [[nodiscard]] unsigned char *data() noexcept { return m_data; }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_data; }
    [[nodiscard]] size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    [[nodiscard]] std::span<unsigned char> bytes() noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const noexcept { return {m_data, m_size}; }

    /// Overwrites and gives back the memory now; holds nothing afterwards.
    void wipe() noexcept;

    /// Takes as long for bytes that differ early as for bytes that differ late.
    friend bool operator==(const SecureBytes &left, const SecureBytes &right) noexcept;

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites text that once held a secret, as far as it is the only holder of its memory, and empties it.
void wipe(QByteArray &text);
void wipe(QString &text);

} // namespace db
