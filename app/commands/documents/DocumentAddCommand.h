// DocumentAddCommand seals a file into the store and keeps it with a person.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DocumentAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DocumentAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document add"); }
    [[nodiscard]] QString summary() const override { return tr("Keeps a file with a person, sealed in the store."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
