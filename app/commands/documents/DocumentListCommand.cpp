#include "app/commands/documents/DocumentListCommand.h"

#include "app/commands/documents/DocumentJson.h"
#include "db/documents/DocumentStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> DocumentListCommand::options() const
{
    return {personOption()};
}

Result<ExitCode> DocumentListCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const Result<model::PersonId> person = personToRead(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QList<model::Document>> documents = db::DocumentStore(store).of(*person);
    if (!documents) {
        return std::unexpected(documents.error());
    }
    QJsonArray list;
    for (const model::Document &document : *documents) {
        list.append(DocumentJson::of(document));
    }
    context.output.answer({{u"documents"_s, list}});
    return ExitCode::Done;
}

} // namespace app
