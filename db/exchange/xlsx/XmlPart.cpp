#include "db/exchange/xlsx/XmlPart.h"

namespace db
{

namespace
{

constexpr int deepest = 64;

} // namespace

model::Result<XmlPart> XmlPart::open(const ZipArchive &archive, const QString &entry, const QString &where)
{
    model::Result<std::unique_ptr<QIODevice>> device = archive.read(entry);
    if (!device) {
        return std::unexpected(device.error());
    }
    return XmlPart(std::move(*device), entry, where);
}

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, const QString &entry, const QString &where)
    : m_where(where)
    , m_entry(entry)
    , m_device(std::move(device))
    , m_xml(std::make_unique<QXmlStreamReader>(m_device.get()))
{
}

bool XmlPart::next()
{
    const QXmlStreamReader::TokenType token = m_xml->readNext();
    m_depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    if (m_depth > deepest) {
        m_xml->raiseError(QStringLiteral("nested too deep"));
    }
    return !m_xml->hasError() && !m_xml->atEnd();
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    return m_xml->attributes().value(name).toString();
}

QString XmlPart::qualifiedAttribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && !attribute.namespaceUri().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

model::Result<void> XmlPart::finish() const
{
    if (!m_xml->hasError()) {
        return {};
    }
    return model::fail(
        model::ErrorCode::FileMalformed, m_where,
        QStringLiteral("%1, line %2: %3").arg(m_entry).arg(m_xml->lineNumber()).arg(m_xml->errorString()));
}

} // namespace db
