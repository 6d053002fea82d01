#include "app/commands/record/FeedbackCountCommand.h"

#include "db/circumstances/FeedbackStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> FeedbackCountCommand::options() const
{
    return {
        {.name = u"from"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The first day; from the beginning if not given.")},
        {.name = u"to"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The last day; to the end if not given.")}};
}

Result<ExitCode> FeedbackCountCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                             CommandContext &context)
{
    const Result<QDate> from = options.day("from"_L1, QDate());
    const Result<QDate> to = options.day("to"_L1, QDate());
    if (!from || !to) {
        return std::unexpected(from ? to.error() : from.error());
    }
    const Result<db::FeedbackStore::Count> count = db::FeedbackStore(store).count(*from, *to);
    if (!count) {
        return std::unexpected(count.error());
    }
    context.output.answer({{u"entries"_s, count->entries},
                           {u"people"_s, count->people},
                           {u"listened_to"_s, count->yes},
                           {u"not_listened_to"_s, count->no},
                           {u"dont_know"_s, count->dontKnow}});
    return ExitCode::Done;
}

} // namespace app
