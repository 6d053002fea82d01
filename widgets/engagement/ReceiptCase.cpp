#include "widgets/engagement/ReceiptCase.h"

#include "db/programmes/DefinitionStore.h"
#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/behind/KeyedFigures.h"

#include <QLocale>

#include <algorithm>

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
    made.what = {selection, options};
    if (!reading->programme.id.isNull()) {
        const Result<QList<model::AgreedDefinition>> all = db::DefinitionStore(store).history(reading->programme.id);
        if (!all) {
            return std::unexpected(all.error());
        }
        const model::CountingRule rule{options.lapseDays, options.custodyPauses, options.countedChannels};
        const auto found = std::ranges::find(*all, rule, &model::AgreedDefinition::rule);
        made.agreement = found == all->end() ? std::nullopt : std::optional(*found);
    }
    Result<model::Definition> definition = model::Definitions::find(made.figure.receipt.definition, QLocale());
    if (!definition) {
        return std::unexpected(definition.error());
    }
    made.definition = *std::move(definition);
    return made;
}

} // namespace widgets
