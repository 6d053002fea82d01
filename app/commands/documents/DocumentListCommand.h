// DocumentListCommand lists what documents a person has.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DocumentListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DocumentListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document list"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the documents of a person."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
