// RecordAddCommand adds to a person's circumstances: an alert, an address, a consent and so on.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class RecordAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("record add"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Adds an alert, contact_method, address, consent, relationship or feedback to a person.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
