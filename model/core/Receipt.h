// Receipt is what stands behind a figure: its definition, its day, its scope, who is counted and who is left out.
#pragma once

#include "model/core/Scope.h"
#include "model/people/PersonId.h"

#include <QDate>
#include <QList>
#include <QString>

namespace model
{

/// One reason for which records do not count, with how many.
struct LeftOut
{
    QString reason; ///< Code in lower case with underscores; the wording is in resources/definitions.
    QString what;   ///< What `count` counts: "episodes", "people", "contacts", "enrolments".
    qint64 count = 0;
    QList<PersonId> people; ///< Filled only when the list was asked for.

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct Receipt
{
    QString definition; ///< Id of the wording in resources/definitions, for example "engagement.engaged".
    int version = 1;
    QDate asOf;
    Scope scope;
    QString what; ///< What `counted` counts, as in LeftOut.
    qint64 counted = 0;
    QList<PersonId> countedPeople; ///< Filled only when the list was asked for.
    QList<LeftOut> leftOut;

    /// Records a reason unless nobody is left out for it.
    void leaveOut(const QString &reason, const QString &whatIsCounted, qint64 count)
    {
        if (count > 0) {
            leftOut.append({reason, whatIsCounted, count, {}});
        }
    }

    /// How many are left out for `reason`; 0 when the receipt does not name it.
    [[nodiscard]] qint64 leftOutFor(const QString &reason) const
    {
        for (const LeftOut &entry : leftOut) {
            if (entry.reason == reason) {
                return entry.count;
            }
        }
        return 0;
    }

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

} // namespace model
