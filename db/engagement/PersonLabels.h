// PersonLabels gives each person's value of a field that figures can be filtered and grouped by.
#pragma once

#include "db/sqlcipher/Connection.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace db
{

class PersonLabels
{
public:
    explicit PersonLabels(Connection &connection)
        : m_connection(connection)
    {
    }

    /// worker, source, gender, age_band, prison, area, need.
    [[nodiscard]] static QStringList fields();

    /// The values of `field` by the person's local number; people without one are absent. A person has several values
    /// of need only. UnknownField, `where` being the field, for any other. age_band is as on `asOf`.
    [[nodiscard]] model::Result<QMultiHash<qint64, QString>> read(const QString &field, QDate asOf);

private:
    Connection &m_connection;
};

} // namespace db
