// AgreedDefinition is what a team agreed to count as being in touch, from when on, and who agreed.
#pragma once

#include "model/programmes/Programme.h"

#include <QDate>

namespace model
{

/// By what stays are told: how long a silence ends one, whether custody is silence, which contacts count.
struct CountingRule
{
    int lapseDays = 90;
    bool custodyPauses = false;
    QList<Channel> countedChannels; ///< Empty: all.

    friend bool operator==(const CountingRule &, const CountingRule &) = default;
};

using AgreedDefinitionId = Id<struct AgreedDefinitionTag>;

struct AgreedDefinition
{
    AgreedDefinitionId id;
    ProgrammeId programme;
    int number = 0; ///< From 1; of two that two laptops made alone, both keep theirs.
    CountingRule rule;
    QDate agreed;     ///< Invalid: as the programme was set up, before anybody agreed.
    QString agreedBy; ///< Names, as they were typed.
    QString note;     ///< Why.
};

} // namespace model
