#include "app/commands/sync/BundleOpenCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString BundleOpenCommand::summary() const
{
    return tr("Takes bundles from other laptops into the store.");
}

QList<Command::Argument> BundleOpenCommand::arguments() const
{
    return {{.name = u"FILE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> BundleOpenCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::OpenedBundle sum;
    QJsonArray waiting;
    QJsonArray refused;
    QStringList notices;
    bool joined = false;
    std::optional<model::Error> onlyError;
    for (const QString &path : options.arguments()) {
        const Result<db::OpenedBundle> opened = db::BundleOpener(store).open(path);
        if (!opened) {
            onlyError = opened.error();
            refused.append(SyncJson::refusal(opened.error()));
            notices.append(refused.last()[u"message"_s].toString());
            continue;
        }
        sum.applied += opened->applied + opened->parked;
        sum.already += opened->already;
        sum.conflicts += opened->conflicts;
        joined = joined || opened->joined;
        waiting = SyncJson::waiting(*opened); // what waits after the last one
        for (const QJsonValue &one : SyncJson::refused(*opened)) {
            refused.append(one);
        }
        notices += SyncJson::notices(*opened);
    }
    if (onlyError && options.arguments().size() == 1) {
        return std::unexpected(*onlyError);
    }
    QJsonObject answer{{u"applied"_s, sum.applied},
                       {u"already"_s, sum.already},
                       {u"waiting"_s, waiting},
                       {u"conflicts"_s, sum.conflicts},
                       {u"refused"_s, refused}};
    if (joined) {
        const Result<QStringList> words = db::DeviceStore(store).words(*db::DeviceStore(store).own());
        answer.insert(u"words"_s, words ? words->join(u' ') : QString());
    }
    context.output.answer(answer);
    for (const QString &notice : notices) {
        context.output.problem(notice);
    }
    return refused.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app
