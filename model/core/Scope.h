// Scope says whose records a figure was made from: this device's people only, or the whole programme as at a day.
#pragma once

#include <QDate>

namespace model
{

struct Scope
{
    qint64 people = 0;  ///< People held on this device within what was asked for.
    bool whole = false; ///< The device holds the whole programme.
    QDate wholeAsAt;    ///< The day up to which the programme is complete here; invalid when not whole.

    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace model
