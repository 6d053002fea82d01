// PeopleBehind lists the people behind one figure of engagement, each in the part that they play in it.
#pragma once

#include "model/engagement/EngagementOptions.h"
#include "model/engagement/Episode.h"
#include "model/engagement/behind/FigureKey.h"

namespace model
{

/// People who stand alike in a figure: "still", "dropped", "completed", "other" … of those counted, and a reason of
/// the receipt's for those who are left out.
struct BehindPart
{
    QString code;
    bool leftOut = false;
    qint64 count = 0;
};

struct BehindPerson
{
    PersonId person;
    qsizetype part = 0;  ///< Index into PeopleBehind::parts.
    qint32 days = 0;     ///< From the first counted contact to leaving or to the cut-off.
    bool still = false;  ///< Had not left by the cut-off.
    qint32 last = noDay; ///< Day of the last counted contact of the stay.
};

struct PeopleBehind
{
    std::vector<BehindPart> parts;    ///< Those counted first; parts that nobody is in are not there.
    std::vector<BehindPerson> people; ///< Part by part.

    /// Reckons again with each person's first stay (in touch: the latest), so every count is one of people. Whoever has
    /// no part in the figure at all (another reason, another group) is not listed.
    [[nodiscard]] static PeopleBehind of(const EngagementRows &rows, const EngagementOptions &options,
                                         const FigureKey &key);

    /// How many are in the part `code`; 0 when nobody is.
    [[nodiscard]] qint64 count(const QString &code) const;
    /// How many are not left out.
    [[nodiscard]] qint64 counted() const;
};

} // namespace model
