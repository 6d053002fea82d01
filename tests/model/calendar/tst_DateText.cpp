#include "model/calendar/DateText.h"
#include "model/calendar/OccurredRange.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using model::DateAndTime;
using model::DateText;
using model::TwoDigitYear;

namespace
{

const QDate today(2026, 11, 22);

} // namespace

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesFromFiles_data();
    void readsDatesFromFiles();
    void refusesOtherText_data();
    void refusesOtherText();
    void birthsNeverLieAhead_data();
    void birthsNeverLieAhead();
    void readsAnExplicitFormat_data();
    void readsAnExplicitFormat();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void filesMayNotBeRelative_data();
    void filesMayNotBeRelative();
    void monthsClampToTheEndOfTheMonth_data();
    void monthsClampToTheEndOfTheMonth();
    void refusesDaysOnWhichNothingCanHaveHappened_data();
    void refusesDaysOnWhichNothingCanHaveHappened();
};

void DateTextTest::readsDatesFromFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    const QDate leap(2024, 2, 29);
    QTest::newRow("iso") << u"2024-02-29"_qs << leap << QTime();
    QTest::newRow("iso, basic") << u"20240229"_qs << leap << QTime();
    QTest::newRow("iso, strokes") << u"2024/02/29"_qs << leap << QTime();
    QTest::newRow("iso date-time") << u"2024-02-29T13:30"_qs << leap << QTime(13, 30);
    QTest::newRow("iso, zone") << u"2024-02-29T23:30:15Z"_qs << leap << QTime(23, 30, 15);
    QTest::newRow("iso, offset") << u"2024-02-29T23:30:15.25+01:00"_qs << leap << QTime(23, 30, 15, 250);
    QTest::newRow("sql") << u"2024-02-29 13:30:15.1234567"_qs << leap << QTime(13, 30, 15, 123);
    QTest::newRow("midnight") << u"2024-02-29 00:00:00"_qs << leap << QTime(0, 0);
    QTest::newRow("day first") << u"29/02/2024"_qs << leap << QTime();
    QTest::newRow("never month first") << u"03/11/2026"_qs << QDate(2026, 11, 3) << QTime();
    QTest::newRow("single digits") << u"3/1/2026"_qs << QDate(2026, 1, 3) << QTime();
    QTest::newRow("dashes, short year") << u"3-1-26"_qs << QDate(2026, 1, 3) << QTime();
    QTest::newRow("dots") << u"03.01.2026"_qs << QDate(2026, 1, 3) << QTime();
    QTest::newRow("with time") << u"29/02/2024 09:05"_qs << leap << QTime(9, 5);
    QTest::newRow("month name") << u"29 Feb 2024"_qs << leap << QTime();
    QTest::newRow("whole month name") << u"1 september 2024"_qs << QDate(2024, 9, 1) << QTime();
    QTest::newRow("sept") << u"1 Sept 24"_qs << QDate(2024, 9, 1) << QTime();
    QTest::newRow("Welsh month") << u"29 Chwef 2024"_qs << leap << QTime();
    QTest::newRow("whole Welsh month") << u"29 Gorffennaf 2024"_qs << QDate(2024, 7, 29) << QTime();
    QTest::newRow("Welsh month with time") << u"1 hyd 24 09:05"_qs << QDate(2024, 10, 1) << QTime(9, 5);
    QTest::newRow("dashes and name") << u"29-Feb-24"_qs << leap << QTime();
    QTest::newRow("blanks around") << u"  29/02/2024\t"_qs << leap << QTime();
    QTest::newRow("20 years ahead") << u"1/1/46"_qs << QDate(2046, 1, 1) << QTime();
    QTest::newRow("21 years ahead") << u"1/1/47"_qs << QDate(1947, 1, 1) << QTime();
}

void DateTextTest::readsDatesFromFiles()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    const std::optional<DateAndTime> read = DateText::fromFile(text, TwoDigitYear(today));
    QVERIFY(read.has_value());
    QCOMPARE(read->date, date);
    QCOMPARE(read->time, time);
}

void DateTextTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"   "_qs;
    QTest::newRow("no such day") << u"2023-02-29"_qs;
    QTest::newRow("no such month") << u"13/13/2024"_qs;
    QTest::newRow("month first") << u"12/31/2024"_qs;
    QTest::newRow("month name first") << u"Feb 29 2024"_qs;
    QTest::newRow("mixed separators") << u"29/02-2024"_qs;
    QTest::newRow("three-digit year") << u"29/02/202"_qs;
    QTest::newRow("no such time") << u"2024-02-29 25:00"_qs;
    QTest::newRow("words after") << u"2024-02-29 or so"_qs;
    QTest::newRow("no such month name") << u"29 Fob 2024"_qs;
    QTest::newRow("other digits") << u"\u0662\u0669/02/2024"_qs;
    QTest::newRow("serial number") << u"45351"_qs;
    QTest::newRow("endless") << QString(100000, u'1');
}

void DateTextTest::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!DateText::fromFile(text, TwoDigitYear(today)).has_value());
}

void DateTextTest::birthsNeverLieAhead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("before the war") << u"5/6/30"_qs << QDate(1930, 6, 5);
    QTest::newRow("today") << u"22/11/26"_qs << today;
    QTest::newRow("tomorrow is a century ago") << u"23/11/26"_qs << QDate(1926, 11, 23);
    QTest::newRow("four digits stand") << u"5/6/2030"_qs << QDate(2030, 6, 5);
}

void DateTextTest::birthsNeverLieAhead()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const std::optional<DateAndTime> read = DateText::fromFile(text, TwoDigitYear::past(today));
    QVERIFY(read.has_value());
    QCOMPARE(read->date, date);
}

void DateTextTest::readsAnExplicitFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<DateAndTime>("expected");
    QTest::newRow("month first") << u"12/31/2024"_qs << u"M/d/yyyy"_qs << DateAndTime{QDate(2024, 12, 31), {}};
    QTest::newRow("with time") << u"31.12.2024 08:15"_qs << u"dd.MM.yyyy HH:mm"_qs
                               << DateAndTime{QDate(2024, 12, 31), QTime(8, 15)};
    QTest::newRow("short year") << u"12/31/47"_qs << u"MM/dd/yy"_qs << DateAndTime{QDate(1947, 12, 31), {}};
    QTest::newRow("short year of this century")
        << u"12/31/24"_qs << u"MM/dd/yy"_qs << DateAndTime{QDate(2024, 12, 31), {}};
    QTest::newRow("short year, leap day") << u"29/02/24"_qs << u"dd/MM/yy"_qs << DateAndTime{QDate(2024, 2, 29), {}};
    QTest::newRow("month name") << u"Dec 31 2024"_qs << u"MMM d yyyy"_qs << DateAndTime{QDate(2024, 12, 31), {}};
    QTest::newRow("does not fit") << u"31/12/2024"_qs << u"M/d/yyyy"_qs << DateAndTime{};
    QTest::newRow("rest over") << u"12/31/2024x"_qs << u"M/d/yyyy"_qs << DateAndTime{};
    QTest::newRow("blank") << u""_qs << u"M/d/yyyy"_qs << DateAndTime{};
}

void DateTextTest::readsAnExplicitFormat()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    QFETCH(DateAndTime, expected);
    const std::optional<DateAndTime> read = DateText::fromFormat(text, format, TwoDigitYear(today));
    QCOMPARE(read.has_value(), expected.date.isValid());
    QCOMPARE(read.value_or(DateAndTime{}), expected);
}

void DateTextTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("blanks") << u"3 11 26"_qs << QDate(2026, 11, 3);
    QTest::newRow("blanks, whole year") << u"27 3 2007"_qs << QDate(2007, 3, 27);
    QTest::newRow("today") << u"Today"_qs << today;
    QTest::newRow("yesterday") << u"yesterday"_qs << QDate(2026, 11, 21);
    QTest::newRow("tomorrow") << u"tomorrow"_qs << QDate(2026, 11, 23);
    QTest::newRow("today in Welsh") << u"Heddiw"_qs << today;
    QTest::newRow("yesterday in Welsh") << u"ddoe"_qs << QDate(2026, 11, 21);
    QTest::newRow("tomorrow in Welsh") << u"yfory"_qs << QDate(2026, 11, 23);
    QTest::newRow("two days ago") << u"-2"_qs << QDate(2026, 11, 20);
    QTest::newRow("in a fortnight") << u"+14"_qs << QDate(2026, 12, 6);
    QTest::newRow("month") << u"jan"_qs << QDate(2026, 1, 1);
    QTest::newRow("Welsh day and month") << u"3 tach"_qs << QDate(2026, 11, 3);
    QTest::newRow("Welsh month alone") << u"ion"_qs << QDate(2026, 1, 1);
    QTest::newRow("day and month") << u"3 nov"_qs << QDate(2026, 11, 3);
    QTest::newRow("day and month, digits") << u"3/11"_qs << QDate(2026, 11, 3);
    QTest::newRow("as in files") << u"2024-02-29"_qs << QDate(2024, 2, 29);
    QTest::newRow("a bare number is no day") << u"2"_qs << QDate();
    QTest::newRow("word") << u"soon"_qs << QDate();
    QTest::newRow("no such day") << u"31 2"_qs << QDate();
    QTest::newRow("blank") << u" "_qs << QDate();
}

void DateTextTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(DateText::fromTyping(text, today).value_or(DateAndTime{}).date, date);
}

void DateTextTest::filesMayNotBeRelative_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"today", "-2", "3 11 26", "jan", "3 nov", "3/11"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void DateTextTest::filesMayNotBeRelative()
{
    QFETCH(QString, text);
    QVERIFY(!DateText::fromFile(text, TwoDigitYear(today)).has_value());
}

void DateTextTest::monthsClampToTheEndOfTheMonth_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("to");
    QTest::newRow("31 Jan + 1") << QDate(2021, 1, 31) << 1 << QDate(2021, 2, 28);
    QTest::newRow("31 Jan + 1, leap year") << QDate(2020, 1, 31) << 1 << QDate(2020, 2, 29);
    QTest::newRow("30 Nov + 3") << QDate(2021, 11, 30) << 3 << QDate(2022, 2, 28);
    QTest::newRow("28 Feb + 1 stays the 28th") << QDate(2022, 2, 28) << 1 << QDate(2022, 3, 28);
    QTest::newRow("30 Apr + 1 stays the 30th") << QDate(2015, 4, 30) << 1 << QDate(2015, 5, 30);
    QTest::newRow("29 Feb + 12") << QDate(2016, 2, 29) << 12 << QDate(2017, 2, 28);
}

void DateTextTest::monthsClampToTheEndOfTheMonth()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QFETCH(QDate, to);
    QCOMPARE(from.addMonths(months), to);
}

void DateTextTest::refusesDaysOnWhichNothingCanHaveHappened_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("last day of 1899") << QDate(1899, 12, 31) << false;
    QTest::newRow("first day of 1900") << QDate(1900, 1, 1) << true;
    QTest::newRow("today") << today << true;
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << true;
    QTest::newRow("the day after") << QDate(2026, 11, 24) << false;
    QTest::newRow("year 3000") << QDate(3000, 1, 1) << false;
    QTest::newRow("none") << QDate() << false;
}

void DateTextTest::refusesDaysOnWhichNothingCanHaveHappened()
{
    QFETCH(QDate, day);
    QFETCH(bool, allowed);
    QCOMPARE(model::OccurredRange::allows(day, today), allowed);
    QCOMPARE(QString(model::OccurredRange::refusalCode), u"date_out_of_range"_qs);
}

REGISTER_TEST(DateTextTest)
#include "tst_DateText.moc"
