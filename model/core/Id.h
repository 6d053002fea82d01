// Id is a 128-bit identifier that knows what it identifies, so that a contact's id is never passed for a person's.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace model
{

template <class Tag>
class Id
{
public:
    static constexpr qsizetype size = 16;

    /// The null id: refers to nothing.
    constexpr Id() = default;

    /// From exactly 16 bytes; nothing otherwise.
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != size) {
            return std::nullopt;
        }
        Id id;
        std::memcpy(id.m_bytes.data(), bytes.data(), size);
        return id;
    }

    /// From 32 hexadecimal digits, as toString() writes them; nothing otherwise.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        const QByteArray hex = text.toLatin1();
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.size() != size || bytes.toHex() != hex.toLower()) {
            return std::nullopt;
        }
        return fromBytes(bytes);
    }

    [[nodiscard]] QByteArray bytes() const { return QByteArray(m_bytes.data(), size); }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(bytes().toHex()); }
    [[nodiscard]] bool isNull() const { return *this == Id(); }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), size, seed); }

private:
    std::array<char, size> m_bytes{};
};

} // namespace model
