// Definitions finds the wording behind a figure among those that are part of the program.
#pragma once

#include "model/core/Definition.h"

#include <QLocale>

namespace model
{

class Definitions
{
public:
    /// The wording with this id, as Receipt::definition names it, for readers of `locale`'s language where it has been
    /// put into it, else in English; NotFound if there is none.
    [[nodiscard]] static Result<Definition> find(const QString &id, const QLocale &locale = QLocale::c());
};

} // namespace model
