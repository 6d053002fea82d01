#include "app/commands/record/RecordEndCommand.h"

#include "app/commands/record/RecordKind.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> RecordEndCommand::arguments() const
{
    return {{.name = u"KIND"_s}, {.name = u"ID"_s}};
}

QList<Option> RecordEndCommand::options() const
{
    return {{.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When; today unless given.")}};
}

Result<ExitCode> RecordEndCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<RecordKind> kind = recordKind(options.arguments().first());
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!kind || !day) {
        return std::unexpected(kind ? day.error() : kind.error());
    }
    return withRecordStore(*kind, store, [&]<class Store>(Store records) -> Result<ExitCode> {
        if constexpr (requires(typename Store::Id id) { records.end(id, *day); }) {
            const auto id = Store::Id::fromString(options.arguments().at(1)).value_or(typename Store::Id());
            if (const Result<void> ended = records.end(id, *day); !ended) {
                return std::unexpected(ended.error());
            }
            context.output.answer({{u"ended"_s, id.toString()}});
            return ExitCode::Done;
        } else {
            return model::fail(model::ErrorCode::InvalidValue, u"KIND"_s, u"address, consent, relationship"_s);
        }
    });
}

} // namespace app
