#include "app/commands/contacts/LogContactCommand.h"

#include "app/commands/people/PersonJson.h"
#include "app/commands/people/TypedDay.h"
#include "db/contacts/ContactStore.h"
#include "db/people/PersonStore.h"
#include "model/contacts/ContactRules.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr qint64 mostNoteBytes = 1024 * 1024;

/// The text of the file that --note-file names; nothing without the option.
Result<QString> readNote(const CommandOptions &options)
{
    const QString path = options.text("note-file"_L1);
    if (path.isEmpty()) {
        return QString();
    }
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(fileno(stdin), QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    const QByteArray bytes = file.read(mostNoteBytes + 1);
    if (bytes.size() > mostNoteBytes) {
        return model::fail(model::ErrorCode::FileTooLarge, path);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar())) {
        return model::fail(model::ErrorCode::NotText, path);
    }
    return text.trimmed();
}

/// All but the person and the note.
Result<model::Contact> readContact(const CommandOptions &options, QDate today)
{
    const Result<QString> given = options.required("outcome"_L1);
    if (!given) {
        return std::unexpected(given.error());
    }
    const auto outcome = options.named("outcome"_L1, model::outcomes(), model::Outcome::Attended);
    const auto channel = options.named("channel"_L1, model::channels(), model::Channel::FaceToFace);
    const Result<model::DateAndTime> when = typedDay(options, "when"_L1, today, today);
    const Result<model::DateAndTime> next = typedDay(options, "next"_L1, today, QDate());
    const Result<int> minutes = options.integer("minutes"_L1, 0, 0, model::ContactRules::mostMinutes);
    const auto failed = [](const auto &result) {
        return result ? std::nullopt : std::optional<model::Error>(result.error());
    };
    for (const std::optional<model::Error> &error :
         {failed(outcome), failed(channel), failed(when), failed(next), failed(minutes)}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    model::Contact contact;
    contact.outcome = *outcome;
    contact.channel = *channel;
    contact.day = when->date;
    contact.time = when->time;
    contact.next = next->date;
    if (options.has("minutes"_L1)) {
        contact.minutes = *minutes;
    }
    return contact;
}

} // namespace

QString LogContactCommand::name() const
{
    return u"log-contact"_s;
}

QString LogContactCommand::summary() const
{
    return tr("Records a contact with a person, or an attempt at one.");
}

QList<Option> LogContactCommand::options() const
{
    return {
        {.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")},
        {.name = u"outcome"_s, .value = u"OUTCOME"_s, .summary = model::namesIn(model::outcomes()).join(u' ')},
        {.name = u"when"_s, .value = u"DAY"_s, .summary = tr("Today unless given; a time may follow.")},
        {.name = u"channel"_s, .value = u"CHANNEL"_s, .summary = model::namesIn(model::channels()).join(u' ')},
        {.name = u"minutes"_s, .value = u"N"_s, .summary = tr("How long it took.")},
        {.name = u"note-file"_s, .value = u"FILE"_s, .summary = tr("The note; - reads it from standard input.")},
        {.name = u"next"_s, .value = u"DAY"_s, .summary = tr("When the next one is due.")},
    };
}

Result<ExitCode> LogContactCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> reference = options.required("person"_L1);
    if (!reference) {
        return std::unexpected(reference.error());
    }
    Result<model::Contact> contact = readContact(options, context.clock.today());
    if (!contact) {
        return std::unexpected(contact.error());
    }
    const Result<QString> note = readNote(options);
    if (!note) {
        return std::unexpected(note.error());
    }
    const Result<model::PersonId> person = db::PersonStore(store).find(*reference);
    if (!person) {
        return std::unexpected(person.error());
    }
    contact->person = *person;
    contact->note = *note;
    const Result<model::Contact> logged = db::ContactStore(store).add(*std::move(contact));
    if (!logged) {
        return std::unexpected(logged.error());
    }
    context.output.answer({{u"contact"_s, PersonJson::contact(*logged)}});
    return ExitCode::Done;
}

} // namespace app
