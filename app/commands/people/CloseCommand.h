// CloseCommand closes one person's open enrolment, and begins what they go on to.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "db/programmes/TransferStore.h"
#include "model/programmes/WordList.h"

namespace app
{

class CloseCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(CloseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("close"); }
    [[nodiscard]] QString summary() const override { return tr("Closes a person's open enrolment."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    [[nodiscard]] static model::Result<model::ReasonForEnding> reason(db::CaseStore &store,
                                                                      const CommandOptions &options);
    static void addDestination(db::Transfer &transfer, const model::Enrolment &from, db::CaseStore &store,
                               const CommandOptions &options);
};

} // namespace app
