#include "widgets/today/TodayText.h"

#include "widgets/common/DayText.h"
#include "widgets/people/CaseloadText.h"

namespace widgets
{

using db::TodaySection;
using Kind = db::TodayReason::Kind;

QString TodayText::section(TodaySection section)
{
    switch (section) {
    case TodaySection::Due:
        return tr("Due and overdue");
    case TodaySection::Quiet:
        return tr("Gone quiet");
    case TodaySection::MissedInARow:
        return tr("Missed in a row");
    case TodaySection::Reviews:
        return tr("Reviews due");
    case TodaySection::Actions:
        return tr("Actions due");
    case TodaySection::Tasks:
        return tr("Tasks and questions");
    case TodaySection::Supervision:
        return tr("Not discussed for six weeks");
    case TodaySection::Drafts:
        return tr("Drafts to finish");
    }
    return {};
}

QString TodayText::sectionHint(TodaySection section)
{
    switch (section) {
    case TodaySection::Quiet:
        return tr("quiet for longer than is usual for them");
    case TodaySection::Reviews:
        return tr("alerts, and consents that end within 4 weeks");
    case TodaySection::Drafts:
        return tr("saved in the store, on this laptop only");
    default:
        return {};
    }
}

const char *TodayText::icon(TodaySection section)
{
    switch (section) {
    case TodaySection::Due:
        return "calendar-clock";
    case TodaySection::Quiet:
        return "moon";
    case TodaySection::MissedInARow:
        return "calendar-x";
    case TodaySection::Reviews:
        return "shield-alert";
    case TodaySection::Actions:
        return "check-square";
    case TodaySection::Tasks:
        return "message-square";
    case TodaySection::Supervision:
        return "users";
    case TodaySection::Drafts:
        return "pencil";
    }
    return "info";
}

Token TodayText::token(TodaySection section)
{
    const bool warns =
        section == TodaySection::Quiet || section == TodaySection::MissedInARow || section == TodaySection::Reviews;
    return warns ? Token::Warning : Token::Text;
}

QString TodayText::name(const db::TodayRow &row)
{
    if (row.person.isNull()) {
        return tr("Somebody not chosen yet", "whom a draft is about");
    }
    db::CaseloadRow line;
    line.reference = row.reference;
    line.givenName = row.givenName;
    line.familyName = row.familyName;
    line.knownAs = row.knownAs;
    return CaseloadText::nameOf(line, tr("%2 %1", "family name, given name, as somebody is called"));
}

QString TodayText::work(const db::TodayReason &reason)
{
    switch (reason.kind) {
    case Kind::AlertReview:
        return tr("Look again at the alert: %1", "an alert's words").arg(reason.words);
    case Kind::ConsentEnds:
        return tr("Consent ends %1: %2", "a day; what the consent is for")
            .arg(DayText::day(reason.day), QStringList{reason.words, reason.who}.join(QStringLiteral(" ")).trimmed());
    case Kind::Action:
        return reason.who.isEmpty() ? reason.words
                                    : tr("%1 (%2)", "an action in words; who does it").arg(reason.words, reason.who);
    case Kind::Question:
        return tr("%1 asks: %2", "a lead's name; a question").arg(reason.who, reason.words);
    default:
        return reason.words;
    }
}

QString TodayText::draft(const db::TodayReason &reason)
{
    const QString begun =
        reason.words == QLatin1StringView("contact")
            ? tr("Contact begun %1", "a day").arg(DayText::withWeekday(reason.day))
        : reason.words == QLatin1StringView("group_session")
            ? tr("Group session begun %1", "a day").arg(DayText::withWeekday(reason.day))
        : reason.words == QLatin1StringView("phone_round")
            ? tr("Phone round begun %1", "a day").arg(DayText::withWeekday(reason.day))
        : reason.words == QLatin1StringView("paper_sheet")
            ? tr("Contact sheet begun to be keyed in %1", "a day").arg(DayText::withWeekday(reason.day))
            : tr("Form begun %1", "a day").arg(DayText::withWeekday(reason.day));
    return reason.who.isEmpty() ? begun : tr("%1: “%2…”", "a draft; how its note begins").arg(begun, reason.who);
}

QString TodayText::sentence(const db::TodayReason &reason)
{
    switch (reason.kind) {
    case Kind::Agreed:
        return tr("Contact agreed for %1", "a day").arg(DayText::withWeekday(reason.day));
    case Kind::LastMet:
        return tr("%n day(s) since you met", "a reason why somebody is on the list", reason.number);
    case Kind::NeverMet:
        return tr("Never met since %1", "a day of referral or start").arg(DayText::day(reason.day));
    case Kind::UsualGap:
        return tr("Usually every %n day(s)", "how often somebody comes", reason.number);
    case Kind::Missed:
        return tr("Missed %1", "a day").arg(DayText::day(reason.day));
    case Kind::NoAnswer:
        return tr("No answer %1", "a day").arg(DayText::day(reason.day));
    case Kind::MissedInARow:
        return tr("Missed or not answered %n time(s) in a row", nullptr, reason.number);
    case Kind::LapsesIn:
        return reason.number == 0 ? tr("Lapses today", "counts as having stopped then")
                                  : tr("Lapses in %n day(s)", "counts as having stopped then", reason.number);
    case Kind::Lapsed:
        return tr("Lapsed %n day(s) ago", "counts as having stopped", reason.number);
    case Kind::NotDiscussed:
        return tr("Not discussed since %1", "a day").arg(DayText::day(reason.day));
    case Kind::Draft:
        return draft(reason);
    default:
        return work(reason);
    }
}

QStringList TodayText::reasons(const db::TodayRow &row)
{
    QStringList words;
    for (const db::TodayReason &reason : row.reasons) {
        words.append(sentence(reason));
    }
    return words;
}

QString TodayText::why(const db::TodayRow &row)
{
    QStringList words;
    for (const db::TodayReason &reason : row.reasons) {
        if (reason.kind != Kind::LapsesIn && reason.kind != Kind::Lapsed) { // that stands at the right
            words.append(sentence(reason));
        }
    }
    return words.join(QStringLiteral(". "));
}

bool TodayText::isLate(const db::TodayRow &row)
{
    const bool hasDay = row.section == TodaySection::Due || row.section == TodaySection::Reviews ||
                        row.section == TodaySection::Actions || row.section == TodaySection::Tasks;
    return hasDay && row.day.isValid() && row.late > 0;
}

QString TodayText::when(const db::TodayRow &row)
{
    if (isLate(row)) {
        return tr("%n day(s) late", nullptr, row.late);
    }
    for (const db::TodayReason &reason : row.reasons) {
        if (reason.kind == Kind::LapsesIn || reason.kind == Kind::Lapsed) {
            return sentence(reason);
        }
    }
    if (row.section == TodaySection::Supervision || row.section == TodaySection::Drafts) {
        return DayText::day(row.day);
    }
    if (!row.day.isValid()) {
        return {};
    }
    return row.late == 0 ? tr("Today") : tr("In %n day(s)", "when it is due", -row.late);
}

} // namespace widgets
