// PaperSheet is a contact sheet that was printed to be written on: who stands on it, in which order, for which day.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>
#include <QList>

namespace model
{

struct PaperSheet
{
    int number = 0; ///< Stands on it, so that it is found again; 0: not printed yet.
    QDate day;      ///< The day it is for.
    QList<PersonId> people;
    bool keyedIn = false; ///< What was written on it has been typed in.
};

} // namespace model
