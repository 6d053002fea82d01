#include "db/engagement/frozen/FrozenFigureStore.h"

#include "db/access/UserNames.h"
#include "db/changelog/CellBinding.h"
#include "db/engagement/EngagementReader.h"
#include "db/engagement/frozen/FrozenChanges.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/behind/KeyedFigures.h"

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char *standing =
    "SELECT frozen.id, figure, definition, version, selection, as_of, value, lower, upper, unit, n, counted, people,"
    " whole, whole_as_at, note, published, record.author, record.recorded FROM frozen_figure AS frozen"
    " JOIN record ON record.seq = frozen.made WHERE frozen.struck IS NULL";

std::span<const Named<FigureUnit>> units()
{
    static constexpr Named<FigureUnit> table[] = {
        {FigureUnit::Fraction, "fraction"_L1}, {FigureUnit::Days, "days"_L1},   {FigureUnit::People, "people"_L1},
        {FigureUnit::Episodes, "episodes"_L1}, {FigureUnit::Count, "count"_L1}, {FigureUnit::Points, "points"_L1},
        {FigureUnit::Pence, "pence"_L1},
    };
    return table;
}

/// As many digits as bring the same number back.
Cell realCell(const std::optional<double> &number)
{
    constexpr int allDigits = 17;
    return number ? Cell(QString::number(*number, 'g', allDigits)) : Cell();
}

std::optional<double> realOf(const SQLite::Column &column)
{
    return column.isNull() ? std::nullopt : std::optional(textOf(column).toDouble());
}

Operation making(const FrozenFigure &frozen)
{
    const Figure &figure = frozen.figure;
    const Scope &scope = figure.receipt.scope;
    return {EntityKind::FrozenFigure,
            idCast<EntityId>(frozen.id),
            Operation::make,
            {textCell(frozen.key.toText()), textCell(figure.receipt.definition), Cell(qint64(figure.receipt.version)),
             textCell(frozen.selection), dayCell(figure.receipt.asOf), realCell(figure.value), realCell(figure.lower),
             realCell(figure.upper), textCell(nameIn(units(), figure.unit)), Cell(figure.n),
             Cell(figure.receipt.counted), Cell(scope.people), Cell(qint64(scope.whole ? 1 : 0)),
             dayCell(scope.wholeAsAt), textCell(frozen.note.trimmed())},
            {}};
}

FrozenFigure frozenOf(SQLite::Statement &row, const QHash<QByteArray, QString> &users)
{
    FrozenFigure frozen;
    frozen.id = idOf<FrozenFigureId>(row.getColumn(0));
    frozen.key = FigureKey::fromText(textOf(row.getColumn(1))).value_or(FigureKey());
    Figure &figure = frozen.figure;
    figure.receipt.definition = textOf(row.getColumn(2));
    figure.receipt.version = row.getColumn(3).getInt();
    frozen.selection = textOf(row.getColumn(4));
    figure.receipt.asOf = dayOf(row.getColumn(5));
    figure.value = realOf(row.getColumn(6));
    figure.lower = realOf(row.getColumn(7));
    figure.upper = realOf(row.getColumn(8));
    figure.unit = valueIn(units(), textOf(row.getColumn(9))).value_or(FigureUnit::Count);
    figure.n = row.getColumn(10).getInt64();
    figure.receipt.counted = row.getColumn(11).getInt64();
    figure.receipt.what = u"people"_s;
    figure.receipt.scope = {row.getColumn(12).getInt64(), row.getColumn(13).getInt() != 0, dayOf(row.getColumn(14))};
    frozen.note = textOf(row.getColumn(15));
    frozen.published = row.getColumn(16).getInt() != 0;
    frozen.by = UserNames::of(users, idOf<UserId>(row.getColumn(17)));
    frozen.at = QDateTime::fromMSecsSinceEpoch(row.getColumn(18).getInt64(), Qt::UTC);
    return frozen;
}

/// The figure and everybody behind it, as the records are now.
struct Reckoned
{
    Figure figure;
    PeopleBehind behind;
    qint64 record = 0; ///< The last one that had arrived before it was reckoned.
};

qint64 lastRecord(Connection &connection)
{
    SQLite::Statement &select = connection.statement("SELECT coalesce(max(seq), 0) FROM record");
    const qint64 last = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return last;
}

Result<Reckoned> reckon(CaseStore &store, const FigureKey &key, const FrozenSelection &what)
{
    const Result<qint64> record =
        guarded(store.folder().path, [&]() -> Result<qint64> { return lastRecord(store.reader()); });
    if (!record) {
        return std::unexpected(record.error());
    }
    const Result<EngagementReading> reading = EngagementReader(store).read(what.selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    EngagementOptions options = reading->options(what.selection);
    options.lapseDays = what.options.lapseDays;
    options.custodyPauses = what.options.custodyPauses;
    options.countedChannels = what.options.countedChannels;
    options.months = what.options.months;
    options.episodes = what.options.episodes;
    const EngagementFigures figures = EngagementCalculator::calculate(reading->rows, options);
    std::optional<Figure> figure = KeyedFigures::find(figures, key, options.minimum);
    if (!figure) {
        return fail(ErrorCode::NotFound, u"figure"_s);
    }
    return Reckoned{*std::move(figure), PeopleBehind::of(reading->rows, options, key), *record};
}

} // namespace

