#include "db/exchange/csv/TextProbe.h"

#include <cstring>

namespace db
{

namespace
{

const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");

/// Whether eight bytes are all printable ASCII, so that there is nothing to note about them.
bool isPlain(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    constexpr quint64 high = 0x8080808080808080ULL;
    constexpr quint64 blanks = 0x2020202020202020ULL;
    return (word & high) == 0 && ((word - blanks) & ~word & high) == 0;
}

bool meansNothingIn1252(unsigned char byte)
{
    const bool control = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
    return control || byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
}

} // namespace

void TextProbe::feed(QByteArrayView bytes)
{
    if (m_start.size() < 4) {
        m_start.append(bytes.first(qMin(bytes.size(), 4 - m_start.size())));
    }
    qsizetype at = 0;
    while (at < bytes.size()) {
        const bool betweenCharacters = m_expected == 0 && !m_returnBefore;
        if (betweenCharacters && bytes.size() - at >= 8 && isPlain(bytes.data() + at)) {
            at += 8;
        } else {
            look(static_cast<unsigned char>(bytes.at(at)));
            ++at;
        }
    }
}

void TextProbe::look(unsigned char byte)
{
    m_loneReturn = m_loneReturn || (m_returnBefore && byte != '\n');
    m_returnBefore = byte == '\r';
    m_nul = m_nul || byte == 0;
    m_invalid1252 = m_invalid1252 || meansNothingIn1252(byte);
    if (m_expected > 0) {
        lookAtSequence(byte);
    } else if (byte >= 0x80) {
        startSequence(byte);
    }
}

void TextProbe::startSequence(unsigned char byte)
{
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_expected = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_expected = 2;
        m_lowest = byte == 0xE0 ? 0xA0 : 0x80;
        m_highest = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_expected = 3;
        m_lowest = byte == 0xF0 ? 0x90 : 0x80;
        m_highest = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        m_invalidUtf8 = true;
    }
}

void TextProbe::lookAtSequence(unsigned char byte)
{
    if (byte < m_lowest || byte > m_highest) {
        m_invalidUtf8 = true;
        m_expected = 0;
        return;
    }
    --m_expected;
    m_lowest = 0x80;
    m_highest = 0xBF;
}

model::Result<TextEncoding> TextProbe::finish(const QString &where)
{
    m_loneReturn = m_loneReturn || m_returnBefore;
    if (m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF")) {
        return model::fail(model::ErrorCode::NotText, where, QStringLiteral("UTF-16 or UTF-32"));
    }
    if (m_nul) {
        return model::fail(model::ErrorCode::NotText, where, QStringLiteral("NUL bytes: binary, UTF-16 or UTF-32"));
    }
    if (!m_invalidUtf8 && m_expected == 0) {
        return TextEncoding::Utf8;
    }
    // A file that says it is UTF-8 and is not would come out garbled as anything else.
    if (m_invalid1252 || markLength() > 0) {
        return model::fail(model::ErrorCode::NotText, where, QStringLiteral("neither UTF-8 nor Windows-1252"));
    }
    return TextEncoding::Windows1252;
}

qsizetype TextProbe::markLength() const
{
    return m_start.startsWith(utf8Mark) ? utf8Mark.size() : 0;
}

} // namespace db
