#include "db/entries/CaseEntries.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/EntryChain.h"
#include "db/people/PersonStore.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Action;
using model::EntityId;
using model::ErrorCode;
using model::fail;
using model::Operation;
using model::PersonId;
using model::Result;

Result<EntityId> CaseEntries::add(const PersonId &person, model::Cells cells, QDate happened, EntityId id)
{
    const Operation operation = making(id.isNull() ? m_store.newId<EntityId>() : id, std::move(cells));
    const Action action = actionNeeded(operation, Action::WriteCases);
    if (const Result<void> allowed = m_store.require(action); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(person); !here) {
        return std::unexpected(here.error());
    }
    const Result<void> saved = save(action, person, {operation}, happened);
    return saved ? Result<EntityId>(operation.entity) : std::unexpected(saved.error());
}

Result<void> CaseEntries::write(const EntityId &id, QLatin1StringView atom, model::Cells cells)
{
    const Operation operation{m_schema.kind, id, m_schema.atom(atom), std::move(cells), {}};
    const Action action = actionNeeded(operation, Action::WriteCases);
    if (const Result<void> allowed = m_store.require(action); !allowed) {
        return allowed;
    }
    const Result<PersonId> person = personOf(id);
    return person ? save(action, *person, {operation}, {}) : std::unexpected(person.error());
}

Result<void> CaseEntries::change(const EntityId &id, const model::Cells &cells)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return allowed;
    }
    const WriteLock lock(m_store); // from reading what stands to writing what is to
    const Result<PersonId> person = personOf(id);
    if (!person) {
        return std::unexpected(person.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        std::vector<Operation> operations = changes(id, cells);
        return operations.empty() ? Result<void>() : save(Action::WriteCases, *person, std::move(operations), {});
    });
}

std::vector<Operation> CaseEntries::changes(const EntityId &id, const model::Cells &cells)
{
    const std::string table(m_schema.table.data(), static_cast<size_t>(m_schema.table.size()));
    std::string columns;
    for (const model::Column &column : m_schema.columns) {
        columns += (columns.empty() ? "" : ", ") + column.name.toString().toStdString();
    }
    SQLite::Statement &select = m_store.reader().statement("SELECT " + columns + " FROM " + table + " WHERE id = ?");
    bindId(select, 1, id);
    std::vector<Operation> operations;
    if (select.executeStep()) {
        for (int i = 0; i < std::ssize(m_schema.atoms); ++i) {
            const model::Atom &atom = m_schema.atoms[static_cast<size_t>(i)];
            model::Cells now;
            model::Cells wanted;
            for (int column = atom.first; column < atom.first + atom.count; ++column) {
                now.push_back(cellOf(select.getColumn(column)));
                wanted.push_back(static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                                            : model::Cell());
            }
            if (atom.rule != model::MergeRule::AddOnce && now != wanted) {
                operations.push_back({m_schema.kind, id, i, std::move(wanted), {}});
            }
        }
    }
    select.reset();
    return operations;
}

Result<void> CaseEntries::strikeOut(const EntityId &id, const QString &reason, QDate happened)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("reason"));
    }
    const Result<Action> action = actionToStrikeOut(m_store, m_schema.kind, id);
    if (!action) {
        return std::unexpected(action.error());
    }
    const Result<PersonId> person = personOf(id);
    if (!person) {
        return std::unexpected(person.error());
    }
    return guarded(m_store.folder().path,
                   [&] { return save(*action, *person, strikingOut(id, reason.trimmed()), happened); });
}

std::vector<Operation> CaseEntries::strikingOut(const EntityId &id, const QString &reason)
{
    if (m_schema.column(QLatin1StringView("amends")) >= 0) {
        return EntryChain::strikeOut(m_store.reader(), m_schema.kind, id, reason);
    }
    return {{m_schema.kind, id, m_schema.atom(QLatin1StringView("struck")), {model::textCell(reason)}, {}}};
}

Result<Action> CaseEntries::actionToStrikeOut(CaseStore &store, model::EntityKind kind, const EntityId &id)
{
    const int struck = model::schemaOf(kind).atom(QLatin1StringView("struck"));
    const Action needed = actionNeeded({kind, id, struck, {}, {}}, Action::WriteCases);
    const Result<void> allowed = store.require(needed);
    if (allowed) {
        return needed;
    }
    return guarded(store.folder().path, [&]() -> Result<Action> {
        const bool own =
            store.require(Action::WriteCases).has_value() && isOwnEntry(store.reader(), kind, id, store.session().user);
        return own ? Result<Action>(Action::WriteCases) : std::unexpected(allowed.error());
    });
}

Result<PersonId> CaseEntries::personOf(const EntityId &id)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<PersonId> {
        const std::string table(m_schema.table.data(), static_cast<size_t>(m_schema.table.size()));
        const std::string standing =
            m_schema.column(QLatin1StringView("struck")) < 0 ? std::string() : " AND entry.struck IS NULL";
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT own_id.id FROM " + table +
            " AS entry JOIN entity AS own_id ON own_id.row = entry.file JOIN person ON person.row = entry.file"
            " WHERE entry.id = ? AND person.struck IS NULL" +
            standing);
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QString(m_schema.table));
        }
        const auto person = idOf<PersonId>(select.getColumn(0));
        select.reset();
        return person;
    });
}

Result<void> CaseEntries::save(Action action, const PersonId &person, std::vector<Operation> operations, QDate happened)
{
    const Result<Change> saved =
        m_store.commit(action, CompartmentChange::inCaseFile(person, std::move(operations), happened));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
