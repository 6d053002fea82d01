#include "db/exchange/xlsx/Workbook.h"

#include "db/exchange/xlsx/XmlPart.h"

#include <QDir>

#include <vector>

namespace db
{

namespace
{

/// More relations or sheets than this no honest workbook has.
constexpr size_t mostNamed = 10000;

struct Relation
{
    QString id;
    QString type; ///< The last word of the type's address: "worksheet", "styles" …
    QString target;
};

struct Sheet
{
    QString name;
    QString relation;
    bool hidden = false;
};

struct SheetList
{
    std::vector<Sheet> sheets;
    bool datesFrom1904 = false;
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// What `part` ("" for the whole archive) refers to. No relations at all is not an error here.
model::Result<std::vector<Relation>> relationsOf(const ZipArchive &archive, const QString &part, const QString &where)
{
    const QString folder = folderOf(part);
    const QString entry = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    std::vector<Relation> relations;
    if (!archive.has(entry)) {
        return relations;
    }
    model::Result<XmlPart> xml = XmlPart::open(archive, entry, where);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    while (xml->next()) {
        if (!xml->isStart() || xml->name() != u"Relationship" || relations.size() >= mostNamed) {
            continue;
        }
        const QString type = xml->attribute(QLatin1StringView("Type"));
        const QString target = xml->attribute(QLatin1StringView("Target"));
        const QString whole = target.startsWith(u'/') ? target.mid(1) : folder + target;
        relations.push_back(
            {xml->attribute(QLatin1StringView("Id")), type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(whole)});
    }
    if (const auto finished = xml->finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return relations;
}

QString targetOfType(const std::vector<Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type) {
            return relation.target;
        }
    }
    return {};
}

model::Result<SheetList> sheetsOf(const ZipArchive &archive, const QString &workbook, const QString &where)
{
    model::Result<XmlPart> xml = XmlPart::open(archive, workbook, where);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    SheetList list;
    while (xml->next()) {
        if (xml->isStart() && xml->name() == u"workbookPr") {
            const QString from1904 = xml->attribute(QLatin1StringView("date1904"));
            list.datesFrom1904 = from1904 == u"1" || from1904 == u"true";
        } else if (xml->isStart() && xml->name() == u"sheet" && list.sheets.size() < mostNamed) {
            const QString state = xml->attribute(QLatin1StringView("state"));
            list.sheets.push_back({xml->attribute(QLatin1StringView("name")),
                                   xml->qualifiedAttribute(QLatin1StringView("id")),
                                   state == u"hidden" || state == u"veryHidden"});
        }
    }
    if (const auto finished = xml->finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return list;
}

/// The entry of the sheet wanted; blank if there is none. Charts that stand as sheets are passed over.
QString entryOf(const std::vector<Sheet> &sheets, const std::vector<Relation> &relations, const QString &wanted)
{
    for (const Sheet &sheet : sheets) {
        const bool fits = wanted.isEmpty() ? !sheet.hidden : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
        for (const Relation &relation : relations) {
            if (fits && relation.id == sheet.relation && relation.type == u"worksheet") {
                return relation.target;
            }
        }
    }
    return {};
}

} // namespace

model::Result<WorkbookParts> Workbook::find(const ZipArchive &archive, const QString &sheet, const QString &where)
{
    const auto roots = relationsOf(archive, QString(), where);
    if (!roots) {
        return std::unexpected(roots.error());
    }
    const QString workbook = targetOfType(*roots, QLatin1StringView("officeDocument"));
    if (workbook.isEmpty()) {
        return model::fail(model::ErrorCode::FileMalformed, where, QStringLiteral("a zip archive, but no workbook"));
    }
    const auto list = sheetsOf(archive, workbook, where);
    if (!list) {
        return std::unexpected(list.error());
    }
    const auto relations = relationsOf(archive, workbook, where);
    if (!relations) {
        return std::unexpected(relations.error());
    }
    WorkbookParts parts;
    parts.sheet = entryOf(list->sheets, *relations, sheet);
    parts.sharedStrings = targetOfType(*relations, QLatin1StringView("sharedStrings"));
    parts.styles = targetOfType(*relations, QLatin1StringView("styles"));
    parts.datesFrom1904 = list->datesFrom1904;
    if (parts.sheet.isEmpty()) {
        return model::fail(model::ErrorCode::NotFound, where, QStringLiteral("sheet"));
    }
    return parts;
}

} // namespace db
