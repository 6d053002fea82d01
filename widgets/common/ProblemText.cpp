#include "widgets/common/ProblemText.h"

#include "widgets/common/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace widgets
{

namespace
{

struct Wording
{
    QLatin1StringView code;
    const char *sentence;
};

using Text = QLatin1StringView;

constexpr Wording wordings[] = {
    {Text("date_not_understood"),
     QT_TRANSLATE_NOOP("ProblemText", "This is no day that can be read: write it as 2026-11-03.")},
    {Text("date_out_of_range"),
     QT_TRANSLATE_NOOP("ProblemText", "The day is before 1900 or lies ahead: check the year.")},
    {Text("minutes_out_of_range"), QT_TRANSLATE_NOOP("ProblemText", "The minutes are not 0 to 1440: correct them.")},
    {Text("next_before_contact"),
     QT_TRANSLATE_NOOP("ProblemText", "The next contact is before this one: correct one of the days.")},
    {Text("closed_before_started"),
     QT_TRANSLATE_NOOP("ProblemText", "The last day is before the first: correct one of the days.")},
    {Text("already_enrolled"),
     QT_TRANSLATE_NOOP("ProblemText", "This person has an open enrolment on this programme: close that one first.")},
    {Text("reference_in_use"),
     QT_TRANSLATE_NOOP("ProblemText", "Another person has this reference: choose another, or leave it out and one is "
                                      "given.")},
    {Text("not_as_backed_up"),
     QT_TRANSLATE_NOOP("ProblemText", "It was damaged, or somebody without the store's key changed it: use another "
                                      "backup, and find out who can write to this one's folder.")},
    {Text("kind_missing"), QT_TRANSLATE_NOOP("ProblemText", "The kind of event is missing: give it, such as custody.")},
    {Text("to_before_from"), QT_TRANSLATE_NOOP("ProblemText", "It ends before it begins: correct one of the days.")},
    {Text("title_missing"), QT_TRANSLATE_NOOP("ProblemText", "The title is missing: say in a few words what it is.")},
    {Text("words_missing"), QT_TRANSLATE_NOOP("ProblemText", "The words are missing: write them.")},
    {Text("answer_missing"), QT_TRANSLATE_NOOP("ProblemText", "The answer is missing: write it.")},
    {Text("target_before_agreed"),
     QT_TRANSLATE_NOOP("ProblemText", "The goal is to be reached before it was agreed: correct one of the days.")},
    {Text("service_missing"),
     QT_TRANSLATE_NOOP("ProblemText", "The service is missing: choose one, or write its name.")},
    {Text("before_referral"),
     QT_TRANSLATE_NOOP("ProblemText", "This day is before the referral: correct one of the days.")},
    {Text("declined"), QT_TRANSLATE_NOOP("ProblemText", "The referral was declined, so nothing can have started.")},
    {Text("has_passed"), QT_TRANSLATE_NOOP("ProblemText", "This day has passed: choose today or a later one.")},
    {Text("changed_since"),
     QT_TRANSLATE_NOOP("ProblemText", "Somebody here got another key worker meanwhile: look at the list again.")},
    {Text("reason_missing"), QT_TRANSLATE_NOOP("ProblemText", "The reason is missing: say why it ended.")},
    {Text("reason_unknown"),
     QT_TRANSLATE_NOOP("ProblemText", "This does not say which reason it counts as: give completed, disengaged, "
                                      "transferred, moved_away, custody, died, declined_at_start or other.")},
    {Text("not_one_of_the_choices"),
     QT_TRANSLATE_NOOP("ProblemText", "This is not one of the choices: do_not_contact takes yes or no; leave_message "
                                      "no, don't know or yes; risk high, medium, low or none.")},
};

} // namespace

QString ProblemText::sentence(const QString &code)
{
    const auto known = std::ranges::find_if(wordings, [&code](const Wording &one) { return one.code == code; });
    return known == std::end(wordings) ? code : QCoreApplication::translate("ProblemText", known->sentence);
}

QString ProblemText::of(const model::Error &error)
{
    return error.code == model::ErrorCode::InvalidValue && !error.detail.isEmpty() ? sentence(error.detail)
                                                                                   : ErrorText::sentence(error);
}

} // namespace widgets
