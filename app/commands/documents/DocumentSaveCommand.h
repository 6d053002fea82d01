// DocumentSaveCommand writes a document, readable, where a person chose.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DocumentSaveCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DocumentSaveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("document save"); }
    [[nodiscard]] QString summary() const override { return tr("Writes a document to a file outside the store."); }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
