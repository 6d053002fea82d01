// ConflictStore lists the fields of which two laptops wrote different values without knowing of each other, and lets a
// person decide.
#pragma once

#include "db/store/CaseStore.h"

namespace db
{

/// A field with more than one value, nothing lost.
struct Conflict
{
    /// One value, and who wrote it when.
    struct Value
    {
        QStringList texts; ///< A line for each column of the field; blank where nothing stands.
        QString author;    ///< The user's name.
        qint64 saved = 0;  ///< Milliseconds since 1970, by their clock.
        bool shown = false;
        model::WriteName name;
        model::Cells cells;
    };

    QString id; ///< Of this field of this thing, for resolve(): 16 digits.
    model::EntityKind kind = model::EntityKind::Person;
    model::EntityId entity;
    int atom = 0;
    QString field;                         ///< "person.name".
    std::optional<model::PersonId> person; ///< None outside case files.
    QString reference;                     ///< The person's; blank when they have none or are not here.
    QList<Value> values;                   ///< The one that shows first, then by when they were saved.
};

class ConflictStore
{
public:
    explicit ConflictStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// All of them, of one person together. RoleMayNot.
    [[nodiscard]] model::Result<QList<Conflict>> list();

    /// Writes the value at `keep` (from 0, as listed) over all of them. NotFound when there is no such conflict any
    /// more, InvalidValue, RoleMayNot (as for writing the field).
    [[nodiscard]] model::Result<void> resolve(const QString &id, qsizetype keep);

private:
    CaseStore &m_store;
};

} // namespace db
