// CaseEntries adds, changes and withdraws the things in people's case files by the table that declares them.
#pragma once

#include "db/store/CaseStore.h"

namespace db
{

/// What every store of a kind of entry does alike. The stores say what the cells mean and check them first.
class CaseEntries
{
public:
    CaseEntries(CaseStore &store, model::EntityKind kind)
        : m_store(store)
        , m_schema(model::schemaOf(kind))
    {
    }

    /// Makes one with `cells` in the order of the kind's columns (trailing blanks may be left off), and returns its
    /// id. `id` is given where two laptops must make the same one. Errors: RoleMayNot, NotFound ("person").
    [[nodiscard]] model::Result<model::EntityId> add(const model::PersonId &person, model::Cells cells,
                                                     QDate happened = {}, model::EntityId id = {});

    /// Writes one field of one that is here. Errors: RoleMayNot, NotFound (the table's name).
    [[nodiscard]] model::Result<void> write(const model::EntityId &id, QLatin1StringView atom, model::Cells cells);

    /// Writes the fields of one that is here which are not as in `cells` (all of the kind's columns), in one save; none
    /// when all are. Errors: RoleMayNot, NotFound (the table's name).
    [[nodiscard]] model::Result<void> change(const model::EntityId &id, const model::Cells &cells);

    /// What change() writes, for a save that writes more. Fields that are only written once stay. Only for kinds whose
    /// columns name no interned things. Throws SQLite::Exception.
    [[nodiscard]] std::vector<model::Operation> changes(const model::EntityId &id, const model::Cells &cells);

    /// The operation that makes one.
    [[nodiscard]] model::Operation making(const model::EntityId &id, model::Cells cells) const
    {
        return {m_schema.kind, id, model::Operation::make, std::move(cells), {}};
    }

    /// Withdraws one, and what it corrects, for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound (the
    /// table's name).
    [[nodiscard]] model::Result<void> strikeOut(const model::EntityId &id, const QString &reason, QDate happened = {});

    /// Whose it is. Errors: RoleMayNot, NotFound (the table's name: not here, or struck out).
    [[nodiscard]] model::Result<model::PersonId> personOf(const model::EntityId &id);

    /// The action under which the user may withdraw an entry: everybody who writes may withdraw what they made
    /// themselves, so that a slip can be undone; other people's only who may strike out. RoleMayNot.
    [[nodiscard]] static model::Result<model::Action> actionToStrikeOut(CaseStore &store, model::EntityKind kind,
                                                                        const model::EntityId &id);

private:
    [[nodiscard]] std::vector<model::Operation> strikingOut(const model::EntityId &id, const QString &reason);
    [[nodiscard]] model::Result<void> save(model::Action action, const model::PersonId &person,
                                           std::vector<model::Operation> operations, QDate happened);

    CaseStore &m_store;
    const model::EntitySchema &m_schema;
};

} // namespace db
