#include "db/programmes/ProgrammeStore.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLapseDays = 3650;
constexpr int mostMonths = 600;

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

Cells cellsOf(const Programme &programme)
{
    return {textCell(programme.name.trimmed()), Cell(qint64(programme.lapseDays)),
            Cell(qint64(programme.custodyPauses ? 1 : 0)), textCell(channelNames(programme.countedChannels)),
            Cell(qint64(programme.monthsOffered))};
}

Programme programmeOf(SQLite::Statement &row)
{
    Programme programme;
    programme.id = idOf<ProgrammeId>(row.getColumn(0));
    programme.name = textOf(row.getColumn(1));
    programme.lapseDays = row.getColumn(2).isNull() ? programme.lapseDays : row.getColumn(2).getInt();
    programme.custodyPauses = row.getColumn(3).getInt() != 0;
    programme.countedChannels = channelsNamed(textOf(row.getColumn(4)));
    programme.monthsOffered = row.getColumn(5).isNull() ? programme.monthsOffered : row.getColumn(5).getInt();
    return programme;
}

bool hasName(const Programme &programme, const QString &name)
{
    return programme.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

Result<void> check(const Programme &programme, const QList<Programme> &others)
{
    if (programme.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"programme"_s);
    }
    if (programme.lapseDays < 1 || programme.lapseDays > mostLapseDays) {
        return fail(ErrorCode::InvalidValue, u"lapse"_s, u"number_out_of_range"_s);
    }
    if (programme.monthsOffered < 1 || programme.monthsOffered > mostMonths) {
        return fail(ErrorCode::InvalidValue, u"months"_s, u"number_out_of_range"_s);
    }
    const bool taken = std::ranges::any_of(others, [&programme](const Programme &other) {
        return other.id != programme.id && hasName(other, programme.name);
    });
    return taken ? fail(ErrorCode::AlreadyDone, u"programme"_s) : Result<void>();
}

} // namespace

Result<QList<Programme>> ProgrammeStore::list()
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<QList<Programme>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entity.id, name, lapse_days, custody_pauses, counted_channels, months_offered FROM programme"
            " JOIN entity ON entity.row = programme.row ORDER BY made, programme.row");
        QList<Programme> programmes;
        while (select.executeStep()) {
            programmes.append(programmeOf(select));
        }
        select.reset();
        return programmes;
    });
}

Result<QStringList> ProgrammeStore::names()
{
    const Result<QList<Programme>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    QStringList names;
    for (const Programme &programme : *all) {
        names.append(programme.name);
    }
    return names;
}

Result<Programme> ProgrammeStore::find(const QString &name)
{
    const Result<QList<Programme>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    QList<Programme> fitting;
    std::ranges::copy_if(*all, std::back_inserter(fitting), [&name](const Programme &programme) {
        return name.trimmed().isEmpty() || hasName(programme, name);
    });
    if (fitting.size() == 1) {
        return fitting.first();
    }
    return fail(fitting.isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, u"programme"_s);
}

Result<Programme> ProgrammeStore::add(Programme programme)
{
    if (const Result<void> allowed = m_store.require(Action::ChangeProgramme); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<QList<Programme>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    if (const Result<void> checked = check(programme, *all); !checked) {
        return std::unexpected(checked.error());
    }
    programme.id = m_store.newId<ProgrammeId>();
    const Operation made{
        EntityKind::Programme, idCast<EntityId>(programme.id), Operation::make, cellsOf(programme), {}};
    const Result<Change> done = m_store.commit(
        Action::ChangeProgramme, CompartmentChange{m_store.programmeFile(), Compartment::ProgrammeFile, {made}, {}});
    if (!done) {
        return std::unexpected(done.error());
    }
    return programme;
}

Result<void> ProgrammeStore::change(const Programme &programme)
{
    if (const Result<void> allowed = m_store.require(Action::ChangeProgramme); !allowed) {
        return allowed;
    }
    const Result<QList<Programme>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto known = std::ranges::find(*all, programme.id, &Programme::id);
    if (known == all->end()) {
        return fail(ErrorCode::NotFound, u"programme"_s);
    }
    if (const Result<void> checked = check(programme, *all); !checked) {
        return checked;
    }
    const Cells before = cellsOf(*known);
    const Cells after = cellsOf(programme);
    CompartmentChange change{m_store.programmeFile(), Compartment::ProgrammeFile, {}, {}};
    for (size_t atom = 0; atom < after.size(); ++atom) {
        if (before[atom] != after[atom]) {
            // Every atom of a programme is one column wide.
            change.operations.push_back(
                {EntityKind::Programme, idCast<EntityId>(programme.id), static_cast<int>(atom), {after[atom]}, {}});
        }
    }
    if (change.operations.empty()) {
        return {};
    }
    const Result<Change> done = m_store.commit(Action::ChangeProgramme, change);
    return done ? Result<void>() : std::unexpected(done.error());
}

} // namespace db
