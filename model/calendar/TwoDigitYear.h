// TwoDigitYear decides the century of a year written with two digits.
#pragma once

#include <QDate>

namespace model
{

class TwoDigitYear
{
public:
    /// For days of any kind: the year is the latest that is at most 20 after that of `today`, so that past events and
    /// reviews agreed ahead both come out right. In 2026, "46" is 2046 and "47" is 1947.
    explicit TwoDigitYear(QDate today);

    /// For births and other days that cannot lie ahead: the latest such day that is not after `today`.
    [[nodiscard]] static TwoDigitYear past(QDate today);

    /// The day with this year ending (0 to 99), month and day of the month; invalid if there is none.
    [[nodiscard]] QDate resolve(int yearEnding, int month, int day) const;

private:
    QDate m_latest;
};

} // namespace model
