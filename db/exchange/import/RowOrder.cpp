#include "db/exchange/import/RowOrder.h"

#include "db/changelog/CellBinding.h"

#include <algorithm>

namespace db
{

using model::Result;

namespace
{

constexpr qint64 rowsBetweenProgress = 4096;

int fieldOfType(ImportKind kind, FieldType type)
{
    const auto fields = importFields(kind);
    return static_cast<int>(std::ranges::find(fields, type, &ImportField::type) - fields.begin());
}

} // namespace

quint32 checkOf(const TableRow &row)
{
    size_t check = row.cells.size();
    for (const QByteArrayView cell : row.cells) {
        check = qHash(cell, check);
    }
    return static_cast<quint32>(check);
}

model::EntityId idOfSource(const CaseStore &store, ImportKind kind, const QString &sourceId)
{
    const QByteArray contents = model::nameIn(importKinds(), kind).toUtf8() + '\0' + sourceId.toUtf8();
    return *model::EntityId::fromBytes(store.contentId(contents));
}

Result<void> goOn(const ImportOptions &options)
{
    if (options.cancel != nullptr && *options.cancel) {
        return model::fail(model::ErrorCode::Cancelled, options.path);
    }
    return {};
}

RowOrder::RowOrder(CaseStore &store, const ImportOptions &options, const RowReading &reading)
    : m_store(store)
    , m_options(options)
    , m_reading(reading)
    , m_people(store.reader())
    , m_personField(fieldOfType(options.kind, FieldType::Person))
    , m_sourceField(fieldOfType(options.kind, FieldType::SourceId))
{
}

Result<std::vector<RowPlace>> RowOrder::read(TableReader &table, RefusedRows &refused, qint64 &rows)
{
    std::vector<RowPlace> places;
    for (;;) {
        if (const Result<void> on = goOn(m_options); !on) {
            return std::unexpected(on.error());
        }
        const Result<const TableRow *> next = table.next();
        if (!next) {
            return std::unexpected(next.error());
        }
        if (*next == nullptr) {
            break;
        }
        const TableRow &row = **next;
        if (!row.fault && !m_reading.columns.takes(row)) {
            continue;
        }
        if (++rows % rowsBetweenProgress == 0 && m_options.progress) {
            m_options.progress(table.position() / 2, table.size());
        }
        const auto person = personOf(row);
        if (person) {
            places.push_back({row.offset, static_cast<quint32>(*person), static_cast<quint32>(row.line), checkOf(row)});
        } else {
            refused.add(row, person.error());
        }
    }
    std::ranges::sort(places, [](const RowPlace &a, const RowPlace &b) {
        return std::tie(a.person, a.line, a.offset) < std::tie(b.person, b.line, b.offset);
    });
    return places;
}

std::expected<qint64, RowRefusal> RowOrder::personOf(const TableRow &row)
{
    if (row.fault) {
        return std::unexpected(RowRefusal{static_cast<RefusalCode>(*row.fault)});
    }
    if (!m_reading.columns.has(m_personField)) {
        return personOfKnown(m_reading.columns.text(row, m_sourceField));
    }
    const QString text = m_reading.columns.text(row, m_personField);
    if (text.isEmpty()) {
        return std::unexpected(RowRefusal{RefusalCode::PersonMissing, m_personField});
    }
    const auto person = m_people.find(text);
    if (!person) {
        return std::unexpected(RowRefusal{person.error(), m_personField});
    }
    return *person;
}

std::expected<qint64, RowRefusal> RowOrder::personOfKnown(const QString &sourceId)
{
    const RowRefusal unknown{RefusalCode::RowUnknown, m_sourceField};
    if (sourceId.isEmpty()) {
        return std::unexpected(unknown);
    }
    SQLite::Statement &select =
        m_store.reader().statement(m_options.kind == ImportKind::Enrolments
                                       ? "SELECT file FROM enrolment WHERE row = (SELECT row FROM entity WHERE id = ?)"
                                   : m_options.kind == ImportKind::Contacts ? "SELECT file FROM contact WHERE id = ?"
                                                                            : "SELECT file FROM event WHERE id = ?");
    bindId(select, 1, idOfSource(m_store, m_options.kind, sourceId));
    const qint64 person = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    if (person == 0) {
        return std::unexpected(unknown);
    }
    return person;
}

} // namespace db
