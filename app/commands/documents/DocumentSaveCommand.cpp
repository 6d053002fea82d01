#include "app/commands/documents/DocumentSaveCommand.h"

#include "db/documents/DocumentStore.h"

#include <QFileInfo>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> DocumentSaveCommand::arguments() const
{
    return {{.name = u"ID"_s}, {.name = u"FILE"_s}};
}

Result<ExitCode> DocumentSaveCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const std::optional<model::DocumentId> id = model::DocumentId::fromString(options.arguments().at(0));
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"document"_s);
    }
    const QString path = options.arguments().at(1);
    const auto stop = [&context] { return context.cancelled.load(); };
    if (const Result<void> written = db::DocumentStore(store).exportTo(*id, path, stop); !written) {
        return std::unexpected(written.error());
    }
    context.output.answer({{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}});
    return ExitCode::Done;
}

} // namespace app
