#include "widgets/programmes/ListText.h"

#include "model/programmes/CloseReason.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/needs/NeedText.h"
#include "widgets/person/EventText.h"
#include "widgets/programmes/TeamWords.h"

#include <QMap>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::WordList;

QString ListText::name(WordList list)
{
    switch (list) {
    case WordList::NeedType:
        return tr("Need types");
    case WordList::Source:
        return tr("Who refers people");
    case WordList::ClosureReason:
        return tr("Reasons for ending");
    case WordList::Accommodation:
        return tr("Kinds of accommodation");
    case WordList::Phrase:
        return tr("Phrases for notes");
    case WordList::EligibilityQuestion:
        return tr("Eligibility questions");
    }
    Q_UNREACHABLE();
}

QString ListText::purpose(WordList list)
{
    switch (list) {
    case WordList::NeedType:
        return tr("What a contact can be about. They stand as chips where a contact is logged.");
    case WordList::Source:
        return tr("Offered where somebody starts on a programme, as “Referred by”.");
    case WordList::ClosureReason:
        return tr("What the reasons for ending are called. Each counts as one of the reasons that figures know.");
    case WordList::Accommodation:
        return tr("Where somebody can live, offered with an address.");
    case WordList::Phrase:
        return tr("Sentences you often write. Ctrl+Space puts one into the note of a contact.");
    case WordList::EligibilityQuestion:
        return tr(
            "Asked when somebody starts, to see whether your programme is for them. Word each so that “yes” speaks "
            "for it; a “no” is advice and bars nobody.");
    }
    Q_UNREACHABLE();
}

QString ListText::words(const model::ListEntry &entry)
{
    if (!entry.words.isEmpty()) {
        return entry.words;
    }
    switch (entry.list) {
    case WordList::NeedType:
        return NeedText::words(entry.code);
    case WordList::Accommodation:
        return CircumstanceText::place(entry.code);
    case WordList::ClosureReason: {
        const auto reason = model::valueIn(model::closeReasons(), entry.code);
        return reason ? EventText::reason(*reason) : entry.code;
    }
    case WordList::Source:
        return source(entry.code);
    default:
        return entry.code;
    }
}

QString ListText::source(const QString &code)
{
    if (const QString own = TeamWords::current().words(WordList::Source, code); !own.isEmpty()) {
        return own;
    }
    const QMap<QString, QString> builtIn{{u"self"_s, tr("Themselves", "who referred somebody")},
                                         {u"probation"_s, tr("Probation", "who referred")},
                                         {u"prison"_s, tr("A prison", "who referred")},
                                         {u"court"_s, tr("A court", "who referred")},
                                         {u"police"_s, tr("Police", "who referred")},
                                         {u"council"_s, tr("The council", "who referred")},
                                         {u"health"_s, tr("A health service", "who referred")},
                                         {u"charity"_s, tr("A charity", "who referred")},
                                         {u"other"_s, tr("Somebody else", "who referred")}};
    return builtIn.value(code, code);
}

} // namespace widgets
