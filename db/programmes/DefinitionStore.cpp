#include "db/programmes/DefinitionStore.h"

#include "db/changelog/CellBinding.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLapseDays = 3650;

QString channelNames(const QList<Channel> &counted)
{
    QStringList names;
    for (const Channel channel : counted) {
        names.append(nameIn(channels(), channel));
    }
    return names.join(u';');
}

QList<Channel> channelsNamed(const QString &names)
{
    QList<Channel> counted;
    for (const QString &name : names.split(u';', Qt::SkipEmptyParts)) {
        if (const std::optional<Channel> channel = valueIn(channels(), name)) {
            counted.append(*channel);
        }
    }
    return counted;
}

AgreedDefinition definitionOf(SQLite::Statement &row)
{
    AgreedDefinition definition;
    definition.id = idOf<AgreedDefinitionId>(row.getColumn(0));
    definition.programme = idOf<ProgrammeId>(row.getColumn(1));
    definition.number = row.getColumn(2).getInt();
    definition.rule = {row.getColumn(3).getInt(), row.getColumn(4).getInt() != 0,
                       channelsNamed(textOf(row.getColumn(5)))};
    definition.agreed = dayOf(row.getColumn(6));
    definition.agreedBy = textOf(row.getColumn(7));
    definition.note = textOf(row.getColumn(8));
    return definition;
}

Operation making(const AgreedDefinition &definition)
{
    return {EntityKind::AgreedDefinition,
            idCast<EntityId>(definition.id),
            Operation::make,
            {idCell(definition.programme), Cell(qint64(definition.number)), Cell(qint64(definition.rule.lapseDays)),
             Cell(qint64(definition.rule.custodyPauses ? 1 : 0)), textCell(channelNames(definition.rule.countedChannels)),
             dayCell(definition.agreed), textCell(definition.agreedBy.trimmed()), textCell(definition.note.trimmed())},
            {}};
}

CountingRule ruleOf(const Programme &programme)
{
    return {programme.lapseDays, programme.custodyPauses, programme.countedChannels};
}

/// What writes the rule into the programme, where it differs.
std::vector<Operation> settings(const Programme &programme, const CountingRule &rule)
{
    const EntitySchema &schema = schemaOf(EntityKind::Programme);
    std::vector<Operation> operations;
    const auto write = [&](QLatin1StringView atom, bool differs, Cell cell) {
        if (differs) {
            operations.push_back({EntityKind::Programme, idCast<EntityId>(programme.id), schema.atom(atom), {std::move(cell)}, {}});
        }
    };
    write("lapse_days"_L1, programme.lapseDays != rule.lapseDays, Cell(qint64(rule.lapseDays)));
    write("custody_pauses"_L1, programme.custodyPauses != rule.custodyPauses, Cell(qint64(rule.custodyPauses ? 1 : 0)));
    write("counted_channels"_L1, programme.countedChannels != rule.countedChannels,
          textCell(channelNames(rule.countedChannels)));
    return operations;
}

Result<void> check(const AgreedDefinition &definition)
{
    if (definition.rule.lapseDays < 1 || definition.rule.lapseDays > mostLapseDays) {
        return fail(ErrorCode::InvalidValue, u"lapse"_s, u"number_out_of_range"_s);
    }
    if (definition.agreedBy.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"agreed_by"_s);
    }
    return definition.agreed.isValid() ? Result<void>() : fail(ErrorCode::MissingField, u"agreed"_s);
}

} // namespace

Result<QList<AgreedDefinition>> DefinitionStore::history(const ProgrammeId &programme)
{
    if (const Result<void> allowed = m_store.require(Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<AgreedDefinition>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT id, programme, number, lapse_days, custody_pauses, counted_channels, agreed, agreed_by, note"
            " FROM agreed_definition WHERE programme = ? ORDER BY number DESC, made DESC, id");
        bindId(select, 1, programme);
        QList<AgreedDefinition> all;
        while (select.executeStep()) {
            all.append(definitionOf(select));
        }
        select.reset();
        return all;
    });
}

Result<std::optional<AgreedDefinition>> DefinitionStore::current(const ProgrammeId &programme)
{
    const Result<QList<AgreedDefinition>> all = history(programme);
    const Result<QList<Programme>> programmes = ProgrammeStore(m_store).list();
    if (!all || !programmes) {
        return std::unexpected(all ? programmes.error() : all.error());
    }
    const auto known = std::ranges::find(*programmes, programme, &Programme::id);
    if (known == programmes->end() || all->isEmpty() || all->first().rule != ruleOf(*known) ||
        !all->first().agreed.isValid()) {
        return std::optional<AgreedDefinition>();
    }
    return std::optional(all->first());
}

Result<AgreedDefinition> DefinitionStore::agree(AgreedDefinition definition)
{
    if (const Result<void> allowed = m_store.require(Action::ChangeProgramme); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> checked = check(definition); !checked) {
        return std::unexpected(checked.error());
    }
    const Result<QList<Programme>> programmes = ProgrammeStore(m_store).list();
    const Result<QList<AgreedDefinition>> before = history(definition.programme);
    if (!programmes || !before) {
        return std::unexpected(programmes ? before.error() : programmes.error());
    }
    const auto known = std::ranges::find(*programmes, definition.programme, &Programme::id);
    if (known == programmes->end()) {
        return fail(ErrorCode::NotFound, u"programme"_s);
    }
    CompartmentChange change{m_store.programmeFile(), Compartment::ProgrammeFile, settings(*known, definition.rule), {}};
    int number = before->isEmpty() ? 0 : before->first().number;
    if (before->isEmpty() || before->first().rule != ruleOf(*known)) { // set up, or changed there since, and not agreed
        AgreedDefinition setUp{m_store.newId<AgreedDefinitionId>(), known->id, ++number, ruleOf(*known), {}, {}, {}};
        change.operations.push_back(making(setUp));
    }
    definition.id = m_store.newId<AgreedDefinitionId>();
    definition.number = ++number;
    change.operations.push_back(making(definition));
    const Result<Change> done = m_store.commit(Action::ChangeProgramme, change);
    return done ? Result<AgreedDefinition>(definition) : std::unexpected(done.error());
}

} // namespace db
