#include "app/commands/record/RecordAddCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/record/RecordJson.h"
#include "app/commands/record/RecordKind.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> RecordAddCommand::arguments() const
{
    return {{.name = u"KIND"_s}, {.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

QList<Option> RecordAddCommand::options() const
{
    return {personOption(),
            {.name = u"other"_s,
             .value = u"REF"_s,
             .summary = tr("For a relationship: the other person, who gets it too.")}};
}

Result<ExitCode> RecordAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<RecordKind> kind = recordKind(options.arguments().first());
    if (!kind) {
        return std::unexpected(kind.error());
    }
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<model::PersonId> other = options.has("other"_L1)
                                              ? db::PersonStore(store).find(options.text("other"_L1))
                                              : Result<model::PersonId>(model::PersonId());
    if (!other) {
        return std::unexpected(other.error());
    }
    const QDate today = store.environment().clock.today();
    return withRecordStore(*kind, store, [&]<class Store>(Store records) -> Result<ExitCode> {
        using Value = typename Store::Value;
        auto value = model::freshRecord<Value>(*person, today, store.session().userName);
        if constexpr (std::is_same_v<Value, model::Relationship>) {
            value.other = *other;
        }
        const auto texts = FieldArguments::read(options.arguments().mid(1), model::RecordTexts::names<Value>());
        const Result<void> applied =
            texts ? model::RecordTexts::apply(value, *texts) : Result<void>(std::unexpected(texts.error()));
        const auto added = applied ? records.add(value) : std::unexpected(applied.error());
        const Result<Value> read = added ? records.read(*added) : Result<Value>(std::unexpected(added.error()));
        if (!read) {
            return std::unexpected(read.error());
        }
        context.output.answer({{u"record"_s, RecordJson::of(*read, today)}});
        return ExitCode::Done;
    });
}

} // namespace app
