#include "db/exchange/import/RefusedRows.h"

#include "db/exchange/RefusedRowsWriter.h"

#include <algorithm>

namespace db
{

namespace
{

QString fieldName(ImportKind kind, int field)
{
    return field == RowRefusal::wholeRow ? QString() : QString(importFields(kind)[static_cast<size_t>(field)].name);
}

} // namespace

void RefusedRows::add(qint64 line, qint64 offset, const RowRefusal &refusal)
{
    m_entries.push_back(
        {offset, static_cast<quint32>(line), static_cast<qint16>(refusal.field), static_cast<quint16>(refusal.code)});
}

model::Result<void> RefusedRows::finish(ImportKind kind, TableReader &reader, const QString &path,
                                        ImportOutcome &outcome)
{
    std::ranges::sort(m_entries, {}, &Entry::line);
    outcome.refusedRows = std::ssize(m_entries);
    outcome.refused.reserve(static_cast<size_t>(qMin(mostListed, outcome.refusedRows)));
    for (const Entry &entry : m_entries) {
        if (std::ssize(outcome.refused) == mostListed) {
            break;
        }
        const auto code = static_cast<RefusalCode>(entry.code);
        outcome.refused.push_back({entry.line, fieldName(kind, entry.field), codeOf(code), messageOf(code)});
    }
    return path.isEmpty() ? model::Result<void>() : write(kind, reader, path);
}

model::Result<void> RefusedRows::write(ImportKind kind, TableReader &reader, const QString &path) const
{
    auto writer = RefusedRowsWriter::create(path, reader.header());
    if (!writer) {
        return std::unexpected(writer.error());
    }
    for (const Entry &entry : m_entries) {
        if (const auto sought = reader.seekRow(entry.offset, entry.line); !sought) {
            return sought;
        }
        const model::Result<const TableRow *> row = reader.next();
        if (!row) {
            return std::unexpected(row.error());
        }
        const auto code = static_cast<RefusalCode>(entry.code);
        const auto added = (*writer)->add(*row ? (*row)->texts() : QStringList(), entry.line,
                                          fieldName(kind, entry.field), codeOf(code), messageOf(code));
        if (!added) {
            return added;
        }
    }
    return (*writer)->commit();
}

} // namespace db
