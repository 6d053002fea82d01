#include "app/commands/report/ReportSelection.h"

namespace app
{

using namespace Qt::StringLiterals;
using db::EngagementField;
using model::Result;

namespace
{

std::span<const model::Named<model::EngagementSource>> sources()
{
    static constexpr model::Named<model::EngagementSource> table[] = {
        {model::EngagementSource::Contacts, "contacts"_L1},
        {model::EngagementSource::Enrolments, "enrolments"_L1},
    };
    return table;
}

std::optional<EngagementField> fieldNamed(const QString &name)
{
    return model::valueIn(db::engagementFields(), name);
}

/// The field of --compare or --stratify; nothing without the option.
Result<std::optional<EngagementField>> groupField(const CommandOptions &options, QLatin1StringView option)
{
    if (!options.has(option)) {
        return std::nullopt;
    }
    const std::optional<EngagementField> field = fieldNamed(options.text(option));
    if (!field || !db::groupsPeople(*field)) {
        QStringList names;
        for (const model::Named<EngagementField> &entry : db::engagementFields()) {
            if (db::groupsPeople(entry.value)) {
                names.append(entry.name);
            }
        }
        return model::fail(
            model::ErrorCode::UnknownField, u"--"_s + option,
            QCoreApplication::translate("ReportSelection", "One of these was expected: %1.").arg(names.join(u", "_s)));
    }
    return field;
}

} // namespace

Option ReportSelection::programmeOption()
{
    return {u"programme"_s, u"P"_s, tr("Only this programme's people, enrolments and contacts.")};
}

Option ReportSelection::whereOption()
{
    return {u"where"_s, u"FIELD=VALUE"_s,
            tr("Only people like this. A need means people with a contact touching it, a service those referred to it; "
               "worker and source are those of the first enrolment."),
            true};
}

Result<db::EngagementSelection> ReportSelection::of(const CommandOptions &options, QDate today)
{
    const Result<QDate> asOf = options.asOf(today);
    const Result<CommandOptions::Pairs> where = options.pairs("where"_L1);
    const Result<model::EngagementSource> source =
        options.named("source"_L1, sources(), model::EngagementSource::Contacts);
    for (const model::Error *error :
         {asOf ? nullptr : &asOf.error(), where ? nullptr : &where.error(), source ? nullptr : &source.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    db::EngagementSelection selection;
    selection.programme = options.text("programme"_L1);
    selection.source = *source;
    selection.asOf = *asOf;
    for (const auto &[name, value] : *where) {
        const std::optional<EngagementField> field = fieldNamed(name);
        if (!field) {
            return model::fail(
                model::ErrorCode::UnknownField, u"--where"_s,
                tr("One of these was expected: %1.").arg(model::namesIn(db::engagementFields()).join(u", "_s)));
        }
        if (*field != EngagementField::Programme) {
            selection.filters.append({*field, value});
        } else if (value.trimmed().isEmpty() || !selection.programme.isEmpty()) {
            return model::fail(model::ErrorCode::InvalidValue, u"--where"_s, tr("One programme was expected."));
        } else {
            selection.programme = value;
        }
    }
    return selection;
}

Result<db::EngagementSelection> ReportSelection::grouped(const CommandOptions &options, QDate today)
{
    Result<db::EngagementSelection> selection = of(options, today);
    const Result<std::optional<EngagementField>> compare = groupField(options, "compare"_L1);
    const Result<std::optional<EngagementField>> stratify = groupField(options, "stratify"_L1);
    if (!selection) {
        return selection;
    }
    if (!compare || !stratify) {
        return std::unexpected(compare ? stratify.error() : compare.error());
    }
    if (*stratify && !*compare) {
        return model::fail(model::ErrorCode::MissingField, u"--compare"_s,
                           tr("--stratify says within what groups are compared."));
    }
    if (options.has("group"_L1) && !*compare) {
        return model::fail(model::ErrorCode::MissingField, u"--compare"_s, tr("--group says which groups of it."));
    }
    selection->compare = *compare;
    selection->compareGroups = options.texts("group"_L1);
    selection->stratify = *stratify;
    return selection;
}

} // namespace app
