// DateText reads dates as people type them and as other programs write them.
#pragma once

#include "model/calendar/TwoDigitYear.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace model
{

/// A day, and the time of day where one was written.
struct DateAndTime
{
    QDate date;
    QTime time; ///< Invalid when only a day was given.

    friend bool operator==(const DateAndTime &, const DateAndTime &) = default;
};

class DateText
{
public:
    /// Reads text from a file, which must mean the same whenever it is read: ISO ("2024-02-29", "20240229",
    /// "2024-02-29T13:30:15.5Z", also with a blank for the T and with an offset) or day first ("29/2/2024",
    /// "29-02-24", "29.2.24", "29 Feb 2024", "29-February-24"), each optionally with a time ("13:30", "13:30:15").
    /// Never month first, and nothing relative. Months are named in English or Welsh. The day and time are kept as they
    /// stand: an offset is not applied, because the day where it happened is what matters. Nothing if the text is no
    /// such date.
    [[nodiscard]] static std::optional<DateAndTime> fromFile(const QString &text, const TwoDigitYear &years);

    /// Reads text from a file by an explicit format in Qt's pattern letters ("M/d/yyyy", "dd.MM.yy HH:mm"); month
    /// names are English. The whole text must fit.
    [[nodiscard]] static std::optional<DateAndTime> fromFormat(const QString &text, const QString &format,
                                                               const TwoDigitYear &years);

    /// Reads what a person types into a form: all that fromFile() reads, blanks between the parts ("3 11 26"), the
    /// day and month alone ("3 nov", "3/11": in the year of `today`), a month alone ("jan": its first day), "today",
    /// "yesterday", "tomorrow", in Welsh too ("heddiw", "ddoe", "yfory"), and days from today ("-2", "+14").
    [[nodiscard]] static std::optional<DateAndTime> fromTyping(const QString &text, QDate today);
};

} // namespace model
