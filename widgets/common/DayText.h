// DayText writes days the way staff say them, in the program's language.
#pragma once

#include <QCoreApplication>
#include <QDate>

namespace widgets
{

class DayText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DayText)

public:
    /// "3 Nov 2026"; empty for no day.
    [[nodiscard]] static QString day(QDate day);
    /// "Tue 3 Nov 2026".
    [[nodiscard]] static QString withWeekday(QDate day);
    /// "Today, Tue 3 Nov 2026" where there is such a word, else as withWeekday().
    [[nodiscard]] static QString relative(QDate day, QDate today);
    /// "today", "yesterday", "19 days ago", "in 3 days".
    [[nodiscard]] static QString distance(QDate day, QDate today);
};

} // namespace widgets
