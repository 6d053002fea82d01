// FieldText says in words what people can be narrowed by, and its values.
#pragma once

#include "db/engagement/EngagementField.h"

#include <QCoreApplication>
#include <QList>

namespace widgets
{

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::FieldText)

public:
    /// Those that the caseload offers, in the order of its menu; the key worker has a place of their own.
    [[nodiscard]] static QList<db::EngagementField> offered();
    [[nodiscard]] static QString name(db::EngagementField field);
    /// The line that takes the filter away, such as "Any programme".
    [[nodiscard]] static QString any(db::EngagementField field);
    /// A blank value is "Not recorded".
    [[nodiscard]] static QString value(db::EngagementField field, const QString &value);
};

} // namespace widgets
