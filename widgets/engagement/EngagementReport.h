// EngagementReport is one reading and reckoning for the engagement page, made off the window's thread.
#pragma once

#include "db/engagement/EngagementChoices.h"
#include "db/engagement/EngagementReader.h"
#include "model/engagement/EngagementFigures.h"

namespace widgets
{

struct EngagementReport
{
    db::EngagementChoices choices;
    model::Programme programme; ///< Whose settings were reckoned with.
    model::EngagementFigures figures;
    std::vector<double> watched; ///< Days that each analysed stay was watched, ascending.
    QList<model::AgreedDefinition> agreements; ///< What was agreed to count on the programme, the latest first.
    QStringList groups;          ///< All that there are in the field that is compared by, whichever are compared.

    /// Reads and reckons; see db::EngagementReader for `kept`. Errors: those of db::EngagementReader.
    [[nodiscard]] static model::Result<EngagementReport>
    read(db::CaseStore &store, const db::EngagementSelection &selection, std::shared_ptr<db::KeptScan> kept);

    /// What the page reckons with: each person's first stay, since it speaks of people.
    [[nodiscard]] static model::EngagementOptions options(const db::EngagementSelection &selection,
                                                          const db::EngagementReading &reading);

    /// Each person's first stay, by person.
    [[nodiscard]] static std::vector<model::Episode> firstStays(const model::EngagementRows &rows,
                                                                const model::EngagementOptions &options);
};

} // namespace widgets
