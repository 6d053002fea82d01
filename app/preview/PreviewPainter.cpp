#include "app/preview/PreviewPainter.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QStringDecoder>
#include <QSvgRenderer>

#include <algorithm>

namespace app
{

using widgets::PreviewMessage;
using Answer = PreviewMessage::Answer;
using Kind = PreviewMessage::Kind;
using Outcome = PreviewMessage::Outcome;

namespace
{

constexpr qint64 mostPixels = 100'000'000; ///< Of a picture before it is made smaller.
constexpr int allocationMegabytes = 256;

const char *formatOf(Kind kind)
{
    return kind == Kind::Png ? "png" : kind == Kind::Jpeg ? "jpeg" : kind == Kind::Gif ? "gif" : "bmp";
}

Answer refuse(Outcome outcome)
{
    Answer answer;
    answer.outcome = outcome;
    return answer;
}

Answer pixels(QImage image, quint32 pages = 1)
{
    return image.isNull() ? refuse(Outcome::Unreadable) : Answer{Outcome::Pixels, pages, std::move(image), {}};
}

/// As wide as a page is painted, and no longer than the longest side.
QSize pageSize(QSizeF shape)
{
    if (shape.width() <= 0 || shape.height() <= 0) {
        return {};
    }
    constexpr int side = PreviewMessage::largestSide;
    const QSizeF size = shape.scaled(PreviewMessage::pageWidth, side, Qt::KeepAspectRatio);
    return {std::clamp(qRound(size.width()), 1, side), std::clamp(qRound(size.height()), 1, side)};
}

Answer paintPicture(Kind kind, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(kind));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels) {
        return refuse(Outcome::TooLarge);
    }
    constexpr int side = PreviewMessage::largestSide;
    if (size.width() > side || size.height() > side) {
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.width() > side || image.height() > side) {
        image = image.scaled(side, side, Qt::KeepAspectRatio);
    }
    return pixels(std::move(image));
}

Answer paintDrawing(const QByteArray &bytes)
{
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.isValid() ? pageSize(renderer.viewBoxF().size()) : QSize();
    if (size.isEmpty()) {
        return refuse(Outcome::Unreadable);
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return pixels(std::move(image));
}

Answer paintPage(const QByteArray &bytes, quint32 page)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const int pages = document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0;
    if (page >= static_cast<quint32>(std::max(pages, 0))) {
        return refuse(Outcome::Unreadable);
    }
    const int number = static_cast<int>(page);
    const QSize size = pageSize(document.pagePointSize(number));
    const QImage painted = size.isEmpty() ? QImage() : document.render(number, size);
    if (painted.isNull()) {
        return refuse(Outcome::Unreadable);
    }
    QImage paper(painted.size(), QImage::Format_RGB32); // a page has no background of its own
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, painted);
    return pixels(std::move(paper), static_cast<quint32>(pages));
}

Answer readWords(const QByteArray &bytes)
{
    const QByteArray first = bytes.left(PreviewMessage::largestText);
    // A letter that the cut goes through is no error; one that the file breaks off in is.
    const bool cut = first.size() < bytes.size();
    QStringDecoder utf8(QStringDecoder::Utf8, cut ? QStringDecoder::Flag::Default : QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(first);
    if (utf8.hasError()) {
        text = QString::fromLatin1(first);
    }
    text.removeIf([](QChar sign) {
        return sign.category() == QChar::Other_Control && sign != QLatin1Char('\n') && sign != QLatin1Char('\t');
    });
    return {Outcome::Text, 1, {}, text};
}

} // namespace

void PreviewPainter::warmUp()
{
    QImageReader::setAllocationLimit(allocationMegabytes);
    for (const Kind kind : {Kind::Png, Kind::Jpeg, Kind::Gif, Kind::Bmp}) {
        (void)paintPicture(kind, QByteArray(64, '\0')); // brings the reader of the format
    }
    (void)paintDrawing("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text x='1' y='8'>Aa</text></svg>");
    (void)paintPage(QByteArrayLiteral("%PDF-1.4"), 0);
    // Starts the one thread that large pictures are converted on: none can start later.
    constexpr int large = 1024;
    QImage image(large, large, QImage::Format_ARGB32);
    image.fill(Qt::red);
    (void)image.convertToFormat(QImage::Format_RGBA8888)
        .scaled(large / 2, large / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Answer PreviewPainter::paint(const PreviewMessage::Ask &ask, const QByteArray &bytes)
{
    switch (ask.kind) {
    case Kind::Svg:
        return paintDrawing(bytes);
    case Kind::Pdf:
        return paintPage(bytes, ask.page);
    case Kind::Text:
        return readWords(bytes);
    case Kind::Png:
    case Kind::Jpeg:
    case Kind::Gif:
    case Kind::Bmp:
        break;
    }
    return paintPicture(ask.kind, bytes);
}

} // namespace app
