// ReassignCommand gives people another key worker, or somebody to cover for theirs.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "model/programmes/Reassignment.h"

namespace app
{

class ReassignCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReassignCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("reassign"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    /// All people of --from, or those that --person names.
    [[nodiscard]] static model::Result<QList<model::PersonId>> people(db::CaseStore &store,
                                                                      const CommandOptions &options);
};

} // namespace app
