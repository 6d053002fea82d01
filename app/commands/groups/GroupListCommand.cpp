#include "app/commands/groups/GroupListCommand.h"

#include "app/commands/groups/GroupJson.h"
#include "db/access/AccessLog.h"
#include "db/contacts/GroupListStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

Result<ExitCode> GroupListCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<QList<model::GroupList>> groups = db::GroupListStore(store).list();
    if (!groups) {
        return std::unexpected(groups.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"list"_s, {}, u"groups"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const model::GroupList &group : *groups) {
        const Result<QJsonObject> made = GroupJson::of(store, group);
        if (!made) {
            return std::unexpected(made.error());
        }
        list.append(*made);
    }
    context.output.answer({{u"groups"_s, list}});
    return ExitCode::Done;
}

} // namespace app
