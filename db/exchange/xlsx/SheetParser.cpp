#include "db/exchange/xlsx/SheetParser.h"

namespace db
{

namespace
{

constexpr qsizetype longestCell = 1024 * 1024;

} // namespace

SheetParser::SheetParser(const SharedStrings &strings, const SheetStyles &styles, bool datesFrom1904)
    : m_strings(strings)
    , m_styles(styles)
    , m_datesFrom1904(datesFrom1904)
{
}

model::Result<SheetText> SheetParser::parse(XmlPart &xml, const QString &where)
{
    while (xml.next()) {
        if (xml.isStart()) {
            start(xml);
        } else if (xml.isEnd()) {
            end(xml.name());
        } else if (xml.isText() && m_inValue && !m_inReading) {
            m_value.append(xml.text().toUtf8());
        }
        if (m_tooLarge) {
            return model::fail(model::ErrorCode::FileTooLarge, where, QStringLiteral("sheet"));
        }
        if (m_value.size() > longestCell) {
            return model::fail(model::ErrorCode::FileMalformed, where, QStringLiteral("row %1: cell").arg(m_row));
        }
    }
    if (const auto finished = xml.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return std::move(m_text);
}

void SheetParser::start(const XmlPart &xml)
{
    const QStringView name = xml.name();
    if (name == u"sheetData") {
        m_inData = true;
    } else if (!m_inData) {
        return;
    } else if (name == u"row") {
        bool numbered = false;
        const qint64 number = xml.attribute(QLatin1StringView("r")).toLongLong(&numbered);
        m_row = numbered ? number : m_row + 1;
        m_column = -1;
    } else if (name == u"c") {
        const qint64 column = columnOf(xml.attribute(QLatin1StringView("r")));
        m_column = column >= 0 ? column : m_column + 1;
        m_type = xml.attribute(QLatin1StringView("t"));
        m_style = xml.attribute(QLatin1StringView("s")).toLongLong();
        m_value.clear();
    } else if (name == u"v" || name == u"t") {
        m_inValue = true;
    } else if (name == u"rPh") {
        m_inReading = true;
    }
}

void SheetParser::end(QStringView name)
{
    if (name == u"sheetData") {
        m_inData = false;
    } else if (!m_inData) {
        return;
    } else if (name == u"row") {
        m_tooLarge = !m_text.endRow(m_row);
    } else if (name == u"c") {
        m_text.setCell(m_column, cellText());
        m_value.clear();
    } else if (name == u"v" || name == u"t") {
        m_inValue = false;
    } else if (name == u"rPh") {
        m_inReading = false;
    }
}

QByteArray SheetParser::cellText() const
{
    if (m_value.isEmpty() || m_type == u"str" || m_type == u"inlineStr" || m_type == u"d" || m_type == u"e") {
        return m_value;
    }
    if (m_type == u"s") {
        bool isNumber = false;
        const qint64 index = m_value.trimmed().toLongLong(&isNumber);
        return isNumber ? m_strings.at(index).toByteArray() : QByteArray();
    }
    if (m_type == u"b") {
        return m_value.trimmed() == "1" ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    }
    bool isNumber = false;
    const double value = m_value.trimmed().toDouble(&isNumber);
    return isNumber ? CellFormats::text(value, m_styles.formatOf(m_style), m_datesFrom1904) : m_value;
}

qint64 SheetParser::columnOf(const QString &reference)
{
    qint64 column = 0;
    constexpr qint64 beyondAnySheet = 1000000;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z') {
            break;
        }
        column = qMin(column * 26 + (character.unicode() - u'A' + 1), beyondAnySheet);
    }
    return column - 1;
}

} // namespace db
