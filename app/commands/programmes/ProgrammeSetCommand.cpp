#include "app/commands/programmes/ProgrammeSetCommand.h"

#include "db/programmes/ProgrammeStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

Result<void> takeCounted(const QString &names, model::Programme &programme)
{
    programme.countedChannels.clear();
    if (names == u"all"_s) {
        return {};
    }
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto channel = model::valueIn(model::channels(), name);
        if (!channel) {
            return model::fail(model::ErrorCode::InvalidValue, u"--counted"_s,
                               model::namesIn(model::channels()).join(u", "_s));
        }
        programme.countedChannels.append(*channel);
    }
    return {};
}

/// What the options change, into `programme`.
Result<void> take(const CommandOptions &options, model::Programme &programme)
{
    constexpr int most = 36500; // the store says what a programme may have
    const Result<int> lapse = options.integer("lapse"_L1, programme.lapseDays, 0, most);
    const Result<int> months = options.integer("months"_L1, programme.monthsOffered, 0, most);
    if (!lapse || !months) {
        return std::unexpected(lapse ? months.error() : lapse.error());
    }
    const QString pauses = options.text("custody-pauses"_L1, programme.custodyPauses ? u"yes"_s : u"no"_s);
    if (pauses != u"yes"_s && pauses != u"no"_s) {
        return model::fail(model::ErrorCode::InvalidValue, u"--custody-pauses"_s, u"yes, no"_s);
    }
    programme.name = options.text("name"_L1, programme.name);
    programme.lapseDays = *lapse;
    programme.monthsOffered = *months;
    programme.custodyPauses = pauses == u"yes"_s;
    return options.has("counted"_L1) ? takeCounted(options.text("counted"_L1), programme) : Result<void>();
}

} // namespace

QList<Option> ProgrammeSetCommand::options() const
{
    return {
        {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("The programme; the only one unless given.")},
        {.name = u"name"_s, .value = u"NAME"_s, .summary = tr("What it is called from now on.")},
        {.name = u"lapse"_s, .value = u"DAYS"_s, .summary = tr("A silence longer than this starts another episode.")},
        {.name = u"months"_s, .value = u"N"_s, .summary = tr("How many months are offered.")},
        {.name = u"custody-pauses"_s, .value = u"yes|no"_s, .summary = tr("Whether days in custody are no silence.")},
        {.name = u"counted"_s, .value = u"CHANNELS"_s, .summary = tr("Channels that count, with commas; all: all.")}};
}

Result<ExitCode> ProgrammeSetCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    db::ProgrammeStore programmes(store);
    Result<model::Programme> programme = programmes.find(options.text("programme"_L1));
    if (!programme) {
        return std::unexpected(programme.error());
    }
    if (const Result<void> read = take(options, *programme); !read) {
        return std::unexpected(read.error());
    }
    if (const Result<void> done = programmes.change(*programme); !done) {
        return std::unexpected(done.error());
    }
    QJsonArray counted;
    for (const model::Channel channel : programme->countedChannels) {
        counted.append(model::nameIn(model::channels(), channel));
    }
    context.output.answer({{u"programme"_s, programme->name},
                           {u"lapse"_s, programme->lapseDays},
                           {u"months"_s, programme->monthsOffered},
                           {u"custody_pauses"_s, programme->custodyPauses},
                           {u"counted"_s, counted}});
    return ExitCode::Done;
}

} // namespace app
