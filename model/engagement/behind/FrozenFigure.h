// FrozenFigure is a figure as it stood when somebody froze it, with whose records it was of and how it was reckoned.
#pragma once

#include "model/core/Figure.h"
#include "model/core/Id.h"
#include "model/engagement/behind/FigureKey.h"

#include <QDateTime>

namespace model
{

using FrozenFigureId = Id<struct FrozenFigureTag>;

struct FrozenFigure
{
    FrozenFigureId id;
    FigureKey key;
    /// Value, interval, n and, in the receipt, definition, version, as-of day, scope and how many were counted.
    Figure figure;
    QString selection; ///< JSON: whose records and by what definition, as db::SelectionText writes it.
    QString note;      ///< The story behind it.
    QString by;        ///< Who froze it.
    QDateTime at;      ///< UTC.
    bool published = false;
};

/// Somebody behind a frozen figure whose part in it is another now.
struct FrozenChange
{
    enum class Why {
        Late,      ///< Something was recorded since about a day that the figure covers.
        Corrected, ///< Something that it rests on was corrected or struck out since.
        Erased,    ///< The person's record is not here any more.
        Otherwise, ///< Nothing of theirs was written since: it is reckoned otherwise.
    };

    PersonId person;
    QString was; ///< The part then, as BehindPart::code; empty: had none.
    QString is;  ///< The part now.
    Why why = Why::Otherwise;
};

/// A frozen figure reckoned again by the same definition, on the records of today.
struct FrozenRecount
{
    FrozenFigure frozen;
    Figure now;
    bool listKept = false; ///< Whether this copy knows who was behind it.
    QList<FrozenChange> changes;

    /// The number is as it was, to the last digit.
    [[nodiscard]] bool same() const
    {
        return now.value == frozen.figure.value && now.lower == frozen.figure.lower &&
               now.upper == frozen.figure.upper && now.n == frozen.figure.n;
    }
    [[nodiscard]] qsizetype count(FrozenChange::Why why) const
    {
        qsizetype found = 0;
        for (const FrozenChange &change : changes) {
            found += change.why == why ? 1 : 0;
        }
        return found;
    }
};

} // namespace model
