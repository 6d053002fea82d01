#include "widgets/documents/PreviewMessage.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <cstring>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 askMark = 0x414c5031;
constexpr quint32 answerMark = 0x414c4131;
constexpr qsizetype answerHead = 24;
constexpr int pixelBytes = 4;
} // namespace

std::optional<PreviewMessage::Kind> PreviewMessage::kindOf(const QString &mediaType)
{
    static const QHash<QString, Kind> kinds{
        {u"image/png"_s, Kind::Png}, {u"image/jpeg"_s, Kind::Jpeg},   {u"image/gif"_s, Kind::Gif},
        {u"image/bmp"_s, Kind::Bmp}, {u"image/svg+xml"_s, Kind::Svg}, {u"application/pdf"_s, Kind::Pdf},
    };
    if (mediaType.startsWith("text/"_L1)) {
        return Kind::Text;
    }
    const auto kind = kinds.constFind(mediaType);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

QByteArray PreviewMessage::write(const Ask &ask)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << askMark << static_cast<quint32>(ask.kind) << ask.page << ask.size;
    return bytes;
}

std::optional<PreviewMessage::Ask> PreviewMessage::readAsk(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 mark = 0;
    quint32 kind = 0;
    Ask ask;
    in >> mark >> kind >> ask.page >> ask.size;
    if (in.status() != QDataStream::Ok || mark != askMark || kind < static_cast<quint32>(Kind::Png) ||
        kind > static_cast<quint32>(Kind::Text)) {
        return std::nullopt;
    }
    ask.kind = static_cast<Kind>(kind);
    return ask;
}

QByteArray PreviewMessage::write(const Answer &answer)
{
    const QImage image = answer.image.convertToFormat(QImage::Format_RGBA8888);
    const QByteArray text = answer.text.toUtf8();
    const bool pixels = answer.outcome == Outcome::Pixels;
    const auto size = static_cast<quint32>(pixels ? image.width() * image.height() * pixelBytes : text.size());
    QByteArray bytes;
    bytes.reserve(answerHead + static_cast<qsizetype>(size));
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << answerMark << static_cast<quint32>(answer.outcome) << answer.pages << static_cast<quint32>(image.width())
        << static_cast<quint32>(image.height()) << size;
    for (int row = 0; pixels && row < image.height(); ++row) {
        out.writeRawData(reinterpret_cast<const char *>(image.constScanLine(row)), image.width() * pixelBytes);
    }
    if (!pixels) {
        out.writeRawData(text.constData(), static_cast<int>(text.size()));
    }
    return bytes;
}

std::optional<PreviewMessage::Answer> PreviewMessage::readAnswer(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 mark = 0;
    quint32 outcome = 0;
    quint32 width = 0;
    quint32 height = 0;
    quint32 size = 0;
    Answer answer;
    in >> mark >> outcome >> answer.pages >> width >> height >> size;
    if (in.status() != QDataStream::Ok || mark != answerMark || outcome < static_cast<quint32>(Outcome::Pixels) ||
        outcome > static_cast<quint32>(Outcome::Unreadable) || bytes.size() != answerHead + qsizetype(size)) {
        return std::nullopt;
    }
    answer.outcome = static_cast<Outcome>(outcome);
    if (answer.outcome != Outcome::Pixels) {
        answer.text = QString::fromUtf8(bytes.sliced(answerHead).left(largestText));
        return answer;
    }
    if (width == 0 || height == 0 || width > largestSide || height > largestSide ||
        size != width * height * pixelBytes) {
        return std::nullopt;
    }
    answer.image = QImage(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGBA8888);
    if (answer.image.isNull()) {
        return std::nullopt;
    }
    for (int row = 0; row < answer.image.height(); ++row) {
        const size_t line = size_t(width) * pixelBytes;
        std::memcpy(answer.image.scanLine(row), bytes.constData() + answerHead + qsizetype(row * line), line);
    }
    return answer;
}

} // namespace widgets
