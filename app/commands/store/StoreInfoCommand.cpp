#include "app/commands/store/StoreInfoCommand.h"

#include "db/verification/StoreCensus.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString StoreInfoCommand::name() const
{
    return u"store info"_s;
}

QString StoreInfoCommand::summary() const
{
    return tr("Says what the store holds and how large it is.");
}

Result<ExitCode> StoreInfoCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<db::StoreCensus> census = db::StoreCensus::take(store);
    if (!census) {
        return std::unexpected(census.error());
    }
    context.output.answer({{u"schema"_s, census->schema},
                           {u"cipher"_s, census->cipher},
                           {u"people"_s, census->people},
                           {u"contacts"_s, census->contacts},
                           {u"records"_s, census->records},
                           {u"bytes"_s, census->bytes}});
    return ExitCode::Done;
}

} // namespace app
