// Definitions finds the wording behind a figure among those that are part of the program.
#pragma once

#include "model/core/Definition.h"

namespace model
{

class Definitions
{
public:
    /// The wording with this id, as Receipt::definition names it; NotFound if there is none.
    [[nodiscard]] static Result<Definition> find(const QString &id);
};

} // namespace model
