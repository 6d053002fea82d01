// PersonFields puts what is typed about a person, field by field, into the form that the change log keeps.
#pragma once

#include "model/core/Result.h"
#include "model/people/Person.h"
#include "model/sync/Cell.h"

#include <QStringList>

namespace db
{

/// A person with everything that stands at the head of their case file.
struct PersonDetails
{
    model::Person person; ///< Its `alert` is one to be added; those there are follow.
    QStringList alerts;
    QString doNotContact;
    QString leaveMessage;
    QString risk;
};

class PersonFields
{
public:
    /// The names of all fields, as on the command line.
    [[nodiscard]] static QStringList names();

    /// Puts `value` into the field; an empty one makes it blank. UnknownField, or InvalidValue with the field as
    /// `where` and a code as `detail`: never the value.
    [[nodiscard]] static model::Result<void> put(PersonDetails &details, const QString &field, const QString &value,
                                                 QDate today);

    /// The atom of model::EntitySchema that the field belongs to; empty for identifiers and alerts, which are rows of
    /// their own.
    [[nodiscard]] static QLatin1StringView atomOf(const QString &field);

    /// What the details hold for one of the person's atoms.
    [[nodiscard]] static model::Cells cells(const PersonDetails &details, QLatin1StringView atom);
};

} // namespace db
