#include "app/commands/bench/BenchCommand.h"

#include "app/commands/bench/BenchRun.h"

#include <QJsonArray>

#include <cmath>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int defaultPeople = 5000;
constexpr int mostPeople = 1'000'000;

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', *value < 100 ? 2 : 0) : QString();
}

QString ratio(const std::optional<double> &ours, const std::optional<double> &other)
{
    return ours && other && *other > 0 ? QString::number(*ours / *other, 'f', 2) : QString();
}

} // namespace

QString BenchCommand::name() const
{
    return u"bench"_s;
}

QString BenchCommand::summary() const
{
    return tr("Measures an invented caseload in our store, in bare SQLCipher and in plain SQLite.");
}

QList<Option> BenchCommand::options() const
{
    return {{.name = u"people"_s, .value = u"N"_s, .summary = tr("How many people; 5000 unless given.")}};
}

Result<ExitCode> BenchCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<int> people = options.integer("people"_L1, defaultPeople, 1, mostPeople);
    if (!people) {
        return std::unexpected(people.error());
    }
    BenchRun bench(*people, context);
    if (const Result<void> ran = bench.run(); !ran) {
        return std::unexpected(ran.error());
    }
    QJsonArray cases;
    QList<QStringList> rows;
    for (const BenchRun::Case &measured : bench.cases()) {
        cases.append(QJsonObject{{u"name"_s, measured.name},
                                 {u"ours_ms"_s, Output::number(measured.ours)},
                                 {u"cipher_ms"_s, Output::number(measured.cipher)},
                                 {u"plain_ms"_s, Output::number(measured.plain)},
                                 {u"others_percent"_s, Output::number(measured.others)}});
        rows.append({measured.name, number(measured.ours), number(measured.cipher), number(measured.plain),
                     ratio(measured.ours, measured.cipher), ratio(measured.ours, measured.plain),
                     measured.others ? QString::number(std::lround(*measured.others)) + u'%' : QString()});
    }
    context.output.json({{u"cases"_s, cases}});
    //: Heading of a column: how much of the machine other programs used while this was measured.
    const QString others = tr("Others at work");
    context.output.table(
        {tr("Case"), tr("Ours"), tr("SQLCipher"), tr("Plain"), tr("Over SQLCipher"), tr("Over plain"), others}, rows);
    return ExitCode::Done;
}

} // namespace app
