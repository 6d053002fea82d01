// MadeUpRecipe is what the made-up caseload is made from: invented names and places, and how often things happen.
#pragma once

#include "model/contacts/Channel.h"
#include "model/contacts/Outcome.h"
#include "model/core/Result.h"
#include "model/madeup/recipe/MadeUpChoice.h"
#include "model/madeup/recipe/MadeUpSentence.h"
#include "model/programmes/CloseReason.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>

namespace model
{

struct MadeUpRecipe
{
    /// One way of naming people, with what tends to go with it.
    struct Tradition
    {
        QStringList female;
        QStringList male;
        QStringList family;
        QStringList ethnicities;
        QStringList languages;
    };

    struct Gender
    {
        QString name;
        QString given; ///< "female", "male" or "either": which given names.
    };

    /// Days from first to last meeting, both included.
    struct Range
    {
        int from = 0;
        int to = 0;
    };

    struct EventKind
    {
        QString kind;
        Range lasts; ///< Days; 0 to 0: a single day.
        QStringList sources;
        QStringList details;
    };

    /// The sentences a note of one outcome is made of: one of each list, the later ones not always.
    using Note = QList<QList<MadeUpSentence>>;
    /// Nothing: falls silent and stays open.
    using Leaving = MadeUpChoice<std::optional<CloseReason>>;

    MadeUpChoice<int> traditionIndex;
    QList<Tradition> traditions;
    MadeUpChoice<Gender> genders;
    QStringList knownAs;
    QStringList towns;
    QStringList streets;
    QStringList alerts;
    MadeUpChoice<QString> sources;
    MadeUpChoice<QString> needs;
    QStringList meetingPlaces;
    QStringList prisons;
    MadeUpChoice<int> paceDays;
    std::array<MadeUpChoice<Range>, 3> stays; ///< By the year in which someone starts.
    Leaving leavingShort;                     ///< Stays up to 30 days.
    Leaving leavingMiddle;                    ///< Up to 183 days.
    Leaving leavingLong;
    MadeUpChoice<Outcome> missed;
    MadeUpChoice<Outcome> fading;
    QMap<Outcome, MadeUpChoice<Channel>> channels;
    QMap<Channel, Range> minutes;
    MadeUpChoice<QTime> times;
    QHash<QString, int> chances; ///< Out of a thousand, by name.
    MadeUpChoice<int> eventCounts;
    MadeUpChoice<QString> certainties;
    MadeUpChoice<EventKind> events;
    QHash<QString, QStringList> fillers;
    QMap<Outcome, Note> notes;

    /// Out of a thousand; the recipe has every chance the caseload asks for.
    [[nodiscard]] int perThousand(QLatin1StringView name) const { return chances.value(name); }

    /// Reads the JSON of resources/madeup/recipe.json. FileMalformed, `where` being the part that is missing or empty.
    [[nodiscard]] static Result<MadeUpRecipe> fromJson(const QByteArray &json);

    /// The recipe that is built into the program; read once.
    [[nodiscard]] static const MadeUpRecipe &builtIn();
};

} // namespace model
