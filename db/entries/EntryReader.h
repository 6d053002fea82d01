// EntryReader reads the things of one kind that stand in people's case files.
#pragma once

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/CaseStore.h"

namespace db
{

/// What every store of a kind of entry reads alike: those that are not struck out, of people who are not.
template <typename Value>
class EntryReader
{
public:
    struct Shape
    {
        model::EntityKind kind = {};
        std::string columns; ///< Of "entry", the kind's table, and "person_id", whose id is the person's.
        std::string order; ///< Of "entry"; "saved.stamp" is when it was made. Those alike in it come as they were made.
        Value (*value)(SQLite::Statement &row);
    };

    EntryReader(CaseStore &store, const Shape &shape)
        : m_store(store)
        , m_shape(shape)
    {
    }

    /// All of a person's. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<Value>> of(const model::PersonId &person)
    {
        if (const model::Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
            return std::unexpected(allowed.error());
        }
        return guarded(m_store.folder().path, [&]() -> model::Result<QList<Value>> {
            SQLite::Statement &select = m_store.reader().statement(standing() + " AND person_id.id = ? ORDER BY " +
                                                                   m_shape.order + ", saved.stamp, entry.id");
            bindId(select, 1, person);
            QList<Value> entries;
            while (select.executeStep()) {
                entries.append(m_shape.value(select));
            }
            select.reset();
            return entries;
        });
    }

    /// One of them. Errors: RoleMayNot, NotFound (the table's name).
    template <typename AnyId>
    [[nodiscard]] model::Result<Value> read(const AnyId &id)
    {
        if (const model::Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
            return std::unexpected(allowed.error());
        }
        return guarded(m_store.folder().path, [&]() -> model::Result<Value> {
            SQLite::Statement &select = m_store.reader().statement(standing() + " AND entry.id = ?");
            bindId(select, 1, id);
            if (!select.executeStep()) {
                return model::fail(model::ErrorCode::NotFound, QString(model::schemaOf(m_shape.kind).table));
            }
            Value entry = m_shape.value(select);
            select.reset();
            return entry;
        });
    }

private:
    [[nodiscard]] std::string standing() const
    {
        return "SELECT " + m_shape.columns + " FROM " + model::schemaOf(m_shape.kind).table.toString().toStdString() +
               " AS entry JOIN entity AS person_id ON person_id.row = entry.file"
               " JOIN person ON person.row = entry.file JOIN record AS saved ON saved.seq = entry.made"
               " WHERE entry.struck IS NULL AND person.struck IS NULL";
    }

    CaseStore &m_store;
    const Shape &m_shape;
};

} // namespace db
