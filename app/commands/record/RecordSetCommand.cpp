#include "app/commands/record/RecordSetCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/record/RecordJson.h"
#include "app/commands/record/RecordKind.h"
#include "db/access/AccessLog.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> RecordSetCommand::arguments() const
{
    return {{.name = u"KIND"_s}, {.name = u"ID"_s}, {.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> RecordSetCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<RecordKind> kind = recordKind(options.arguments().first());
    if (!kind) {
        return std::unexpected(kind.error());
    }
    return withRecordStore(*kind, store, [&]<class Store>(Store records) -> Result<ExitCode> {
        using Value = typename Store::Value;
        const auto id = Store::Id::fromString(options.arguments().at(1)).value_or(typename Store::Id());
        Result<Value> value = records.read(id);
        const auto texts = FieldArguments::read(options.arguments().mid(2), model::RecordTexts::names<Value>());
        if (!value || !texts) {
            return std::unexpected(value ? texts.error() : value.error());
        }
        const Result<void> applied = model::RecordTexts::apply(*value, *texts);
        const Result<void> changed = applied ? records.change(*value) : applied;
        const Result<Value> read = changed ? records.read(id) : Result<Value>(std::unexpected(changed.error()));
        const Result<void> noted = read ? db::AccessLog(store).record(u"read_person"_s, read->person)
                                        : Result<void>(std::unexpected(read.error()));
        if (!noted) {
            return std::unexpected(noted.error());
        }
        context.output.answer({{u"record"_s, RecordJson::of(*read, store.environment().clock.today())}});
        return ExitCode::Done;
    });
}

} // namespace app
