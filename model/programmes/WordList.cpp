#include "model/programmes/WordList.h"

#include "model/needs/NeedType.h"

#include <algorithm>

namespace model
{

using Text = QLatin1StringView;

namespace
{

constexpr Text accommodations[] = {
    Text("own_tenancy"), Text("private_rent"), Text("supported"),    Text("approved_premises"),
    Text("hostel"),      Text("family"),       Text("sofa_surfing"), Text("rough_sleeping"),
    Text("prison"),      Text("hospital"),     Text("temporary"),    Text("asylum_housing"),
    Text("other"),
};

constexpr Text sources[] = {Text("self"),    Text("probation"), Text("prison"),  Text("court"), Text("police"),
                            Text("council"), Text("health"),    Text("charity"), Text("other")};

} // namespace

std::span<const Named<WordList>> wordLists()
{
    static constexpr Named<WordList> table[] = {
        {WordList::NeedType, Text("need_type")},
        {WordList::Source, Text("source")},
        {WordList::ClosureReason, Text("closure_reason")},
        {WordList::Accommodation, Text("accommodation")},
        {WordList::Phrase, Text("phrase")},
        {WordList::EligibilityQuestion, Text("eligibility_question")},
    };
    return table;
}

QList<ListEntry> builtInEntries(WordList list)
{
    QList<ListEntry> entries;
    const auto add = [&entries, list](const QString &code, const QString &detail = {}) {
        entries.append({list, code, {}, detail, false});
    };
    switch (list) {
    case WordList::NeedType:
        for (const QString &name : namesIn(needTypes())) {
            add(name);
        }
        break;
    case WordList::ClosureReason:
        for (const QString &name : namesIn(closeReasons())) {
            add(name, name);
        }
        break;
    case WordList::Accommodation:
        for (const Text name : accommodations) {
            add(name);
        }
        break;
    case WordList::Source:
        for (const Text name : sources) {
            add(name);
        }
        break;
    case WordList::Phrase:
    case WordList::EligibilityQuestion:
        break;
    }
    return entries;
}

ReasonForEnding reasonOf(const ListEntry &entry)
{
    if (const std::optional<CloseReason> known = valueIn(closeReasons(), entry.code)) {
        return {*known, {}};
    }
    return {valueIn(closeReasons(), entry.detail).value_or(CloseReason::Other), entry.code};
}

std::optional<ReasonForEnding> reasonNamed(const QList<ListEntry> &reasons, const QString &text)
{
    const QString wanted = text.simplified();
    const auto calls = [&wanted](const QString &words) { return words.compare(wanted, Qt::CaseInsensitive) == 0; };
    // A code goes first: another entry may have been given its words.
    auto found = std::ranges::find_if(reasons, calls, &ListEntry::code);
    if (found == reasons.end()) {
        found = std::ranges::find_if(reasons, calls, &ListEntry::words);
    }
    return found == reasons.end() || wanted.isEmpty() ? std::nullopt : std::optional(reasonOf(*found));
}

} // namespace model
