// FigureTitle says a figure of engagement in one sentence, with what it is of.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/behind/FigureKey.h"

#include <QCoreApplication>

namespace widgets
{

class FigureTitle
{
    Q_DECLARE_TR_FUNCTIONS(FigureTitle)

public:
    /// What the figure is of, without its value: "Stayed more than 3 months", "Lost in month 2". `lapseDays` tells how
    /// far the bands of days reach.
    [[nodiscard]] static QString subject(const model::FigureKey &key, int lapseDays);

    /// The whole sentence: "37% stayed more than 1 month", "Stopped answering: 29 of 84 who left". Too few people give
    /// no number.
    [[nodiscard]] static QString sentence(const model::FigureKey &key, const model::Figure &figure, int lapseDays);

    /// The value alone, as screens write it: "37%", "22 days", "12"; blank when it is not to be shown.
    [[nodiscard]] static QString value(const model::Figure &figure);

    /// Why there is no value: "Not enough people yet, 8 of 10", "not yet known", "not reached".
    [[nodiscard]] static QString tooFew(const model::Figure &figure);
};

} // namespace widgets
