// TextProbe looks at all bytes of a file once, before anything is read from it, to say whether and how they are text.
#pragma once

#include "db/exchange/csv/TextEncoding.h"
#include "model/core/Result.h"

namespace db
{

/// A file that is valid UTF-8 throughout is UTF-8; else it is Windows-1252, if each byte of it means something there.
/// UTF-16, UTF-32 and anything with NUL bytes is not text to us.
class TextProbe
{
public:
    /// Looks at the next bytes of the file, from the first.
    void feed(QByteArrayView bytes);

    /// The encoding, after the last byte; or NotText with what is wrong in `detail`.
    [[nodiscard]] model::Result<TextEncoding> finish(const QString &where);

    /// Bytes of byte-order mark at the start: 0 or 3.
    [[nodiscard]] qsizetype markLength() const;

    /// Whether any carriage return stands without a line feed behind it.
    [[nodiscard]] bool hasLoneReturn() const { return m_loneReturn; }

private:
    void look(unsigned char byte);
    void lookAtSequence(unsigned char byte);
    void startSequence(unsigned char byte);

    QByteArray m_start; ///< The first four bytes, for byte-order marks.
    bool m_nul = false;
    bool m_invalidUtf8 = false;
    bool m_invalid1252 = false;
    bool m_returnBefore = false;
    bool m_loneReturn = false;
    int m_expected = 0;             ///< Continuation bytes still to come.
    unsigned char m_lowest = 0x80;  ///< Bounds of the next continuation byte: they shut out overlong forms,
    unsigned char m_highest = 0xBF; ///< surrogates and what lies beyond U+10FFFF.
};

} // namespace db
