// GroupKeepCommand keeps people under the name of a group, so that nobody types them again each week.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class GroupKeepCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(GroupKeepCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("group keep"); }
    [[nodiscard]] QString summary() const override { return tr("Keeps exactly these people under a group's name."); }
    [[nodiscard]] QList<Argument> arguments() const override { return {{.name = QStringLiteral("NAME")}}; }
    [[nodiscard]] QList<Option> options() const override;

    /// Everybody whom a repeated --person names. Errors: NotFound, Ambiguous.
    [[nodiscard]] static model::Result<QList<model::PersonId>> people(db::CaseStore &store,
                                                                      const CommandOptions &options);

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
