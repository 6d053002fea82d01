// StoreCommand is a command that works in an open case store: it opens the one that --store, --user and
// --passphrase-file name, says what the opening noticed, and locks it again.
#pragma once

#include "app/Command.h"
#include "db/store/CaseStore.h"

#include <QCoreApplication>

namespace app
{

class StoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StoreCommand)

public:
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) final;

    /// What a store takes from outside, out of the context.
    [[nodiscard]] static db::StoreEnvironment environment(CommandContext &context);

    /// The first line of the file that `option` names; "-" is standard input. MissingField without the option.
    [[nodiscard]] static model::Result<db::Passphrase> readPassphrase(const CommandOptions &options,
                                                                      QLatin1StringView option);

    /// Opens the store that the common options name.
    [[nodiscard]] static model::Result<std::unique_ptr<db::CaseStore>> open(const CommandOptions &options,
                                                                            CommandContext &context);

protected:
    /// --person REF.
    [[nodiscard]] static Option personOption();

    /// Whom --person names, to write about them. Errors: MissingField, NotFound, Ambiguous.
    [[nodiscard]] static model::Result<model::PersonId> person(db::CaseStore &store, const CommandOptions &options);

    /// Whom --person names, to show what is recorded of them: the access log says so first. Errors: as person().
    [[nodiscard]] static model::Result<model::PersonId> personToRead(db::CaseStore &store,
                                                                     const CommandOptions &options);

    /// Does the work in the open store.
    [[nodiscard]] virtual model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                        CommandContext &context) = 0;
};

} // namespace app
