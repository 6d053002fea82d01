// ExportFiguresCommand writes the figures of `report engagement` to a file, each with its definition and how sure it
// is.
#pragma once

#include "app/commands/report/ReportEngagementCommand.h"

namespace app
{

class ExportFiguresCommand : public ReportEngagementCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportFiguresCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export figures"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Writes the figures of engagement to a CSV or XLSX file.");
    }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
