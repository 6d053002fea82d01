// Programme is a contract or service with its settings for what engagement means.
#pragma once

#include "model/contacts/Channel.h"
#include "model/core/Id.h"

#include <QList>

namespace model
{

using ProgrammeId = Id<struct ProgrammeTag>;

struct Programme
{
    ProgrammeId id;
    QString name;
    int lapseDays = 90;             ///< A silence longer than this starts another episode.
    bool custodyPauses = false;     ///< Days in custody do not count as silence.
    QList<Channel> countedChannels; ///< Empty: all channels count.
    int monthsOffered = 12;

    friend bool operator==(const Programme &, const Programme &) = default;
};

} // namespace model
