#include "app/commands/people/LogContactCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/contacts/ContactStore.h"
#include "model/calendar/DateText.h"

#include <QFile>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr qint64 longestNote = 1024 * 1024;

Result<QString> noteFrom(const QString &path)
{
    if (path.isEmpty()) {
        return QString();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    return QString::fromUtf8(file.read(longestNote)).trimmed();
}

} // namespace

QList<Option> LogContactCommand::options() const
{
    return {
        personOption(),
        {.name = u"outcome"_s, .value = u"OUTCOME"_s, .summary = tr("What came of it.")},
        {.name = u"when"_s, .value = u"TIME"_s, .summary = tr("The day, and the time if known; today unless given.")},
        {.name = u"channel"_s, .value = u"CHANNEL"_s, .summary = tr("How; face_to_face unless given.")},
        {.name = u"minutes"_s, .value = u"NUMBER"_s, .summary = tr("How long it took.")},
        {.name = u"note-file"_s, .value = u"FILE"_s, .summary = tr("The note, as text in UTF-8.")},
        {.name = u"next"_s, .value = u"DAY"_s, .summary = tr("The day of the next contact.")}};
}

Result<ExitCode> LogContactCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const QDate today = context.clock.today();
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    const Result<QString> given = options.required("outcome"_L1);
    if (!person || !given) {
        return std::unexpected(person ? given.error() : person.error());
    }
    const Result<model::Outcome> outcome = options.named("outcome"_L1, model::outcomes(), model::Outcome::Attended);
    const Result<model::Channel> channel = options.named("channel"_L1, model::channels(), model::Channel::FaceToFace);
    const Result<int> minutes = options.integer("minutes"_L1, 0, 0, 24 * 60);
    const Result<QString> note = noteFrom(options.text("note-file"_L1));
    if (!outcome || !channel || !minutes || !note) {
        return std::unexpected(!outcome   ? outcome.error()
                               : !channel ? channel.error()
                               : !minutes ? minutes.error()
                                          : note.error());
    }
    const auto when = model::DateText::fromTyping(options.text("when"_L1, u"today"_s), today);
    const auto next = model::DateText::fromTyping(options.text("next"_L1), today);
    if (!when || (options.has("next"_L1) && !next)) {
        return model::fail(model::ErrorCode::InvalidValue, when ? u"--next"_s : u"--when"_s,
                           tr("a day, such as 2026-11-03, 3 11 26, today or -2"));
    }
    model::Contact contact;
    contact.person = *person;
    contact.day = when->date;
    contact.time = when->time;
    contact.outcome = *outcome;
    contact.channel = *channel;
    contact.minutes = options.has("minutes"_L1) ? std::optional(*minutes) : std::nullopt;
    contact.note = *note;
    contact.next = next ? next->date : QDate();
    contact.worker = store.session().userName;
    const Result<model::ContactId> saved = db::ContactStore(store).add(contact);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    contact.id = *saved;
    context.output.answer({{u"contact"_s, PersonJson::of(contact)}});
    return ExitCode::Done;
}

} // namespace app
