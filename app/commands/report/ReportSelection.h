// ReportSelection reads whose records a report is of from the options that reports share.
#pragma once

#include "app/CommandOptions.h"
#include "app/Option.h"
#include "db/engagement/EngagementSelection.h"
#include "model/core/Result.h"

#include <QCoreApplication>

namespace app
{

class ReportSelection
{
    Q_DECLARE_TR_FUNCTIONS(ReportSelection)

public:
    [[nodiscard]] static Option programmeOption();
    [[nodiscard]] static Option whereOption();

    /// --programme, --where, --source and --as-of. UnknownField or InvalidValue, naming the option.
    [[nodiscard]] static model::Result<db::EngagementSelection> of(const CommandOptions &options, QDate today);

    /// With --compare and --stratify too. MissingField when people are stratified and not compared.
    [[nodiscard]] static model::Result<db::EngagementSelection> grouped(const CommandOptions &options, QDate today);
};

} // namespace app
