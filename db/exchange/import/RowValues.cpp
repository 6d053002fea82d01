#include "db/exchange/import/RowValues.h"

#include "model/calendar/OccurredRange.h"
#include "model/contacts/Channel.h"
#include "model/contacts/Outcome.h"
#include "model/people/identifiers/IdentifierCheck.h"

namespace db
{

using model::Cell;

namespace
{

using Refused = std::optional<RefusalCode>;

constexpr int mostMinutes = 1440;

/// Puts the text of one field into the values.
class FieldReading
{
public:
    FieldReading(const RowReading &reading, RowValues &values)
        : m_reading(reading)
        , m_schema(schemaOf(reading.kind))
        , m_values(values)
    {
    }

    Refused take(int index, const ImportField &field, const QString &text)
    {
        switch (field.type) {
        case FieldType::SourceId:
            m_values.sourceId = text;
            return {};
        case FieldType::Person:
            return {};
        case FieldType::Text:
            put(field, Cell(text));
            return {};
        case FieldType::Kind:
            put(field, Cell(text.simplified().toLower().replace(u' ', u'_')));
            return {};
        case FieldType::WithScheme:
            return takeWithScheme(index, field, text);
        case FieldType::Born:
        case FieldType::Occurred:
        case FieldType::AnyDay:
        case FieldType::When:
            return takeDate(field, text);
        case FieldType::Minutes:
            return takeMinutes(field, text);
        case FieldType::Channel:
            return takeNamed(field, text, model::channels(), RefusalCode::ChannelUnknown);
        case FieldType::Outcome:
            return takeNamed(field, text, model::outcomes(), RefusalCode::OutcomeUnknown);
        case FieldType::Reason:
            return takeReason(field, text);
        case FieldType::Programme:
            return takeProgramme(field, text);
        case FieldType::Needs:
            return takeNeeds(field, text);
        case FieldType::Identifier:
            return takeIdentifier(field, text);
        case FieldType::Alert:
            m_values.alert = text;
            return {};
        }
        return {};
    }

private:
    void put(QLatin1StringView column, Cell cell)
    {
        m_values.cells[static_cast<size_t>(m_schema.column(column))] = std::move(cell);
    }
    void put(const ImportField &field, Cell cell) { put(field.column, std::move(cell)); }

    Refused takeWithScheme(int index, const ImportField &field, const QString &text)
    {
        put(field, Cell(text));
        const QString column = m_reading.columns.columnName(index);
        if (column.compare(field.name, Qt::CaseInsensitive) != 0) {
            const size_t scheme = static_cast<size_t>(m_schema.column(field.column)) + 1;
            m_values.cells[scheme] = model::textCell(column);
        }
        return {};
    }

    Refused takeDate(const ImportField &field, const QString &text)
    {
        const bool past = field.type == FieldType::Born;
        const auto years = past ? model::TwoDigitYear::past(m_reading.today) : model::TwoDigitYear(m_reading.today);
        const auto found = m_reading.dateFormat.isEmpty()
                               ? model::DateText::fromFile(text, years)
                               : model::DateText::fromFormat(text, m_reading.dateFormat, years);
        if (!found) {
            return RefusalCode::DateNotUnderstood;
        }
        const bool ahead = field.type == FieldType::AnyDay;
        const bool allowed =
            ahead ? found->date >= QDate(1900, 1, 1) : model::OccurredRange::allows(found->date, m_reading.today);
        if (!allowed || (past && found->date > m_reading.today)) {
            return RefusalCode::DateOutOfRange;
        }
        put(field, model::dayCell(found->date));
        if (field.type == FieldType::When && found->time.isValid()) {
            put(QLatin1StringView("time"), Cell(qint64(found->time.hour() * 60 + found->time.minute())));
        }
        return {};
    }

    Refused takeMinutes(const ImportField &field, const QString &text)
    {
        bool isNumber = false;
        const int minutes = text.toInt(&isNumber);
        if (!isNumber || minutes < 0 || minutes > mostMinutes) {
            return RefusalCode::MinutesNotANumber;
        }
        put(field, Cell(qint64(minutes)));
        return {};
    }

    template <class Enum>
    Refused takeNamed(const ImportField &field, const QString &text, std::span<const model::Named<Enum>> table,
                      RefusalCode unknown)
    {
        const std::optional<Enum> value = model::valueIn(table, text);
        if (!value) {
            return unknown;
        }
        put(field, Cell(qint64(*value)));
        return {};
    }

    Refused takeReason(const ImportField &field, const QString &text)
    {
        const std::optional<model::ReasonForEnding> named = model::reasonNamed(m_reading.reasons, text);
        if (!named) {
            return RefusalCode::ReasonUnknown;
        }
        put(field, Cell(qint64(named->reason)));
        put(QLatin1StringView("own_reason"), model::textCell(named->own));
        return {};
    }

    Refused takeProgramme(const ImportField &field, const QString &text)
    {
        const auto found = m_reading.programmes.constFind(text.simplified().toLower());
        if (found == m_reading.programmes.constEnd()) {
            return RefusalCode::ProgrammeUnknown;
        }
        m_values.programme = *found;
        if (!field.column.isEmpty()) {
            put(field, Cell(*found));
        }
        return {};
    }

    Refused takeNeeds(const ImportField &field, const QString &text)
    {
        QString list = text;
        QStringList needs;
        for (const QString &need : list.replace(u',', u';').split(u';', Qt::SkipEmptyParts)) {
            if (!need.trimmed().isEmpty()) {
                needs.append(need.trimmed());
            }
        }
        put(field, model::textCell(needs.join(u';')));
        return {};
    }

    Refused takeIdentifier(const ImportField &field, const QString &text)
    {
        const auto kind = *model::valueIn(model::identifierKinds(), field.name);
        const model::CheckedIdentifier checked = model::IdentifierCheck::check(kind, text);
        m_values.identifiers.insert(kind, checked.isGood() ? checked.normalised : text);
        m_values.suspect += checked.isGood() ? 0 : 1;
        return {};
    }

    const RowReading &m_reading;
    const model::EntitySchema &m_schema;
    RowValues &m_values;
};

} // namespace

std::expected<RowValues, RowRefusal> valuesOf(const TableRow &row, const RowReading &reading)
{
    if (row.fault) {
        return std::unexpected(RowRefusal{static_cast<RefusalCode>(*row.fault)});
    }
    RowValues values;
    values.cells.resize(schemaOf(reading.kind).columns.size());
    FieldReading fields(reading, values);
    const auto table = importFields(reading.kind);
    for (int i = 0; i < std::ssize(table); ++i) {
        const ImportField &field = table[static_cast<size_t>(i)];
        if (!reading.columns.has(i)) {
            continue;
        }
        const QString text = reading.columns.text(row, i);
        if (text.isEmpty()) {
            continue;
        }
        if (const Refused refused = fields.take(i, field, text)) {
            return std::unexpected(RowRefusal{*refused, i});
        }
    }
    return values;
}

} // namespace db
