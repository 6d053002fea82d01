#include "db/exchange/xlsx/SheetStyles.h"

#include "db/exchange/xlsx/XmlPart.h"

#include <QHash>

namespace db
{

namespace
{

/// Excel's own limit is 65,490.
constexpr size_t mostStyles = 100000;

} // namespace

model::Result<SheetStyles> SheetStyles::read(const ZipArchive &archive, const QString &entry, const QString &where)
{
    model::Result<XmlPart> xml = XmlPart::open(archive, entry, where);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    SheetStyles styles;
    QHash<int, CellFormat> own;
    bool inCellStyles = false;
    while (xml->next()) {
        if (xml->name() == u"cellXfs" && (xml->isStart() || xml->isEnd())) {
            inCellStyles = xml->isStart();
        } else if (xml->isStart() && xml->name() == u"numFmt" && own.size() < qsizetype(mostStyles)) {
            own.insert(xml->attribute(QLatin1StringView("numFmtId")).toInt(),
                       CellFormats::ofCode(xml->attribute(QLatin1StringView("formatCode"))));
        } else if (xml->isStart() && xml->name() == u"xf" && inCellStyles && styles.m_formats.size() < mostStyles) {
            const int number = xml->attribute(QLatin1StringView("numFmtId")).toInt();
            styles.m_formats.push_back(own.contains(number) ? own.value(number) : CellFormats::ofBuiltIn(number));
        }
    }
    if (const auto finished = xml->finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return styles;
}

CellFormat SheetStyles::formatOf(qint64 index) const
{
    const bool known = index >= 0 && index < std::ssize(m_formats);
    return known ? m_formats[static_cast<size_t>(index)] : CellFormat::Number;
}

} // namespace db
