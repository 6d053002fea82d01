// TextEncoding is how a file's bytes stand for characters.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace db
{

enum class TextEncoding { Utf8, Windows1252 };

/// `bytes` as text. Every byte of Windows-1252 stands for something; what is not valid UTF-8 becomes U+FFFD.
[[nodiscard]] QString decoded(QByteArrayView bytes, TextEncoding encoding);

} // namespace db
