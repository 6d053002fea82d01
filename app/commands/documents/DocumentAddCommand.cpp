#include "app/commands/documents/DocumentAddCommand.h"

#include "app/commands/documents/DocumentJson.h"
#include "db/documents/DocumentStore.h"

#include <QFile>
#include <QFileInfo>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> DocumentAddCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

QList<Option> DocumentAddCommand::options() const
{
    return {personOption(),
            {.name = u"title"_s, .value = u"TEXT"_s, .summary = tr("What it is; from the file's name unless given.")},
            {.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The day on the document.")}};
}

Result<ExitCode> DocumentAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!person || !day) {
        return std::unexpected(person ? day.error() : person.error());
    }
    const QString path = options.arguments().first();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    model::Document document;
    document.person = *person;
    document.title = options.text("title"_L1);
    document.fileName = QFileInfo(path).fileName();
    document.day = *day;
    db::DocumentStore documents(store);
    const auto stop = [&context] { return context.cancelled.load(); };
    const Result<model::DocumentId> added = documents.add(document, file, stop);
    const Result<model::Document> read =
        added ? documents.read(*added) : Result<model::Document>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"document"_s, DocumentJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app
