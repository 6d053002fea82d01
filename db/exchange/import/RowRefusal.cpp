#include "db/exchange/import/RowRefusal.h"

#include <QCoreApplication>

namespace db
{

namespace
{

struct Wording
{
    QLatin1StringView code;
    const char *message;
};

using Text = QLatin1StringView;

// In the order of the enumeration.
constexpr Wording wordings[] = {
    {Text("quote_not_closed"), QT_TRANSLATE_NOOP("RowRefusal", "A quotation mark opens and never closes: add it.")},
    {Text("quote_misplaced"),
     QT_TRANSLATE_NOOP("RowRefusal", "Text follows a closing quotation mark: double the marks inside the cell.")},
    {Text("too_many_cells"),
     QT_TRANSLATE_NOOP("RowRefusal", "The row has more cells than the header: put quotation marks round the cell "
                                     "with the separator in it.")},
    {Text("row_too_long"), QT_TRANSLATE_NOOP("RowRefusal", "The row is over 1 MiB long: shorten its text.")},
    {Text("person_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The row does not say whom it is about: give the "
                                                             "person's reference or an identifier.")},
    {Text("person_unknown"),
     QT_TRANSLATE_NOOP("RowRefusal", "Nobody here has this reference or identifier: bring in the person first.")},
    {Text("person_ambiguous"), QT_TRANSLATE_NOOP("RowRefusal", "More than one person has this reference or "
                                                               "identifier: use one that only one of them has.")},
    {Text("person_differs"), QT_TRANSLATE_NOOP("RowRefusal", "This row is here already, for another person: strike "
                                                             "that one out, or give this row a source_id of its own.")},
    {Text("row_unknown"), QT_TRANSLATE_NOOP("RowRefusal", "No row with this source_id is here and this one names no "
                                                          "person: bring in the file with the people first.")},
    {Text("row_blank"), QT_TRANSLATE_NOOP("RowRefusal", "None of the mapped columns has a value: check --map.")},
    {Text("date_not_understood"), QT_TRANSLATE_NOOP("RowRefusal", "This is no date that can be read: write it as "
                                                                  "2026-11-03, or say how with --date-format.")},
    {Text("date_out_of_range"),
     QT_TRANSLATE_NOOP("RowRefusal", "The date is before 1900 or lies ahead: check the year.")},
    {Text("when_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The day of the contact is missing: give it.")},
    {Text("started_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The day the enrolment started is missing: give it.")},
    {Text("from_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The day the event began is missing: give it.")},
    {Text("kind_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The kind of event is missing: give it, such as custody.")},
    {Text("outcome_missing"), QT_TRANSLATE_NOOP("RowRefusal", "The outcome is missing: give it, or set one for all "
                                                              "rows with --set outcome=attended.")},
    {Text("outcome_unknown"),
     QT_TRANSLATE_NOOP("RowRefusal", "This is no outcome: use attended, did_not_attend, cancelled_by_person, "
                                     "cancelled_by_us, no_answer or declined.")},
    {Text("channel_unknown"), QT_TRANSLATE_NOOP("RowRefusal", "This is no channel: use face_to_face, phone, video, "
                                                              "text, email, letter, group or other.")},
    {Text("reason_unknown"),
     QT_TRANSLATE_NOOP("RowRefusal", "This is no reason for closing: use completed, disengaged, transferred, "
                                     "moved_away, custody, died, declined_at_start or other.")},
    {Text("programme_unknown"),
     QT_TRANSLATE_NOOP("RowRefusal", "No programme has this name: correct it, or add the programme first.")},
    {Text("programme_missing"), QT_TRANSLATE_NOOP("RowRefusal", "There is more than one programme and the row names "
                                                                "none: say which with --programme.")},
    {Text("minutes_not_a_number"),
     QT_TRANSLATE_NOOP("RowRefusal", "The minutes are no whole number from 0 to 1440: write digits only.")},
    {Text("closed_before_started"),
     QT_TRANSLATE_NOOP("RowRefusal", "The enrolment closes before it starts: correct one of the days.")},
    {Text("to_before_from"),
     QT_TRANSLATE_NOOP("RowRefusal", "The event ends before it begins: correct one of the days.")},
};

} // namespace

QLatin1StringView codeOf(RefusalCode code)
{
    return wordings[static_cast<size_t>(code)].code;
}

QString messageOf(RefusalCode code)
{
    return QCoreApplication::translate("RowRefusal", wordings[static_cast<size_t>(code)].message);
}

} // namespace db