Result<FrozenFigure> FrozenFigureStore::freeze(const FigureKey &key, const FrozenSelection &what, const QString &note)
{
    if (const Result<void> allowed = m_store.require(Action::FreezeFigures); !allowed) {
        return std::unexpected(allowed.error());
    }
    Result<Reckoned> reckoned = reckon(m_store, key, what);
    if (!reckoned) {
        return std::unexpected(reckoned.error());
    }
    if (!reckoned->figure.receipt.scope.whole) {
        return fail(ErrorCode::InvalidValue, u"whole"_s, u"part_of_programme"_s);
    }
    if (!reckoned->figure.enough() || !reckoned->figure.value) {
        return fail(ErrorCode::InvalidValue, u"n"_s, u"too_few"_s);
    }
    FrozenFigure frozen{m_store.newId<FrozenFigureId>(),
                        key,
                        std::move(reckoned->figure),
                        SelectionText::of(what),
                        note.trimmed(),
                        {},
                        {},
                        false};
    return guarded(m_store.folder().path, [&]() -> Result<FrozenFigure> {
        const WriteLock lock(m_store);
        keepList(frozen.id, reckoned->behind, reckoned->record);
        const Result<Change> saved = m_store.commit(
            Action::FreezeFigures,
            CompartmentChange{m_store.programmeFile(), Compartment::ProgrammeFile, {making(frozen)}, {}});
        if (!saved) {
            dropList(frozen.id); // a list without its figure would harm nobody, and be seen by nobody
            return std::unexpected(saved.error());
        }
        return read(frozen.id);
    });
}

void FrozenFigureStore::keepList(const FrozenFigureId &id, const PeopleBehind &behind, qint64 record)
{
    Connection &writer = m_store.writer();
    const Connection::Scope scope(writer, WriteScope::Local);
    SQLite::Transaction together(writer.database());
    SQLite::Statement &insert =
        writer.statement("INSERT INTO frozen_person (figure, person, part, record) VALUES (?, ?, ?, ?)");
    for (const BehindPerson &person : behind.people) {
        insert.reset();
        bindId(insert, 1, id);
        bindId(insert, 2, person.person);
        bindText(insert, 3, behind.parts[static_cast<size_t>(person.part)].code);
        insert.bind(4, static_cast<int64_t>(record));
        insert.exec();
    }
    insert.reset();
    together.commit();
}

void FrozenFigureStore::dropList(const FrozenFigureId &id)
{
    Connection &writer = m_store.writer();
    const Connection::Scope scope(writer, WriteScope::Local);
    SQLite::Statement &remove = writer.statement("DELETE FROM frozen_person WHERE figure = ?");
    bindId(remove, 1, id);
    remove.exec();
}

Result<QList<FrozenFigure>> FrozenFigureStore::list()
{
    if (const Result<void> allowed = m_store.require(Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<FrozenFigure>> {
        const QHash<QByteArray, QString> users = UserNames::all(m_store.reader());
        SQLite::Statement &select =
            m_store.reader().statement(std::string(standing) + " ORDER BY record.stamp DESC, frozen.id");
        QList<FrozenFigure> all;
        while (select.executeStep()) {
            all.append(frozenOf(select, users));
        }
        select.reset();
        return all;
    });
}

Result<bool> FrozenFigureStore::holdsPart()
{
    return guarded(m_store.folder().path,
                   [&]() -> Result<bool> { return LocalSettings(m_store.reader()).holdsPart(); });
}

Result<FrozenFigure> FrozenFigureStore::read(const FrozenFigureId &id)
{
    const Result<QList<FrozenFigure>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, id, &FrozenFigure::id);
    return found == all->end() ? fail(ErrorCode::NotFound, u"frozen_figure"_s) : Result<FrozenFigure>(*found);
}

Result<FrozenRecount> FrozenFigureStore::recount(const FrozenFigureId &id)
{
    Result<FrozenFigure> frozen = read(id);
    if (!frozen) {
        return std::unexpected(frozen.error());
    }
    const Result<FrozenSelection> what = SelectionText::read(frozen->selection);
    if (!what) {
        return std::unexpected(what.error());
    }
    Result<Reckoned> reckoned = reckon(m_store, frozen->key, *what);
    if (!reckoned) {
        return std::unexpected(reckoned.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<FrozenRecount> {
        FrozenChanges changes(m_store.reader());
        const QHash<PersonId, QString> was = changes.list(id);
        FrozenRecount recount{*std::move(frozen), std::move(reckoned->figure), !was.isEmpty(), {}};
        if (!recount.listKept) {
            return recount; // of whom it was made is known where it was frozen
        }
        Result<QList<FrozenChange>> found = changes.between(id, was, reckoned->behind);
        if (!found) {
            return std::unexpected(found.error());
        }
        recount.changes = *std::move(found);
        return recount;
    });
}

Result<void> FrozenFigureStore::publish(const FrozenFigureId &id, bool published)
{
    return write(id, "published"_L1, published ? Cell(qint64(1)) : Cell());
}

Result<void> FrozenFigureStore::strikeOut(const FrozenFigureId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"reason"_s);
    }
    return write(id, "struck"_L1, textCell(reason.trimmed()));
}

Result<void> FrozenFigureStore::write(const FrozenFigureId &id, QLatin1StringView atom, Cell cell)
{
    if (const Result<void> allowed = m_store.require(Action::FreezeFigures); !allowed) {
        return allowed;
    }
    if (const Result<FrozenFigure> known = read(id); !known) {
        return std::unexpected(known.error());
    }
    const Operation operation{
        EntityKind::FrozenFigure, idCast<EntityId>(id), schemaOf(EntityKind::FrozenFigure).atom(atom), {cell}, {}};
    const Result<Change> saved = m_store.commit(
        Action::FreezeFigures, CompartmentChange{m_store.programmeFile(), Compartment::ProgrammeFile, {operation}, {}});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
