// EngagementOptions is how engagement is to be reckoned: the day, the lapse, the months, what a stay is.
#pragma once

#include "model/contacts/Channel.h"
#include "model/core/Scope.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace model
{

enum class EngagementSource {
    Contacts,   ///< Stays are episodes of attended contacts, ended by silence or closure.
    Enrolments, ///< Stays are enrolments, start to close.
};

enum class EpisodeChoice {
    All,   ///< Every episode counts.
    First, ///< Each person's first only; whatever is worded "people" uses this.
};

struct EngagementOptions
{
    QDate asOf;
    int lapseDays = 90;
    std::vector<int> months{1, 3, 6, 12};
    EngagementSource source = EngagementSource::Contacts;
    EpisodeChoice episodes = EpisodeChoice::All;
    bool custodyPauses = false;
    QList<Channel> countedChannels;   ///< Empty: all.
    QString compareField;             ///< Empty: no comparison. The labels are in the rows …
    bool compareStartQuarter = false; ///< … or are the quarter in which the stay began.
    QStringList compareGroups;        ///< Only these, in any case; empty: all.
    QString stratifyField;            ///< Empty: one stratum.
    Scope scope;                      ///< As the store knows it; goes into every receipt.
    bool listPeople = false;          ///< Receipts list the people counted and left out.
    qint64 minimum = 10;              ///< The n below which the window shows no percentage, median, band or curve.
};

} // namespace model
