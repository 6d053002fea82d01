#include "widgets/engagement/definitions/DefinitionText.h"

#include "widgets/charts/Numbers.h"
#include "widgets/contacts/ContactText.h"

namespace widgets
{

using namespace Qt::StringLiterals;

QString DefinitionText::rule(const model::CountingRule &rule)
{
    QStringList channels;
    for (const model::Channel channel : rule.countedChannels) {
        channels.append(ContactText::channel(channel));
    }
    const QString silence = tr("A silence of over %Ln days counts as having stopped.", nullptr, rule.lapseDays);
    const QString custody = rule.custodyPauses ? tr("Days in custody are no silence.")
                                               : tr("Days in custody count as silence.");
    const QString counts = channels.isEmpty() ? tr("All attended contacts count.")
                                              : tr("Only these attended contacts count: %1.").arg(channels.join(u", "_s));
    return silence + u' ' + custody + u' ' + counts;
}

QString DefinitionText::agreement(const model::AgreedDefinition &definition)
{
    if (!definition.agreed.isValid()) {
        return tr("Version %1, as it was set up").arg(Numbers::count(definition.number));
    }
    //: A version number, a day, and who agreed then.
    return tr("Version %1, agreed %2 by %3")
        .arg(Numbers::count(definition.number), Numbers::day(definition.agreed), definition.agreedBy);
}

} // namespace widgets
