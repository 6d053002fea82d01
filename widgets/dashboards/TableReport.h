// TableReport is a table of figures for a dashboard, with the people behind each number that opens.
#pragma once

#include "model/engagement/behind/PeopleBehind.h"
#include "widgets/charts/TwinTable.h"

#include <QHash>

namespace widgets
{

struct TableReport
{
    /// What opens beside the table: what the number is, how it is reckoned, and whom it counts.
    struct Opened
    {
        QString title;
        QString words;
        model::PeopleBehind people;
    };

    TwinTable table;
    QString caption;  ///< What and as at when, in a few words.
    QString footnote; ///< How it is to be read.
    QString empty;    ///< Why there are no rows.
    QHash<QString, Opened> opened; ///< By the keys of the table.
};

} // namespace widgets
