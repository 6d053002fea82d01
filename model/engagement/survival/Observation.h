// Observation is one stay: how long it was watched, whether and how it ended, and the groups it is compared in.
#pragma once

#include <QtGlobal>

namespace model
{

struct Observation
{
    static constexpr qint32 none = -1;

    double time = 0;     ///< Days (or the unit of the file), 0 or more.
    qint32 cause = 0;    ///< 0: still staying when last seen; 1…3: the way of leaving.
    qint32 group = none; ///< Index of the compared group; none: not compared.
    qint32 stratum = 0;  ///< Index of the stratum; none: not compared.
};

} // namespace model
