#include "model/calendar/DateText.h"

#include "model/calendar/TwoDigitYear.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace model
{

namespace
{

/// The longest text that can be a date; anything longer is not searched.
constexpr qsizetype longestText = 64;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// 1 to 12 for an English or Welsh month's name or its first three or more letters; 0 for anything else. No three
/// letters begin different months in the two languages.
int monthNamed(const QString &text)
{
    static const QList<QStringList> names = {
        {QStringLiteral("january"), QStringLiteral("ionawr")},
        {QStringLiteral("february"), QStringLiteral("chwefror")},
        {QStringLiteral("march"), QStringLiteral("mawrth")},
        {QStringLiteral("april"), QStringLiteral("ebrill")},
        {QStringLiteral("may"), QStringLiteral("mai")},
        {QStringLiteral("june"), QStringLiteral("mehefin")},
        {QStringLiteral("july"), QStringLiteral("gorffennaf")},
        {QStringLiteral("august"), QStringLiteral("awst")},
        {QStringLiteral("september"), QStringLiteral("medi")},
        {QStringLiteral("october"), QStringLiteral("hydref")},
        {QStringLiteral("november"), QStringLiteral("tachwedd")},
        {QStringLiteral("december"), QStringLiteral("rhagfyr")},
    };
    const QString wanted = text.toLower();
    for (int month = 1; wanted.size() >= 3 && month <= names.size(); ++month) {
        const auto begins = [&wanted](const QString &name) { return name.startsWith(wanted); };
        if (std::ranges::any_of(names.at(month - 1), begins)) {
            return month;
        }
    }
    return 0;
}

QDate dayOf(const QString &day, const QString &month, const QString &year, const TwoDigitYear &years)
{
    const int monthNumber = month.at(0).isDigit() ? month.toInt() : monthNamed(month);
    if (year.size() == 2) {
        return years.resolve(year.toInt(), monthNumber, day.toInt());
    }
    return QDate(year.toInt(), monthNumber, day.toInt());
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    const QString fraction = match.captured(QStringLiteral("fraction")).left(3).leftJustified(3, u'0');
    return QTime(match.captured(QStringLiteral("hour")).toInt(), match.captured(QStringLiteral("minute")).toInt(),
                 match.captured(QStringLiteral("second")).toInt(), fraction.toInt());
}

/// The optional time of day behind a date; the offset is recognised and left alone.
QString timePattern()
{
    return QStringLiteral("(?:(?:[T\\x20]|,\\x20)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})"
                          "(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?"
                          "\\x20?(?:Z|UTC|[+-][0-9]{2}:?(?:[0-9]{2})?)?)?");
}

std::optional<DateAndTime> build(const QRegularExpressionMatch &match, QDate date)
{
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (match.captured(QStringLiteral("hour")).isEmpty()) {
        return DateAndTime{date, QTime()};
    }
    const QTime time = timeOf(match);
    return time.isValid() ? std::optional(DateAndTime{date, time}) : std::nullopt;
}

std::optional<DateAndTime> yearFirst(const QString &text)
{
    static const QRegularExpression dashed = whole(
        QStringLiteral("(?<year>[0-9]{4})(?<sep>[-/.]?)(?<month>[0-9]{2})\\k<sep>(?<day>[0-9]{2})") + timePattern());
    const QRegularExpressionMatch match = dashed.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return build(match,
                 QDate(match.captured(QStringLiteral("year")).toInt(), match.captured(QStringLiteral("month")).toInt(),
                       match.captured(QStringLiteral("day")).toInt()));
}

std::optional<DateAndTime> dayFirst(const QRegularExpression &pattern, const QString &text, const TwoDigitYear &years)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return build(match, dayOf(match.captured(QStringLiteral("day")), match.captured(QStringLiteral("month")),
                              match.captured(QStringLiteral("year")), years));
}

/// "29/2/2024", "29-02-24", "29.feb.2024": one kind of separator throughout.
std::optional<DateAndTime> separated(const QString &text, const TwoDigitYear &years)
{
    static const QRegularExpression pattern =
        whole(QStringLiteral("(?<day>[0-9]{1,2})(?<sep>[-/.])(?<month>[0-9]{1,2}|[a-z]{3,10})\\k<sep>"
                             "(?<year>[0-9]{4}|[0-9]{2})") +
              timePattern());
    return dayFirst(pattern, text, years);
}

/// "29 Feb 2024", "29feb24".
std::optional<DateAndTime> named(const QString &text, const TwoDigitYear &years)
{
    static const QRegularExpression pattern =
        whole(QStringLiteral("(?<day>[0-9]{1,2})\\x20?(?<month>[a-z]{3,10})\\x20?(?<year>[0-9]{4}|[0-9]{2})") +
              timePattern());
    return dayFirst(pattern, text, years);
}

/// "3 11 26".
std::optional<DateAndTime> blankBetween(const QString &text, const TwoDigitYear &years)
{
    static const QRegularExpression pattern = whole(
        QStringLiteral("(?<day>[0-9]{1,2})\\x20(?<month>[0-9]{1,2})\\x20(?<year>[0-9]{4}|[0-9]{2})") + timePattern());
    return dayFirst(pattern, text, years);
}

QDate relativeDay(const QString &text, QDate today)
{
    static const QRegularExpression offset = whole(QStringLiteral("[+-][0-9]{1,5}"));
    const QString word = text.toLower();
    const auto is = [&word](const char *english, const char *welsh) {
        return word == QLatin1StringView(english) || word == QLatin1StringView(welsh);
    };
    if (is("today", "heddiw")) {
        return today;
    }
    if (is("yesterday", "ddoe")) {
        return today.addDays(-1);
    }
    if (is("tomorrow", "yfory")) {
        return today.addDays(1);
    }
    return offset.match(word).hasMatch() ? today.addDays(word.toInt()) : QDate();
}

QDate withoutYear(const QString &text, QDate today)
{
    static const QRegularExpression pattern =
        whole(QStringLiteral("(?:(?<day>[0-9]{1,2})[-/.\\x20]?)?(?<month>[a-z]{3,10})|"
                             "(?<d>[0-9]{1,2})[-/.\\x20](?<m>[0-9]{1,2})"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString name = match.captured(QStringLiteral("month"));
    if (name.isEmpty()) {
        return QDate(today.year(), match.captured(QStringLiteral("m")).toInt(),
                     match.captured(QStringLiteral("d")).toInt());
    }
    const QString day = match.captured(QStringLiteral("day"));
    return QDate(today.year(), monthNamed(name), day.isEmpty() ? 1 : day.toInt());
}

} // namespace

std::optional<DateAndTime> DateText::fromFile(const QString &text, const TwoDigitYear &years)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain.size() > longestText) {
        return std::nullopt;
    }
    if (const auto found = yearFirst(plain)) {
        return found;
    }
    if (const auto found = separated(plain, years)) {
        return found;
    }
    return named(plain, years);
}

