#include "widgets/paper/SheetContents.h"

#include "db/access/AccessLog.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/contacts/PaperSheetStore.h"
#include "db/people/PersonStore.h"
#include "db/plans/ActionStore.h"
#include "widgets/circumstances/ReachText.h"
#include "widgets/common/DayText.h"
#include "widgets/contacts/round/RoundCard.h"
#include "widgets/people/CaseloadText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

int SheetContents::pages(const Wanted &wanted)
{
    ContactSheet::Contents contents;
    contents.lines.resize(wanted.people.size() + wanted.blankLines);
    return ContactSheet(contents).pages();
}

Result<ContactSheet> SheetContents::make(const Wanted &wanted)
{
    if (const Result<void> noted = note(wanted); !noted) {
        return std::unexpected(noted.error());
    }
    ContactSheet::Contents contents;
    contents.day = wanted.day;
    contents.worker = m_store.session().userName;
    for (const db::CaseloadRow &row : wanted.people) {
        const Result<ContactSheet::Line> made = line(row, wanted);
        if (!made) {
            return std::unexpected(made.error());
        }
        contents.lines.append(*made);
    }
    contents.lines.resize(contents.lines.size() + wanted.blankLines);
    if (!wanted.people.isEmpty()) {
        model::PaperSheet sheet;
        sheet.day = wanted.day;
        for (const db::CaseloadRow &row : wanted.people) {
            sheet.people.append(row.person);
        }
        const Result<model::PaperSheet> kept = db::PaperSheetStore(m_store).keep(sheet);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        contents.number = kept->number;
    }
    return ContactSheet(contents);
}

Result<void> SheetContents::note(const Wanted &wanted)
{
    db::AccessLog log(m_store);
    for (const db::CaseloadRow &row : wanted.people) {
        if (const Result<void> noted = log.record(u"print"_s, row.person, u"contact_sheet"_s); !noted) {
            return noted;
        }
    }
    return {};
}

QString SheetContents::who(const db::CaseloadRow &row, Who who)
{
    const QString first = row.knownAs.isEmpty() ? row.givenName : row.knownAs;
    switch (who) {
    case Who::FirstName:
        return first.isEmpty() ? row.reference : first;
    case Who::FullName:
        return CaseloadText::nameOf(row);
    case Who::Reference:
        break;
    }
    return row.reference;
}

Result<ContactSheet::Line> SheetContents::line(const db::CaseloadRow &row, const Wanted &wanted)
{
    const QString name = who(row, wanted.who);
    ContactSheet::Line line{name, name == row.reference ? QString() : row.reference, {}};
    if (row.doNotContact) {
        line.facts.append(tr("Do not contact"));
    }
    if (wanted.number) {
        const Result<QString> reach = number(row);
        if (!reach) {
            return std::unexpected(reach.error());
        }
        line.facts.append(*reach);
    }
    if (wanted.last) {
        line.facts.append(row.lastContact.isValid() ? tr("Last met %1", "a day").arg(DayText::day(row.lastContact))
                                                    : tr("Never met yet"));
    }
    if (wanted.agreed) {
        const Result<QString> words = agreed(row);
        if (!words) {
            return std::unexpected(words.error());
        }
        line.facts.append(*words);
    }
    line.facts.removeAll(QString());
    return line;
}

Result<QString> SheetContents::agreed(const db::CaseloadRow &row)
{
    const Result<QList<model::PlanAction>> actions = db::ActionStore(m_store).of(row.person);
    if (!actions) {
        return std::unexpected(actions.error());
    }
    QStringList words;
    if (row.nextDue.isValid()) {
        words.append(tr("meet %1", "what was agreed; a day").arg(DayText::withWeekday(row.nextDue)));
    }
    for (const model::PlanAction &action : *actions) {
        if (!action.isDone()) {
            words.append(action.words);
        }
    }
    return words.isEmpty() ? QString() : tr("Agreed: %1").arg(words.join(u"; "_s));
}

Result<QString> SheetContents::number(const db::CaseloadRow &row)
{
    const Result<db::PersonFile> file = db::PersonStore(m_store).read(row.person);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<QList<model::ContactMethod>> methods = db::ContactMethodStore(m_store).of(row.person);
    if (!methods) {
        return std::unexpected(methods.error());
    }
    const QList<model::ContactMethod> numbers = RoundCard::numbers({*file, *methods});
    return numbers.isEmpty() ? tr("No number is recorded") : ReachText::of(numbers.first());
}

} // namespace widgets
