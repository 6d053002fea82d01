#include "app/commands/people/PersonShowCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/access/AccessLog.h"
#include "db/contacts/ContactStore.h"
#include "db/people/EventStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/ProgrammeStore.h"

#include <QJsonArray>

#include <limits>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

template <class Value, class Write>
QJsonArray arrayOf(const QList<Value> &values, const Write &write)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(write(value));
    }
    return array;
}

Result<QJsonObject> everythingOf(db::CaseStore &store, const model::PersonId &person)
{
    const auto details = db::PersonStore(store).get(person);
    const auto programmes = db::ProgrammeStore(store).list();
    const auto enrolments = db::EnrolmentStore(store).ofPerson(person);
    const auto contacts = db::ContactStore(store).ofPerson(person, std::numeric_limits<int>::max());
    const auto events = db::EventStore(store).ofPerson(person);
    const auto history = db::CaseHistory(store).ofPerson(person);
    const auto failed = [](const auto &result) {
        return result ? std::nullopt : std::optional<model::Error>(result.error());
    };
    for (const std::optional<model::Error> &error :
         {failed(details), failed(programmes), failed(enrolments), failed(contacts), failed(events), failed(history)}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    QHash<model::ProgrammeId, QString> names;
    for (const model::Programme &programme : *programmes) {
        names.insert(programme.id, programme.name);
    }
    QJsonObject object = PersonJson::details(*details);
    object.insert(u"enrolments"_s, arrayOf(*enrolments, [&names](const model::Enrolment &enrolment) {
                      return PersonJson::enrolment(enrolment, names);
                  }));
    object.insert(u"contacts"_s, arrayOf(*contacts, &PersonJson::contact));
    object.insert(u"events"_s, arrayOf(*events, &PersonJson::event));
    object.insert(u"history"_s, arrayOf(*history, &PersonJson::change));
    return object;
}

} // namespace

QString PersonShowCommand::name() const
{
    return u"person show"_s;
}

QString PersonShowCommand::summary() const
{
    return tr("Shows all that is recorded about a person, and who changed what.");
}

QList<Command::Argument> PersonShowCommand::arguments() const
{
    return {{.name = u"REF"_s}};
}

Result<ExitCode> PersonShowCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = db::PersonStore(store).find(options.arguments().first());
    if (!person) {
        return std::unexpected(person.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(name(), *person); !noted) {
        return std::unexpected(noted.error());
    }
    const Result<QJsonObject> object = everythingOf(store, *person);
    if (!object) {
        return std::unexpected(object.error());
    }
    if (context.output.isJson()) {
        context.output.json({{u"person"_s, *object}});
    } else {
        PersonJson::lines(*object, context.output);
    }
    return ExitCode::Done;
}

} // namespace app
