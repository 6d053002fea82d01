// EntryStore keeps the things of one kind that stand in people's case files, for kinds that are plain values.
#pragma once

#include "db/entries/CaseEntries.h"
#include "db/entries/EntryReader.h"

namespace db
{

/// A kind's store derives from it and adds what is its own.
template <typename AnyValue>
class EntryStore
{
public:
    using Value = AnyValue;
    using Id = decltype(Value::id);

    struct Shape
    {
        typename EntryReader<Value>::Shape read;
        model::Cells (*cells)(const Value &value); ///< All of the kind's columns but trailing blanks.
        model::Result<void> (*check)(const Value &value, QDate today);
        QDate (*happened)(const Value &value);
    };

    EntryStore(CaseStore &store, const Shape &shape)
        : m_store(store)
        , m_shape(shape)
    {
    }

    /// Saves a new one. Errors: RoleMayNot, NotFound ("person"), InvalidValue (CircumstanceRules).
    [[nodiscard]] model::Result<Id> add(const Value &value)
    {
        if (const model::Result<void> right = allowed(value); !right) {
            return std::unexpected(right.error());
        }
        const model::Result<model::EntityId> added =
            entries().add(value.person, m_shape.cells(value), m_shape.happened(value));
        return added ? model::Result<Id>(model::idCast<Id>(*added)) : std::unexpected(added.error());
    }

    /// Writes what is different now; what is only said once stays. Errors: RoleMayNot, NotFound (the table's name),
    /// InvalidValue (CircumstanceRules).
    [[nodiscard]] model::Result<void> change(const Value &value)
    {
        const model::Result<void> right = allowed(value);
        return right ? entries().change(model::idCast<model::EntityId>(value.id), m_shape.cells(value)) : right;
    }

    /// All of a person's that are not struck out. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<Value>> of(const model::PersonId &person)
    {
        return EntryReader<Value>(m_store, m_shape.read).of(person);
    }

    /// One of them. Errors: RoleMayNot, NotFound (the table's name).
    [[nodiscard]] model::Result<Value> read(const Id &id) { return EntryReader<Value>(m_store, m_shape.read).read(id); }

    /// Withdraws it for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound (the table's name).
    [[nodiscard]] model::Result<void> strikeOut(const Id &id, const QString &reason)
    {
        return entries().strikeOut(model::idCast<model::EntityId>(id), reason);
    }

protected:
    /// That the user may write, and that the value can be so.
    [[nodiscard]] model::Result<void> allowed(const Value &value) const
    {
        const model::Result<void> may = m_store.require(model::Action::WriteCases);
        return may ? m_shape.check(value, m_store.environment().clock.today()) : may;
    }

    [[nodiscard]] CaseEntries entries() const { return CaseEntries(m_store, m_shape.read.kind); }
    [[nodiscard]] CaseStore &store() const { return m_store; }

private:
    CaseStore &m_store;
    const Shape &m_shape;
};

} // namespace db
