// FrozenText says in words what became of a frozen figure.
#pragma once

#include "model/engagement/behind/FrozenFigure.h"

#include <QCoreApplication>

namespace widgets
{

class FrozenText
{
    Q_DECLARE_TR_FUNCTIONS(FrozenText)

public:
    /// The figure in a sentence, as it was frozen.
    [[nodiscard]] static QString figure(const model::FrozenFigure &frozen);
    /// Whose it is of and by what lapse: "Everyone recorded, lapse 90 days".
    [[nodiscard]] static QString whose(const model::FrozenFigure &frozen);
    /// "Counted again today it is the same.", or what it is now and why.
    [[nodiscard]] static QString verdict(const model::FrozenRecount &recount);
    /// What changed for one person: "dropped out then, stayed now: recorded since".
    [[nodiscard]] static QString change(const model::FrozenChange &change);
    [[nodiscard]] static QString why(model::FrozenChange::Why why);
};

} // namespace widgets
