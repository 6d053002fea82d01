// XmlPart walks through one XML part of a workbook, token by token, and refuses what is nested without end.
#pragma once

#include "db/exchange/xlsx/ZipArchive.h"

#include <QXmlStreamReader>

namespace db
{

class XmlPart
{
public:
    /// Opens `entry` of `archive`, which outlives the part. FileMalformed if it is not there.
    [[nodiscard]] static model::Result<XmlPart> open(const ZipArchive &archive, const QString &entry,
                                                     const QString &where);

    /// Moves to the next token; false at the end, and where the part cannot be read on.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_xml->isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml->isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml->isCharacters(); }
    /// The element's name without its prefix: workbooks of both kinds (transitional, strict) differ in namespace only.
    [[nodiscard]] QStringView name() const { return m_xml->name(); }
    [[nodiscard]] QStringView text() const { return m_xml->text(); }
    /// The value of the attribute `name`; empty if it is not there.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// The value of the attribute `name` that has a namespace, as r:id has.
    [[nodiscard]] QString qualifiedAttribute(QLatin1StringView name) const;

    /// After next() said false: nothing, or why the part could not be read to its end (FileMalformed).
    [[nodiscard]] model::Result<void> finish() const;

private:
    XmlPart(std::unique_ptr<QIODevice> device, const QString &entry, const QString &where);

    QString m_where;
    QString m_entry;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    int m_depth = 0;
};

} // namespace db
