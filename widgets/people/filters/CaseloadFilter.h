// CaseloadFilter says which lines of the caseload are shown: by chips and by what is being typed.
#pragma once

#include "db/engagement/EngagementField.h"
#include "model/people/PersonId.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace widgets
{

struct CaseloadFilter
{
    QString text;           ///< The beginnings of names or references, in any order; blank: everyone.
    QSet<QString> states;   ///< Empty: any.
    QString keyWorker;      ///< Blank: anyone's.
    bool overdue = false;   ///< Only those whose agreed day has passed.
    bool withAlert = false; ///< Only those with an alert.
    /// What the lines themselves do not say, such as the programme: any one of a field's values fits.
    QMap<db::EngagementField, QStringList> fields;
    /// Whom the fields let through; nothing while they let everybody.
    std::optional<QSet<model::PersonId>> among;

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && states.isEmpty() && keyWorker.isEmpty() && !overdue && !withAlert &&
               fields.isEmpty();
    }

    friend bool operator==(const CaseloadFilter &, const CaseloadFilter &) = default;
};

} // namespace widgets
