// ReceiptCase is everything that the receipt of one engagement figure shows, made off the window's thread.
#pragma once

#include "db/engagement/frozen/SelectionText.h"
#include "model/core/Definition.h"
#include "model/engagement/behind/PeopleBehind.h"
#include "widgets/engagement/EngagementReport.h"

namespace widgets
{

struct ReceiptCase
{
    model::FigureKey key;
    model::Definition definition;
    model::EngagementFigures figures;
    model::Figure figure;
    model::PeopleBehind behind;
    std::optional<model::AgreedDefinition> agreement; ///< By which it is counted; nothing: as the programme is set up.
    db::FrozenSelection what; ///< Whose records, and by what definition.

    /// Reads and reckons with the people behind it; see db::EngagementReader for `kept`. Errors: NotFound ("figure")
    /// when there is no such figure any more, those of db::EngagementReader and of model::Definitions.
    [[nodiscard]] static model::Result<ReceiptCase> read(db::CaseStore &store, const db::EngagementSelection &selection,
                                                         const model::FigureKey &key,
                                                         std::shared_ptr<db::KeptScan> kept);

    [[nodiscard]] const QString &programme() const { return what.selection.programme; } ///< Empty: everyone recorded.
    [[nodiscard]] bool narrowed() const { return !what.selection.filters.isEmpty(); }
    /// Whether the number may be shown: there is one, and it rests on enough people.
    [[nodiscard]] bool shown() const { return figure.enough() && figure.value.has_value(); }
};

} // namespace widgets
