// DuplicateText says why somebody may be the same person as the one being taken in, and how to tell.
#pragma once

#include "db/intake/DuplicateSearch.h"

#include <QCoreApplication>

namespace widgets
{

class DuplicateText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DuplicateText)

public:
    /// "same NHS number, same name, other date of birth".
    [[nodiscard]] static QString shared(const db::PossibleDuplicate &one);
    /// "34 years old · key worker Kim · last met 3 Nov 2026, 19 days ago".
    [[nodiscard]] static QString who(const db::PossibleDuplicate &one, QDate today);
};

} // namespace widgets
