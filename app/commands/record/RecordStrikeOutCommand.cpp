#include "app/commands/record/RecordStrikeOutCommand.h"

#include "app/commands/record/RecordKind.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> RecordStrikeOutCommand::arguments() const
{
    return {{.name = u"KIND"_s}, {.name = u"ID"_s}};
}

QList<Option> RecordStrikeOutCommand::options() const
{
    return {{.name = u"reason"_s, .value = u"TEXT"_s, .summary = tr("Why; it is kept.")}};
}

Result<ExitCode> RecordStrikeOutCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                               CommandContext &context)
{
    const Result<RecordKind> kind = recordKind(options.arguments().first());
    const Result<QString> reason = options.required("reason"_L1);
    if (!kind || !reason) {
        return std::unexpected(kind ? reason.error() : kind.error());
    }
    return withRecordStore(*kind, store, [&]<class Store>(Store records) -> Result<ExitCode> {
        const auto id = Store::Id::fromString(options.arguments().at(1)).value_or(typename Store::Id());
        if (const Result<void> struck = records.strikeOut(id, *reason); !struck) {
            return std::unexpected(struck.error());
        }
        context.output.answer({{u"struck_out"_s, id.toString()}});
        return ExitCode::Done;
    });
}

} // namespace app
