// BenchCommand measures our store beside bare SQLCipher and plain SQLite, with the same invented rows in one run.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class BenchCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BenchCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;
};

} // namespace app
