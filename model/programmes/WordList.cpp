#include "model/programmes/WordList.h"

#include "model/needs/NeedType.h"
#include "model/programmes/CloseReason.h"

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

} // namespace model
