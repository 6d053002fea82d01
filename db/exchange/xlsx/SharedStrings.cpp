#include "db/exchange/xlsx/SharedStrings.h"

#include "db/exchange/xlsx/XmlPart.h"

namespace db
{

namespace
{

constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr size_t mostTexts = 4000000;

} // namespace

model::Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QString &entry, const QString &where)
{
    model::Result<XmlPart> xml = XmlPart::open(archive, entry, where);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    SharedStrings strings;
    bool inText = false;
    bool inReading = false;
    while (xml->next()) {
        if (xml->isText() && inText && !inReading) {
            strings.m_text.append(xml->text().toUtf8());
        } else if (xml->name() == u"t") {
            inText = xml->isStart();
        } else if (xml->name() == u"rPh") {
            // How a Japanese text is pronounced; it is no part of the text.
            inReading = xml->isStart();
        } else if (xml->isEnd() && xml->name() == u"si") {
            strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
        }
        if (strings.m_text.size() > mostBytes || strings.m_ends.size() > mostTexts) {
            return model::fail(model::ErrorCode::FileTooLarge, where, entry);
        }
    }
    if (const auto finished = xml->finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return strings;
}

QByteArrayView SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= std::ssize(m_ends)) {
        return {};
    }
    const size_t place = static_cast<size_t>(index);
    const quint32 start = place == 0 ? 0 : m_ends[place - 1];
    return QByteArrayView(m_text).sliced(start, m_ends[place] - start);
}

} // namespace db
