#include "db/exchange/csv/TextEncoding.h"

#include <array>

namespace db
{

QString decoded(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        return QString::fromUtf8(bytes);
    }
    // What 0x80 to 0x9F stand for; elsewhere Windows-1252 is Latin-1. Undefined bytes never pass TextProbe.
    static constexpr std::array<char16_t, 32> high = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character >= u'\x80' && character <= u'\x9F') {
            character = QChar(high.at(character.unicode() - 0x80U));
        }
    }
    return text;
}

} // namespace db
