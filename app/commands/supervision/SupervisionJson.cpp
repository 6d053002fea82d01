#include "app/commands/supervision/SupervisionJson.h"

#include "app/text/JsonValue.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QJsonObject SupervisionJson::of(const model::Supervision &mark)
{
    return {{u"id"_s, mark.id.toString()},
            {u"kind"_s, nameIn(model::supervisionKinds(), mark.kind)},
            {u"entry"_s, mark.about.isNull() ? QJsonValue() : QJsonValue(mark.about.toString())},
            {u"worker"_s, JsonValue::of(mark.worker)},
            {u"lead"_s, JsonValue::of(mark.lead)},
            {u"day"_s, JsonValue::of(mark.day)},
            {u"note"_s, JsonValue::of(mark.note)}};
}

Result<model::EntityId> SupervisionJson::entry(const CommandOptions &options)
{
    if (!options.has("entry"_L1)) {
        return model::EntityId();
    }
    const std::optional<model::EntityId> id = model::EntityId::fromString(options.text("entry"_L1));
    return id ? Result<model::EntityId>(*id) : model::fail(model::ErrorCode::NotFound, u"entry"_s);
}

Result<ExitCode> SupervisionJson::mark(db::CaseStore &store, const model::Supervision &mark, CommandContext &context)
{
    db::SupervisionStore marks(store);
    const Result<model::SupervisionId> added = marks.add(mark);
    const Result<QList<model::Supervision>> all =
        added ? marks.of(mark.person) : Result<QList<model::Supervision>>(std::unexpected(added.error()));
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto made = std::ranges::find(*all, *added, &model::Supervision::id);
    if (made == all->cend()) {
        return model::fail(model::ErrorCode::NotFound, u"supervision"_s);
    }
    context.output.answer({{u"supervision"_s, of(*made)}});
    return ExitCode::Done;
}

} // namespace app
