#include "db/exchange/xlsx/CellFormats.h"

#include <QDateTime>

#include <cmath>

namespace db
{

namespace
{

constexpr qint64 secondsPerDay = 24 * 60 * 60;

/// The letters of a format code that stand for something, in lower case: without quoted and escaped text, and without
/// what is in brackets (colours, languages), of the first of its sections.
QString meaningfulLetters(const QString &code)
{
    QString letters;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i);
        if (quoted) {
            quoted = character != u'"';
        } else if (bracketed) {
            bracketed = character != u']';
        } else if (character == u';') {
            break;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i;
        } else {
            quoted = character == u'"';
            bracketed = character == u'[';
            letters.append(character.toLower());
        }
    }
    return letters;
}

QByteArray numberText(double value)
{
    constexpr double largestWhole = 1e15;
    if (value == std::floor(value) && std::abs(value) < largestWhole) {
        return QByteArray::number(static_cast<qint64>(value));
    }
    return QByteArray::number(value, 'g', 15);
}

} // namespace

CellFormat CellFormats::ofCode(const QString &code)
{
    // [h] and [mm] count hours and minutes on; they are in brackets, and a duration is no time of day.
    const QString letters = meaningfulLetters(code);
    if (letters.contains(QLatin1StringView("general"))) {
        return CellFormat::Number;
    }
    const bool day = letters.contains(u'y') || letters.contains(u'd');
    const bool time = letters.contains(u'h') || letters.contains(u's');
    if (day) {
        return time ? CellFormat::DateAndTime : CellFormat::Date;
    }
    return time ? CellFormat::Time : CellFormat::Number;
}

CellFormat CellFormats::ofBuiltIn(int number)
{
    const auto between = [number](int first, int last) { return number >= first && number <= last; };
    if (number == 22) {
        return CellFormat::DateAndTime;
    }
    if (between(18, 21) || between(45, 47)) {
        return CellFormat::Time;
    }
    // 27 to 36 and 50 to 58 are dates in the languages that have them.
    return between(14, 17) || between(27, 31) || number == 36 || between(50, 58) ? CellFormat::Date
                                                                                 : CellFormat::Number;
}

QByteArray CellFormats::text(double serial, CellFormat format, bool from1904)
{
    constexpr double lastSerial = 2958466; // 10000-01-01
    if (format == CellFormat::Number || !(serial >= 0 && serial < lastSerial)) {
        return numberText(serial);
    }
    const qint64 seconds = std::llround(serial * static_cast<double>(secondsPerDay));
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsPerDay));
    const bool timeOnly = format == CellFormat::Time || (!from1904 && serial < 1);
    if (timeOnly) {
        return serial < 1 ? time.toString(Qt::ISODate).toLatin1() : numberText(serial);
    }
    // Spreadsheets hold 1900 for a leap year, so that serials before March 1900 are a day off.
    const qint64 days = seconds / secondsPerDay;
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(days);
    const bool showTime = format == CellFormat::DateAndTime && seconds % secondsPerDay != 0;
    const QString text =
        showTime ? QDateTime(date, time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss") : date.toString(Qt::ISODate);
    return text.toLatin1();
}

} // namespace db
