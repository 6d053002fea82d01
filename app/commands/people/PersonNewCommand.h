// PersonNewCommand adds one person to the store, and starts them on a programme if asked to.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "db/people/PersonFields.h"
#include "model/intake/Intake.h"

namespace app
{

class PersonNewCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonNewCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("person new"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Adds a person: FIELD=VALUE for each thing that is known; with --enrol they start too.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    [[nodiscard]] static model::Result<model::Intake> intakeOf(db::CaseStore &store, const CommandOptions &options,
                                                               const db::PersonFields::Values &values);
};

} // namespace app
