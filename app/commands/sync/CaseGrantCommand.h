// CaseGrantCommand is "case grant" and "case withdraw": people's case files are given to a laptop, or taken back.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class CaseGrantCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(CaseGrantCommand)

public:
    enum class Does { Grant, Withdraw };

    explicit CaseGrantCommand(Does does)
        : m_does(does)
    {
    }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    Does m_does;
};

} // namespace app
