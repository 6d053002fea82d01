// DocumentStrikeOutCommand withdraws a document with a reason.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DocumentStrikeOutCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DocumentStrikeOutCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document strike-out"); }
    [[nodiscard]] QString summary() const override { return tr("Withdraws a document with a reason."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
