// CellFormats tells which of a sheet's numbers are days and times, and writes them so.
#pragma once

#include <QByteArray>
#include <QString>

namespace db
{

enum class CellFormat : quint8 { Number, Date, DateAndTime, Time };

class CellFormats
{
public:
    /// What a number format shows, by its code: "dd/mm/yyyy hh:mm" a date and time, "[Red]0.00" a number.
    [[nodiscard]] static CellFormat ofCode(const QString &code);

    /// What one of the formats that every program has built in shows, by its number (14 is a date).
    [[nodiscard]] static CellFormat ofBuiltIn(int number);

    /// `serial` days since the end of 1899 (or since 1904-01-01, with `from1904`) as "2024-02-29",
    /// "2024-02-29T13:30:00" or "13:30:00"; to the second. A number out of the calendar's range, or of the format
    /// Number, is written as a number with up to 15 digits.
    [[nodiscard]] static QByteArray text(double serial, CellFormat format, bool from1904);
};

} // namespace db
