// FrozenChanges finds whose part in a frozen figure is another now, and what was written about them since.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/core/Result.h"
#include "model/engagement/behind/FrozenFigure.h"
#include "model/engagement/behind/PeopleBehind.h"

#include <QHash>

namespace db
{

class FrozenChanges
{
public:
    explicit FrozenChanges(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Who was behind `id`, by person; empty when this copy does not know. Throws SQLite::Exception.
    [[nodiscard]] QHash<model::PersonId, QString> list(const model::FrozenFigureId &id);

    /// Those of `was` (list(id)) and of `now` who are in another part. StoreDamaged if the log cannot be read back.
    /// Throws SQLite::Exception.
    [[nodiscard]] model::Result<QList<model::FrozenChange>> between(const model::FrozenFigureId &id,
                                                                    const QHash<model::PersonId, QString> &was,
                                                                    const model::PeopleBehind &now);

private:
    [[nodiscard]] qint64 frozenAfter(const model::FrozenFigureId &id);
    [[nodiscard]] model::Result<model::FrozenChange::Why> why(const model::PersonId &person, qint64 record);

    Connection &m_connection;
};

} // namespace db
