// SavedView is a way to look at the caseload that a user named: what is filtered, and how it is sorted.
#pragma once

#include "widgets/people/filters/CaseloadFilter.h"

#include <QCborMap>

namespace widgets
{

struct SavedView
{
    QString name;
    CaseloadFilter filter; ///< Without who is among it, which changes from day to day.
    QString sortColumn;    ///< CaseloadModel's id of the column.
    bool descending = false;

    [[nodiscard]] QCborMap toCbor() const;
    /// Of what is written by another version, as much as is known here.
    [[nodiscard]] static SavedView fromCbor(const QCborMap &map);

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace widgets
