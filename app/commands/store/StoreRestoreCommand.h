// StoreRestoreCommand is "store restore": it makes a store out of a backup, in a new folder, and checks it.
#pragma once

#include "app/Command.h"
#include "db/backup/StoreRestoration.h"

#include <QCoreApplication>

namespace app
{

class StoreRestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StoreRestoreCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;

private:
    static QJsonValue tellAge(const db::RestoredStore &restored, const CommandOptions &options, Output &output);
};

} // namespace app
