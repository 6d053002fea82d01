#include "widgets/person/HistoryWords.h"

#include <algorithm>
#include <span>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// What a name of the store is called on the screen.
struct Named
{
    const char *name;
    struct
    {
        const char *text;
        const char *note;
    } words;
};

constexpr Named kinds[] = {
    {"address", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "address", "History: a kind of entry")},
    {"alert", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "alert", "History: a kind of entry")},
    {"consent", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "consent", "History: a kind of entry")},
    {"contact", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "contact", "History: a kind of entry")},
    {"contact_method", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "way to reach them", "History: a kind of entry")},
    {"case_grant", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "which laptop may hold it", "History: a kind of entry")},
    {"cover", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "cover for the key worker", "History: a kind of entry")},
    {"document", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "document", "History: a kind of entry")},
    {"eligibility",
     QT_TRANSLATE_NOOP3("widgets::HistoryWords", "answer to an eligibility question", "History: a kind of entry")},
    {"enrolment", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "time on a programme", "History: a kind of entry")},
    {"event", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "event", "History: a kind of entry")},
    {"feedback", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "what they said", "History: a kind of entry")},
    {"goal", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "goal", "History: a kind of entry")},
    {"group_member", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "place in a group", "History: a kind of entry")},
    {"identifier", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "number", "History: a kind of entry")},
    {"person", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "details", "History: a kind of entry")},
    {"plan_action", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "something to do", "History: a kind of entry")},
    {"referral", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "referral", "History: a kind of entry")},
    {"relationship", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "relationship", "History: a kind of entry")},
    {"supervision", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "supervision", "History: a kind of entry")},
    {"task", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "task or question", "History: a kind of entry")},
};

constexpr Named fields[] = {
    {"access_needs", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "access needs", "History: what was changed")},
    {"accommodation", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "kind of place", "History: what was changed")},
    {"address", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "address", "History: what was changed")},
    {"agreed", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "when it was agreed", "History: what was changed")},
    {"answer", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the answer", "History: what was changed")},
    {"area", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "what it is about", "History: what was changed")},
    {"born", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "date of birth", "History: what was changed")},
    {"closed", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the end", "History: what was changed")},
    {"ending", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the end", "History: what was changed")},
    {"day", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "day", "History: what was changed")},
    {"eligibility_note",
     QT_TRANSLATE_NOOP3("widgets::HistoryWords", "why they were started", "History: what was changed")},
    {"do_not_contact", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "do not contact", "History: what was changed")},
    {"done", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "whether it is done", "History: what was changed")},
    {"due", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "by when", "History: what was changed")},
    {"email", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "email", "History: what was changed")},
    {"ended", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the end", "History: what was changed")},
    {"ethnicity", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "ethnicity", "History: what was changed")},
    {"gender", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "gender", "History: what was changed")},
    {"household",
     QT_TRANSLATE_NOOP3("widgets::HistoryWords", "whether they live together", "History: what was changed")},
    {"interpreter", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "interpreter", "History: what was changed")},
    {"key_worker", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "key worker", "History: what was changed")},
    {"kind", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "kind", "History: what was changed")},
    {"known_as", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "known as", "History: what was changed")},
    {"language", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "language", "History: what was changed")},
    {"leave_message",
     QT_TRANSLATE_NOOP3("widgets::HistoryWords", "whether to leave a message", "History: what was changed")},
    {"method", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "number, address or name", "History: what was changed")},
    {"name", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "name", "History: what was changed")},
    {"note", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "note", "History: what was changed")},
    {"phone", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "phone", "History: what was changed")},
    {"preferred", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "what to try first", "History: what was changed")},
    {"programme", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "programme", "History: what was changed")},
    {"pronouns", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "pronouns", "History: what was changed")},
    {"reach_note", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "best time to reach them", "History: what was changed")},
    {"reference", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "reference", "History: what was changed")},
    {"referred", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "day of the referral", "History: what was changed")},
    {"review", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "when to look again", "History: what was changed")},
    {"risk", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "risk", "History: what was changed")},
    {"source", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "who referred them", "History: what was changed")},
    {"spell", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "first and last day", "History: what was changed")},
    {"started", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the start", "History: what was changed")},
    {"state", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "how far it has come", "History: what was changed")},
    {"target", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "to be reached by", "History: what was changed")},
    {"title", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "what it is", "History: what was changed")},
    {"to_day", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "last day", "History: what was changed")},
    {"until", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "until when", "History: what was changed")},
    {"value", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the number", "History: what was changed")},
    {"withdrawn", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "when it was withdrawn", "History: what was changed")},
    {"words", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "the words", "History: what was changed")},
    {"worker", QT_TRANSLATE_NOOP3("widgets::HistoryWords", "whose it is", "History: what was changed")},
};

const Named *find(std::span<const Named> all, QStringView name)
{
    const auto found =
        std::ranges::find_if(all, [name](const Named &one) { return name == QLatin1StringView(one.name); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString HistoryWords::kind(QStringView name)
{
    const Named *found = find(kinds, name);
    return found ? tr(found->words.text, found->words.note) : QString();
}

QString HistoryWords::field(QStringView name)
{
    const Named *found = find(fields, name);
    return found ? tr(found->words.text, found->words.note) : QString();
}

QString HistoryWords::sentence(const QString &what)
{
    const QString name = what.section(u'.', 0, 0);
    const QString part = what.section(u'.', 1);
    const QString known = kind(name);
    const QString thing = known.isEmpty() ? QString(name).replace(u'_', u' ') : known;
    if (part.isEmpty()) {
        return tr("Added: %1", "a kind of entry").arg(thing);
    }
    if (part == "struck"_L1) {
        return tr("Struck out or put back: %1", "a kind of entry").arg(thing);
    }
    if (part == "amended"_L1) {
        return tr("Corrected: %1", "a kind of entry").arg(thing);
    }
    const QString words = field(part);
    return tr("Changed: %1, %2", "a kind of entry and its field")
        .arg(thing, words.isEmpty() ? QString(part).replace(u'_', u' ') : words);
}

} // namespace widgets
