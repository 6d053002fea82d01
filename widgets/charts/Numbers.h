// Numbers writes the shares, spans and days that charts and cards show, in one way everywhere.
#pragma once

#include "model/core/Figure.h"

#include <QCoreApplication>

namespace widgets
{

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    /// A share of 0 to 1 as a whole percentage, "37%"; empty when blank.
    [[nodiscard]] static QString percent(const std::optional<double> &share);

    /// "28% to 47%"; empty when both ends are blank.
    [[nodiscard]] static QString percentSpan(const std::optional<double> &lower, const std::optional<double> &upper);

    /// Whole days; halves are kept, since a median may lie between two days.
    [[nodiscard]] static QString days(double days);

    /// "Half had left by day 22 (17 to 27)"; says so when that is not reached.
    [[nodiscard]] static QString median(const model::Figure &figure);

    /// "Not enough people yet, 8 of 20".
    [[nodiscard]] static QString notEnough(qint64 n, qint64 minimum);

    /// "25 Jan 2027".
    [[nodiscard]] static QString day(QDate day);

    [[nodiscard]] static QString count(qint64 count);
};

} // namespace widgets
