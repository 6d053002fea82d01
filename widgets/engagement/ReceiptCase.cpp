#include "widgets/engagement/ReceiptCase.h"

#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/behind/KeyedFigures.h"

#include <QLocale>

namespace widgets
{

using model::Result;

Result<ReceiptCase> ReceiptCase::read(db::CaseStore &store, const db::EngagementSelection &selection,
                                      const model::FigureKey &key, std::shared_ptr<db::KeptScan> kept)
{
    const Result<db::EngagementReading> reading = db::EngagementReader(store, std::move(kept)).read(selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const model::EngagementOptions options = EngagementReport::options(selection, *reading);
    ReceiptCase made;
    made.key = key;
    made.figures = model::EngagementCalculator::calculate(reading->rows, options);
    std::optional<model::Figure> figure = model::KeyedFigures::find(made.figures, key, options.minimum);
    if (!figure) {
        return model::fail(model::ErrorCode::NotFound, QStringLiteral("figure"));
    }
    made.figure = *std::move(figure);
    made.behind = model::PeopleBehind::of(reading->rows, options, key);
    made.programme = selection.programme;
    made.narrowed = !selection.filters.isEmpty();
    Result<model::Definition> definition = model::Definitions::find(made.figure.receipt.definition, QLocale());
    if (!definition) {
        return std::unexpected(definition.error());
    }
    made.definition = *std::move(definition);
    return made;
}

} // namespace widgets