std::optional<DateAndTime> DateText::fromFormat(const QString &text, const QString &format, const TwoDigitYear &years)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain.size() > longestText) {
        return std::nullopt;
    }
    const QDateTime read = QLocale::c().toDateTime(plain, format);
    if (!read.isValid()) {
        return std::nullopt;
    }
    const bool shortYear = format.contains(QLatin1StringView("yy")) && !format.contains(QLatin1StringView("yyyy"));
    const bool timed = format.contains(u'H') || format.contains(u'h');
    const QDate date =
        shortYear ? years.resolve(read.date().year() % 100, read.date().month(), read.date().day()) : read.date();
    if (!date.isValid()) {
        return std::nullopt;
    }
    return DateAndTime{date, timed ? read.time() : QTime()};
}

std::optional<DateAndTime> DateText::fromTyping(const QString &text, QDate today)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || plain.size() > longestText) {
        return std::nullopt;
    }
    const TwoDigitYear years(today);
    if (const auto found = fromFile(plain, years)) {
        return found;
    }
    if (const auto found = blankBetween(plain, years)) {
        return found;
    }
    QDate date = relativeDay(plain, today);
    if (!date.isValid()) {
        date = withoutYear(plain, today);
    }
    return date.isValid() ? std::optional(DateAndTime{date, QTime()}) : std::nullopt;
}

} // namespace model
