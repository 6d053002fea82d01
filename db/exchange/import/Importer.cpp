#include "db/exchange/import/Importer.h"

#include "db/changelog/CellBinding.h"
#include "db/exchange/TableFile.h"
#include "db/programmes/WordListStore.h"
#include "db/sqlcipher/SqlError.h"

#include <QCryptographicHash>

namespace db
{

using model::EntityId;
using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

constexpr qint64 rowsBetweenProgress = 1024;
/// A person with more rows than this gets more than one record, so that memory stays bounded.
constexpr size_t mostOperations = 20'000;

QByteArray cellsHash(const TableRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView cell : row.cells) {
        // With its length, so that no two ways of dividing the same text are alike.
        hash.addData(QByteArray::number(cell.size()) + ':');
        hash.addData(cell.toByteArray());
    }
    return hash.result().first(16);
}

} // namespace

Result<ImportOutcome> Importer::run()
{
    for (const model::Action action : {model::Action::Import, model::Action::ReadCases}) {
        if (const Result<void> allowed = m_store.require(action); !allowed) {
            return std::unexpected(allowed.error());
        }
    }
    const Result<void> prepared = guarded(m_store.folder().path, [this] { return prepare(); });
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    const Result<Change> saved =
        m_store.commit(model::Action::Import, [this](SaveWriter &writer) { return write(writer); });
    if (!saved && !m_nothingToKeep) {
        return std::unexpected(saved.error());
    }
    return std::move(m_outcome);
}

Result<void> Importer::prepare()
{
    Result<std::unique_ptr<TableReader>> table = TableFile::open(m_options.path);
    if (!table) {
        return std::unexpected(table.error());
    }
    m_table = *std::move(table);
    Result<ColumnMap> columns = ColumnMap::resolve(m_table->header(), m_options);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    m_outcome.ignoredColumns = columns->ignored();
    m_reading = {
        m_options.kind, *std::move(columns), m_options.dateFormat, m_store.environment().clock.today(), {}, {}};
    if (const Result<void> named = readTeamLists(); !named) {
        return named;
    }
    if (m_options.kind == ImportKind::People) {
        m_duplicates.emplace(m_store.reader());
        return {};
    }
    Result<std::vector<RowPlace>> places =
        RowOrder(m_store, m_options, m_reading).read(*m_table, m_refused, m_outcome.read);
    if (!places) {
        return std::unexpected(places.error());
    }
    m_places = *std::move(places);
    return {};
}

Result<void> Importer::readTeamLists()
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT entity.id, programme.name FROM programme JOIN entity ON entity.row = programme.row");
    while (select.executeStep()) {
        m_reading.programmes.insert(textOf(select.getColumn(1)).simplified().toLower(), bytesOf(select.getColumn(0)));
    }
    select.reset();
    Result<QList<model::ListEntry>> reasons =
        WordListStore(m_store).of(model::WordList::ClosureReason, WordListStore::Show::All);
    if (!reasons) {
        return std::unexpected(reasons.error());
    }
    m_reading.reasons = *std::move(reasons);
    if (!m_options.programme.isEmpty()) {
        m_programme = m_reading.programmes.value(m_options.programme.simplified().toLower());
        return m_programme.isEmpty() ? Result<void>(fail(ErrorCode::NotFound, m_options.programme)) : Result<void>();
    }
    if (m_options.kind == ImportKind::Enrolments && m_reading.programmes.size() == 1) {
        m_programme = m_reading.programmes.constBegin().value();
    }
    return {};
}

Result<void> Importer::write(SaveWriter &writer)
{
    m_merge.emplace(m_store, writer, m_options.kind, m_programme);
    Result<void> written = m_options.kind == ImportKind::People ? writePeople(writer) : writeOrdered(writer);
    if (written) {
        written = flush(writer);
    }
    if (!written) {
        return written;
    }
    if (const auto finished = m_refused.finish(m_options.kind, *m_table, m_options.refusedPath, m_outcome); !finished) {
        return finished;
    }
    m_nothingToKeep = m_options.dryRun || m_outcome.added + m_outcome.updated == 0;
    if (m_nothingToKeep) {
        return fail(ErrorCode::Cancelled); // undoes the save; run() knows
    }
    return addImport(writer);
}

Result<void> Importer::writePeople(SaveWriter &writer)
{
    for (;;) {
        if (const Result<void> on = goOn(m_options); !on) {
            return on;
        }
        const Result<const TableRow *> row = m_table->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row == nullptr) {
            return {};
        }
        if (!(*row)->fault && !m_reading.columns.takes(**row)) {
            continue;
        }
        if (++m_outcome.read % rowsBetweenProgress == 0 && m_options.progress) {
            m_options.progress(m_table->position(), m_table->size());
        }
        if (const Result<void> taken = take(**row, 0, writer); !taken) {
            return taken;
        }
        if (const Result<void> flushed = flush(writer); !flushed) {
            return flushed;
        }
    }
}

