#include "app/commands/groups/LogGroupCommand.h"

#include "app/commands/groups/GroupJson.h"
#include "app/commands/groups/GroupKeepCommand.h"
#include "app/text/JsonValue.h"
#include "db/contacts/GroupListStore.h"
#include "db/contacts/GroupSessionStore.h"
#include "db/people/PersonStore.h"
#include "model/calendar/DateText.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> LogGroupCommand::options() const
{
    Option person = personOption();
    person.repeated = true;
    return {
        {.name = u"group"_s, .value = u"NAME"_s, .summary = tr("Everybody of a group that is kept.")},
        person,
        {.name = u"outcome"_s,
         .value = u"REF=OUTCOME"_s,
         .summary = tr("What came of it for this person; attended unless given."),
         .repeated = true},
        {.name = u"when"_s, .value = u"TIME"_s, .summary = tr("The day, and the time if known; today unless given.")},
        {.name = u"minutes"_s, .value = u"NUMBER"_s, .summary = tr("How long it took.")},
        {.name = u"place"_s, .value = u"PLACE"_s, .summary = tr("Where it was.")},
        {.name = u"subject"_s,
         .value = u"TEXT"_s,
         .summary = tr("What it was about, without names: everybody who has the programme sees it.")}};
}

Result<model::GroupSession> LogGroupCommand::session(db::CaseStore &store, const CommandOptions &options, QDate today)
{
    const auto when = model::DateText::fromTyping(options.text("when"_L1, u"today"_s), today);
    const Result<int> minutes = options.integer("minutes"_L1, 0, 0, 24 * 60);
    if (!when || !minutes) {
        return when ? std::unexpected(minutes.error())
                    : model::fail(model::ErrorCode::InvalidValue, u"--when"_s,
                                  tr("a day, such as 2026-11-03, 3 11 26, today or -2"));
    }
    model::GroupSession session;
    session.day = when->date;
    session.time = when->time;
    session.minutes = options.has("minutes"_L1) ? std::optional(*minutes) : std::nullopt;
    session.place = options.text("place"_L1);
    session.subject = options.text("subject"_L1);
    session.worker = store.session().userName;
    if (options.has("group"_L1)) {
        const Result<model::GroupList> group = db::GroupListStore(store).find(options.text("group"_L1));
        if (!group) {
            return std::unexpected(group.error());
        }
        session.list = group->id;
    }
    return session;
}

Result<QList<model::Attendance>> LogGroupCommand::attendances(db::CaseStore &store, const CommandOptions &options,
                                                              const model::GroupListId &list)
{
    const Result<QList<model::PersonId>> named = GroupKeepCommand::people(store, options);
    const Result<QList<model::PersonId>> members =
        list.isNull() ? QList<model::PersonId>() : db::GroupListStore(store).members(list);
    const Result<CommandOptions::Pairs> outcomes = options.pairs("outcome"_L1);
    if (!named || !members || !outcomes) {
        return std::unexpected(!named ? named.error() : !members ? members.error() : outcomes.error());
    }
    QList<model::Attendance> attendances;
    for (const model::PersonId &person : *members) {
        attendances.append({person, model::Outcome::Attended, {}});
    }
    for (const model::PersonId &person : *named) {
        if (!members->contains(person)) { // somebody twice is refused by the store
            attendances.append({person, model::Outcome::Attended, {}});
        }
    }
    for (const auto &[reference, word] : *outcomes) {
        const Result<model::PersonId> person = db::PersonStore(store).find(reference);
        if (!person) {
            return std::unexpected(person.error());
        }
        const std::optional<model::Outcome> outcome = model::valueIn(model::outcomes(), word);
        const auto line = std::ranges::find(attendances, *person, &model::Attendance::person);
        if (!outcome || line == attendances.end()) {
            return model::fail(model::ErrorCode::InvalidValue, u"--outcome"_s,
                               outcome ? tr("somebody who was there")
                                       : tr("one of %1").arg(model::namesIn(model::outcomes()).join(u", "_s)));
        }
        line->outcome = *outcome;
    }
    return attendances;
}

Result<ExitCode> LogGroupCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::GroupSession> meeting = session(store, options, context.clock.today());
    if (!meeting) {
        return std::unexpected(meeting.error());
    }
    const Result<QList<model::Attendance>> there = attendances(store, options, meeting->list);
    if (!there) {
        return std::unexpected(there.error());
    }
    const Result<model::SaveId> save = db::GroupSessionStore(store).log(*meeting, *there);
    if (!save) {
        return std::unexpected(save.error());
    }
    QList<model::PersonId> people;
    std::ranges::transform(*there, std::back_inserter(people), &model::Attendance::person);
    const Result<QHash<model::PersonId, QString>> references = GroupJson::references(store, people);
    if (!references) {
        return std::unexpected(references.error());
    }
    QJsonArray lines;
    for (const model::Attendance &line : *there) {
        lines.append(QJsonObject{{u"person"_s, references->value(line.person)},
                                 {u"outcome"_s, model::nameIn(model::outcomes(), line.outcome)}});
    }
    context.output.answer({{u"session"_s, QJsonObject{{u"id"_s, save->toString()},
                                                      {u"when"_s, JsonValue::of(meeting->day)},
                                                      {u"minutes"_s, meeting->minutes ? QJsonValue(*meeting->minutes)
                                                                                      : QJsonValue(QJsonValue::Null)},
                                                      {u"place"_s, JsonValue::of(meeting->place)},
                                                      {u"subject"_s, JsonValue::of(meeting->subject)},
                                                      {u"people"_s, lines}}}});
    return ExitCode::Done;
}

} // namespace app
