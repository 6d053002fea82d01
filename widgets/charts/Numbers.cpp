#include "widgets/charts/Numbers.h"

#include <QLocale>

#include <cmath>

namespace widgets
{

QString Numbers::percent(const std::optional<double> &share)
{
    //: A percentage: %1 is a whole number.
    return share ? tr("%1%").arg(QLocale().toString(*share * 100, 'f', 0)) : QString();
}

QString Numbers::percentSpan(const std::optional<double> &lower, const std::optional<double> &upper)
{
    //: A span of percentages, as in "28% to 47%".
    return lower && upper ? tr("%1 to %2").arg(percent(lower), percent(upper)) : QString();
}

QString Numbers::days(double days)
{
    return QLocale().toString(days, 'f', days == std::floor(days) ? 0 : 1);
}

QString Numbers::median(const model::Figure &figure)
{
    if (!figure.enough()) {
        return notEnough(figure.n, figure.minimum);
    }
    if (!figure.value) {
        return tr("Fewer than half have left so far");
    }
    const QString by = tr("Half had left by day %1").arg(days(*figure.value));
    if (!figure.lower) {
        return by;
    }
    return figure.upper ? tr("%1 (%2 to %3)", "the sentence, then its likely span")
                              .arg(by, days(*figure.lower), days(*figure.upper))
                        : tr("%1 (%2 or later)", "the sentence, then its likely span").arg(by, days(*figure.lower));
}

QString Numbers::notEnough(qint64 n, qint64 minimum)
{
    return tr("Not enough people yet, %1 of %2").arg(count(n), count(minimum));
}

QString Numbers::day(QDate day)
{
    //: A day as people write it: 25 Jan 2027.
    return QLocale().toString(day, tr("d MMM yyyy"));
}

QString Numbers::count(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace widgets
