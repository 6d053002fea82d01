// EngagementQuery says whose engagement is to be read and by what it is to be grouped.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace db
{

struct EngagementQuery
{
    QString programme;                        ///< By name; empty: every programme.
    QDate asOf;                               ///< Ages and prison spells are as on this day.
    QList<std::pair<QString, QString>> where; ///< Fields and the value each must have.
    QString compareField;                     ///< Empty: no groups.
    QString stratifyField;                    ///< Empty: one stratum.
    bool everyEnrolment = false; ///< Also enrolments that no contact belongs to: for stays from start to close.
};

} // namespace db