Result<void> Importer::writeOrdered(SaveWriter &writer)
{
    quint32 person = 0;
    const qint64 total = m_table->size();
    for (size_t i = 0; i < m_places.size(); ++i) {
        const RowPlace &place = m_places[i];
        if (const Result<void> on = goOn(m_options); !on) {
            return on;
        }
        if (i % rowsBetweenProgress == 0 && m_options.progress) {
            m_options.progress(total / 2 + total / 2 * qint64(i) / std::ssize(m_places), total);
        }
        if (place.person != person) {
            if (const Result<void> flushed = flush(writer); !flushed) {
                return flushed;
            }
            person = place.person;
            m_repeated.clear();
            m_person = *model::PersonId::fromBytes(writer.projection().rows().idOf(person));
        }
        const Result<const TableRow *> row = rowAt(place);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (const Result<void> taken = take(**row, person, writer); !taken) {
            return taken;
        }
    }
    return {};
}

Result<const TableRow *> Importer::rowAt(const RowPlace &place)
{
    if (const Result<void> sought = m_table->seekRow(place.offset, place.line); !sought) {
        return std::unexpected(sought.error());
    }
    const Result<const TableRow *> row = m_table->next();
    if (row && (*row == nullptr || checkOf(**row) != place.check)) {
        return fail(ErrorCode::FileChangedWhileReading, m_options.path);
    }
    return row;
}

Result<void> Importer::take(const TableRow &row, qint64 person, SaveWriter &writer)
{
    std::expected<RowValues, RowRefusal> values = valuesOf(row, m_reading);
    if (!values) {
        m_refused.add(row, values.error());
        return {};
    }
    const EntityId id = identity(row, values->sourceId);
    if (m_pending.contains(id) || m_operations.size() >= mostOperations) {
        // Said twice in one file: the second is compared with the first, which has to be there for that.
        if (const Result<void> flushed = flush(writer); !flushed) {
            return flushed;
        }
    }
    if (m_options.kind == ImportKind::People) {
        m_person = model::idCast<model::PersonId>(id);
    }
    const int suspect = values->suspect;
    const bool duplicate = m_duplicates && m_duplicates->noteAndCheck(id, *values);
    const auto came = m_merge->merge(id, person, *std::move(values), m_operations);
    if (!came) {
        m_refused.add(row, came.error());
        return {};
    }
    m_pending.insert(id);
    m_outcome.suspectIdentifiers += suspect;
    m_outcome.possibleDuplicates += duplicate ? 1 : 0;
    count(*came);
    return {};
}

Result<void> Importer::flush(SaveWriter &writer)
{
    m_pending.clear();
    if (m_operations.empty()) {
        return {};
    }
    const Result<void> added = writer.add(CompartmentChange::inCaseFile(m_person, std::exchange(m_operations, {})));
    return added;
}

Result<void> Importer::addImport(SaveWriter &writer)
{
    const auto id = m_store.newId<EntityId>();
    m_outcome.importId = id.toString();
    return writer.add({m_store.programmeFile(),
                       model::Compartment::ProgrammeFile,
                       {{model::EntityKind::Import,
                         id,
                         model::Operation::make,
                         {model::textCell(model::nameIn(importKinds(), m_options.kind)),
                          model::idCell(writer.header().id), model::Cell(m_outcome.read)},
                         {}}},
                       {}});
}

EntityId Importer::identity(const TableRow &row, const QString &sourceId)
{
    if (!sourceId.isEmpty()) {
        return idOfSource(m_store, m_options.kind, sourceId);
    }
    const QByteArray hash = cellsHash(row);
    const quint32 before = m_repeated[hash]++;
    const QByteArray kind = model::nameIn(importKinds(), m_options.kind).toUtf8();
    // Two zeros: no source_id is blank, so that none can be taken for this.
    return *EntityId::fromBytes(m_store.contentId(kind + '\0' + '\0' + hash + QByteArray::number(before)));
}

void Importer::count(RowMerge::Came came)
{
    switch (came) {
    case RowMerge::Came::Added:
        ++m_outcome.added;
        break;
    case RowMerge::Came::Updated:
        ++m_outcome.updated;
        break;
    case RowMerge::Came::Unchanged:
        ++m_outcome.unchanged;
        break;
    }
}

} // namespace db
