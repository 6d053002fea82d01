// CaseloadFilter says which lines of the caseload are shown: by chips and by what is being typed.
#pragma once

#include <QSet>
#include <QString>

namespace widgets
{

struct CaseloadFilter
{
    QString text;           ///< The beginnings of names or references, in any order; blank: everyone.
    QSet<QString> states;   ///< Empty: any.
    QString keyWorker;      ///< Blank: anyone's.
    bool overdue = false;   ///< Only those whose agreed day has passed.
    bool withAlert = false; ///< Only those with an alert.

    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && states.isEmpty() && keyWorker.isEmpty() && !overdue && !withAlert;
    }

    friend bool operator==(const CaseloadFilter &, const CaseloadFilter &) = default;
};

} // namespace widgets
