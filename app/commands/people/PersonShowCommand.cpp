#include "app/commands/people/PersonShowCommand.h"

#include "app/commands/people/PersonJson.h"
#include "app/commands/record/RecordJson.h"
#include "db/access/AccessLog.h"
#include "db/circumstances/PersonRecordReader.h"
#include "db/people/CaseHistory.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonShowCommand::arguments() const
{
    return {{.name = u"REF"_s}};
}

Result<ExitCode> PersonShowCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    const Result<model::PersonId> id = people.find(options.arguments().first());
    if (!id) {
        return std::unexpected(id.error());
    }
    const Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"read_person"_s, *id); !noted) {
        return std::unexpected(noted.error());
    }
    const Result<QList<db::CaseHistory::Entry>> history = db::CaseHistory(store).read(*id);
    if (!history) {
        return std::unexpected(history.error());
    }
    const Result<db::PersonRecord> record = db::PersonRecordReader(store).of(*id);
    if (!record) {
        return std::unexpected(record.error());
    }
    QJsonObject person = PersonJson::of(*file);
    person.insert(u"record"_s, RecordJson::of(*record, store.environment().clock.today()));
    person.insert(u"history"_s, PersonJson::of(*history));
    context.output.answer({{u"person"_s, person}});
    return ExitCode::Done;
}

} // namespace app
