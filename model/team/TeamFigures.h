// TeamFigures is how the work stands with each worker's people: how many, how often met, who waits, who has gone quiet.
#pragma once

#include "model/core/Figure.h"

#include <QStringList>

#include <vector>

namespace model
{

/// Of one worker's people, or of all.
struct CaseloadFigures
{
    QString worker; ///< Blank: nobody's.
    QList<PersonId> people;
    qint64 contacts = 0; ///< Tried in the days that are counted; what we cancelled ourselves is no try.
    qint64 attended = 0;
    Figure share; ///< attended / tried with Wilson's interval.
    QList<PersonId> overdue;
    QList<PersonId> quiet;
    QList<PersonId> notTried; ///< Nobody tried to meet them in those days.
};

struct TeamFigures
{
    QDate asOf;
    QDate from; ///< First of the days that contacts are counted over.
    Scope scope;
    std::vector<CaseloadFigures> workers; ///< In the order of their names, nobody's last.
    CaseloadFigures all;
};

} // namespace model
