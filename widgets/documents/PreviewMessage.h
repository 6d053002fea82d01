// PreviewMessage is what the window and the preview's own process say to each other: bytes in, pixels or words out.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

#include <optional>

namespace widgets
{

class PreviewMessage
{
public:
    /// How the bytes are to be read; the process never guesses.
    enum class Kind : quint32 { Png = 1, Jpeg, Gif, Bmp, Svg, Pdf, Text };
    enum class Outcome : quint32 { Pixels = 1, Text, TooLarge, Unreadable };

    struct Ask
    {
        Kind kind = Kind::Text;
        quint32 page = 0; ///< The first is 0.
        quint32 size = 0; ///< Of the bytes that follow.
    };

    struct Answer
    {
        Outcome outcome = Outcome::Unreadable;
        quint32 pages = 1;
        QImage image;
        QString text;
    };

    static constexpr qsizetype askSize = 16;
    /// The longest side of a picture that comes back, and how wide what has no size of its own is painted.
    static constexpr int largestSide = 4096;
    static constexpr int pageWidth = 1600;
    static constexpr quint32 largestText = 256 << 10;
    static constexpr qsizetype largestAnswer = qsizetype(4) * largestSide * largestSide + 64;

    /// How a document of this media type is read; nothing for what cannot be looked at inside.
    [[nodiscard]] static std::optional<Kind> kindOf(const QString &mediaType);

    [[nodiscard]] static QByteArray write(const Ask &ask);
    [[nodiscard]] static std::optional<Ask> readAsk(const QByteArray &bytes);
    [[nodiscard]] static QByteArray write(const Answer &answer);
    /// Nothing when it is not whole, or says what no honest process says.
    [[nodiscard]] static std::optional<Answer> readAnswer(const QByteArray &bytes);
};

} // namespace widgets
