#include "app/commands/sync/CaseGrantCommand.h"

#include "app/commands/sync/SyncJson.h"
#include "db/people/PersonStore.h"
#include "db/sync/grants/GrantStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString CaseGrantCommand::name() const
{
    return m_does == Does::Grant ? u"case grant"_s : u"case withdraw"_s;
}

QString CaseGrantCommand::summary() const
{
    return m_does == Does::Grant ? tr("Gives people's whole case files to a laptop, with its next bundle.")
                                 : tr("Takes people's case files back from a laptop, with its next bundle.");
}

QList<Option> CaseGrantCommand::options() const
{
    return {{.name = u"person"_s,
             .value = u"REF"_s,
             .summary = tr("A reference or any identifier; may be given again."),
             .repeated = true},
            {.name = u"to"_s, .value = u"DEVICE"_s, .summary = tr("The laptop, by its name or the start of its id.")}};
}

Result<ExitCode> CaseGrantCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> to = options.required("to"_L1);
    const Result<QString> first = options.required("person"_L1);
    if (!to || !first) {
        return std::unexpected(!first ? first.error() : to.error());
    }
    const Result<model::DeviceId> device = SyncJson::device(store, *to);
    if (!device) {
        return std::unexpected(device.error());
    }
    QList<model::PersonId> people;
    for (const QString &reference : options.texts("person"_L1)) {
        const Result<model::PersonId> person = db::PersonStore(store).find(reference);
        if (!person) {
            return std::unexpected(person.error());
        }
        people.append(*person);
    }
    const bool grants = m_does == Does::Grant;
    db::GrantStore grantStore(store);
    const Result<qint64> done = grants ? grantStore.grant(people, *device) : grantStore.withdraw(people, *device);
    if (!done) {
        return std::unexpected(done.error());
    }
    context.output.answer({{grants ? u"granted"_s : u"withdrawn"_s, *done}});
    return ExitCode::Done;
}

} // namespace app
