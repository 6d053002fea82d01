// TodayPrint puts the list of the day on paper, for a day on foot.
#pragma once

#include "db/today/TodayRow.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace widgets
{

class TodayPrint
{
    Q_DECLARE_TR_FUNCTIONS(widgets::TodayPrint)

public:
    /// Prints who, why and since when, under the sections' headings.
    static void print(const QList<db::TodayRow> &rows, QDate day, QPagedPaintDevice &paper);
};

} // namespace widgets
