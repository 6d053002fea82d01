// Days are dates written as text in the engagement tests, as the Julian days that rows hold.
#pragma once

#include "model/engagement/EngagementRows.h"

#include <QDate>

namespace tests
{

/// A date written YYYY-MM-DD; noDay when empty.
inline qint32 day(const QString &iso)
{
    return iso.isEmpty() ? model::noDay : static_cast<qint32>(QDate::fromString(iso, Qt::ISODate).toJulianDay());
}

inline qint32 day(int year, int month, int dayOfMonth)
{
    return static_cast<qint32>(QDate(year, month, dayOfMonth).toJulianDay());
}

/// Adds attended contacts of one person.
inline void attend(model::EngagementRows &rows, qint32 person, std::initializer_list<qint32> days)
{
    rows.people = std::max(rows.people, person + 1);
    for (const qint32 day : days) {
        rows.contacts.push_back({person, day});
    }
}

} // namespace tests
