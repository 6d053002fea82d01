#include "db/contacts/PaperSheetStore.h"

#include "db/settings/UserSettings.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace db
{

using namespace Qt::StringLiterals;
using model::ErrorCode;
using model::fail;
using model::PaperSheet;
using model::Result;

namespace
{

const QString settingName = u"paper.sheets"_s;

PaperSheet sheetOf(const QCborMap &fields)
{
    PaperSheet sheet;
    sheet.number = static_cast<int>(fields.value("number"_L1).toInteger());
    sheet.day = QDate::fromString(fields.value("day"_L1).toString(), Qt::ISODate);
    sheet.keyedIn = fields.value("keyed_in"_L1).toBool();
    for (const QCborValue &id : fields.value("people"_L1).toArray()) {
        if (const auto person = model::PersonId::fromBytes(id.toByteArray())) {
            sheet.people.append(*person);
        }
    }
    return sheet;
}

QCborMap fieldsOf(const PaperSheet &sheet)
{
    QCborArray people;
    for (const model::PersonId &person : sheet.people) {
        people.append(person.bytes());
    }
    return {{u"number"_s, sheet.number},
            {u"day"_s, sheet.day.toString(Qt::ISODate)},
            {u"keyed_in"_s, sheet.keyedIn},
            {u"people"_s, people}};
}

} // namespace

Result<QList<PaperSheet>> PaperSheetStore::list()
{
    const Result<QCborValue> kept = UserSettings(m_store).value(settingName);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    QList<PaperSheet> sheets;
    for (const QCborValue &fields : kept->toMap().value("sheets"_L1).toArray()) {
        sheets.append(sheetOf(fields.toMap()));
    }
    return sheets;
}

Result<PaperSheet> PaperSheetStore::keep(PaperSheet sheet)
{
    if (sheet.people.isEmpty()) {
        return fail(ErrorCode::MissingField, u"people"_s);
    }
    Result<QList<PaperSheet>> sheets = list();
    if (!sheets) {
        return std::unexpected(sheets.error());
    }
    const Result<QCborValue> kept = UserSettings(m_store).value(settingName);
    sheet.number = static_cast<int>(kept ? kept->toMap().value("last"_L1).toInteger() : 0) + 1;
    sheets->prepend(sheet);
    const Result<void> written = write(sheets->mid(0, most), sheet.number);
    return written ? Result<PaperSheet>(sheet) : std::unexpected(written.error());
}

Result<PaperSheet> PaperSheetStore::find(int number)
{
    const Result<QList<PaperSheet>> sheets = list();
    if (!sheets) {
        return std::unexpected(sheets.error());
    }
    const auto found = std::ranges::find(*sheets, number, &PaperSheet::number);
    return found == sheets->end() ? Result<PaperSheet>(fail(ErrorCode::NotFound, u"sheet"_s)) : *found;
}

Result<void> PaperSheetStore::setKeyedIn(int number, bool keyedIn)
{
    Result<QList<PaperSheet>> sheets = list();
    if (!sheets) {
        return std::unexpected(sheets.error());
    }
    const auto found = std::ranges::find(*sheets, number, &PaperSheet::number);
    if (found == sheets->end()) {
        return fail(ErrorCode::NotFound, u"sheet"_s);
    }
    found->keyedIn = keyedIn;
    return write(*sheets, sheets->first().number);
}

Result<void> PaperSheetStore::write(const QList<PaperSheet> &sheets, int last)
{
    QCborArray all;
    for (const PaperSheet &sheet : sheets) {
        all.append(fieldsOf(sheet));
    }
    return UserSettings(m_store).setValue(settingName, QCborMap{{u"sheets"_s, all}, {u"last"_s, last}});
}

} // namespace db
