#include "app/commands/store/DemoCommand.h"

#include "app/commands/store/StoreCommand.h"
#include "db/madeup/CaseloadPourer.h"
#include "db/store/HalfMadeStore.h"
#include "db/store/StoreOpener.h"

#include <QJsonObject>

#include <limits>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{
constexpr int defaultPeople = 200;
constexpr int mostPeople = 1'000'000;
} // namespace

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return tr("Makes a new store with an invented caseload.");
}

QList<Option> DemoCommand::options() const
{
    return {
        {.name = u"people"_s, .value = u"N"_s, .summary = tr("How many people; 200 unless given.")},
        {.name = u"seed"_s, .value = u"S"_s, .summary = tr("The same number gives the same people; 1 if not given.")}};
}

Result<ExitCode> DemoCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> folder = options.required("store"_L1);
    const Result<QString> user = options.required("user"_L1);
    const Result<int> people = options.integer("people"_L1, defaultPeople, 1, mostPeople);
    const Result<int> seed = options.integer("seed"_L1, 1, 0, std::numeric_limits<int>::max());
    const Result<QDate> asOf = options.asOf(context.clock.today());
    for (const model::Error *error :
         {folder ? nullptr : &folder.error(), user ? nullptr : &user.error(), people ? nullptr : &people.error(),
          seed ? nullptr : &seed.error(), asOf ? nullptr : &asOf.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    Result<db::Passphrase> passphrase = StoreCommand::readPassphrase(options, "passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    if (!db::hasRoomForStore({*folder})) {
        return model::fail(model::ErrorCode::StoreExists, *folder);
    }
    db::HalfMadeStore halfMade({*folder});
    const Result<db::CreatedStore> created =
        db::StoreOpener(StoreCommand::environment(context))
            .create(*folder, {*user, *std::move(passphrase), model::Role::Manager, tr("Made-up programme")});
    if (!created) {
        return std::unexpected(created.error());
    }
    model::MadeUpCaseload caseload(static_cast<quint64>(*seed), *people, *asOf);
    const Result<db::PouredCaseload> poured = db::CaseloadPourer(*created->store).pour(caseload, [&](qint64 done) {
        context.output.progress(tr("Making up people"), done, *people);
        return !context.cancelled;
    });
    if (!poured) {
        return std::unexpected(poured.error());
    }
    halfMade.keep();
    context.output.answer({{u"people"_s, poured->people}, {u"contacts"_s, poured->contacts}});
    return ExitCode::Done;
}

} // namespace app
