#include "db/circumstances/AddressStore.h"

#include "db/people/PersonCells.h"
#include "db/people/PersonStore.h"
#include "model/circumstances/CircumstanceRules.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

Address addressOf(SQLite::Statement &row)
{
    Address address;
    address.id = idOf<AddressId>(row.getColumn(0));
    address.person = idOf<PersonId>(row.getColumn(1));
    address.accommodation = textOf(row.getColumn(2));
    address.address = textOf(row.getColumn(3));
    address.postcode = textOf(row.getColumn(4));
    address.from = dayOf(row.getColumn(5));
    address.to = dayOf(row.getColumn(6));
    address.note = textOf(row.getColumn(7));
    return address;
}

Cells cellsOf(const Address &address)
{
    return {textCell(address.accommodation.trimmed()),
            textCell(address.address.trimmed()),
            textCell(address.postcode.trimmed()),
            dayCell(address.from),
            dayCell(address.to),
            textCell(address.note.trimmed())};
}

std::pair<QString, QString> placeOf(const Address &address)
{
    return {address.address.trimmed(), address.postcode.trimmed()};
}

/// Where they live now: the spell that began last and has no end. Null when there is none.
const Address *current(const QList<Address> &spells)
{
    const Address *found = nullptr;
    for (const Address &spell : spells) {
        if (!spell.to.isValid() && (!found || spell.from > found->from)) {
            found = &spell;
        }
    }
    return found;
}

/// The last day of a spell that another, from `next` on, follows.
QDate lastDay(const Address &spell, QDate next)
{
    return spell.from.isValid() ? std::max(spell.from, next.addDays(-1)) : next.addDays(-1);
}

} // namespace

const AddressStore::Shape &AddressStore::shape()
{
    static const Shape shape{{EntityKind::Address,
                              "entry.id, person_id.id, entry.accommodation, entry.address, entry.postcode,"
                              " entry.from_day, entry.to_day, entry.note",
                              "entry.to_day IS NOT NULL, entry.from_day DESC, entry.to_day DESC", addressOf},
                             cellsOf,
                             CircumstanceRules::check,
                             [](const Address &address) { return address.from; }};
    return shape;
}

Result<AddressId> AddressStore::add(Address address)
{
    if (!address.from.isValid() && !address.to.isValid()) {
        address.from = store().environment().clock.today();
    }
    if (const Result<void> right = allowed(address); !right) {
        return std::unexpected(right.error());
    }
    if (const Result<void> here = PersonStore(store()).requireHere(address.person); !here) {
        return std::unexpected(here.error());
    }
    const WriteLock lock(store()); // from reading the spells to ending one of them
    const Result<QList<Address>> before = of(address.person);
    if (!before) {
        return std::unexpected(before.error());
    }
    return guarded(store().folder().path, [&]() -> Result<AddressId> {
        address.id = store().newId<AddressId>();
        QList<Address> after = *before;
        std::vector<Operation> operations;
        const bool move = !address.to.isValid();
        for (Address &spell : after) {
            if (!move || spell.to.isValid()) {
                continue;
            }
            if (spell.from > address.from) {
                address.to = lastDay(address, spell.from);
                continue;
            }
            spell.to = lastDay(spell, address.from);
            std::ranges::move(entries().changes(idCast<EntityId>(spell.id), cellsOf(spell)),
                              std::back_inserter(operations));
        }
        const auto [place, postcode] = ofRecord(address.person);
        if (move && before->isEmpty() && !place.isEmpty() && std::pair(place, postcode) != placeOf(address)) {
            Address known{store().newId<AddressId>(), address.person, {}, place, postcode, {}, {}, {}};
            known.to = address.from.addDays(-1);
            operations.push_back(entries().making(idCast<EntityId>(known.id), cellsOf(known)));
            after.append(known);
        }
        operations.push_back(entries().making(idCast<EntityId>(address.id), cellsOf(address)));
        after.append(address);
        const Result<void> saved =
            save(Action::WriteCases, address.person, std::move(operations), *before, after, address.from);
        return saved ? Result<AddressId>(address.id) : std::unexpected(saved.error());
    });
}

Result<void> AddressStore::change(const Address &address)
{
    if (const Result<void> right = allowed(address); !right) {
        return right;
    }
    const WriteLock lock(store());
    const Result<PersonId> person = entries().personOf(idCast<EntityId>(address.id));
    const Result<QList<Address>> before = person ? of(*person) : std::unexpected(person.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    return guarded(store().folder().path, [&]() -> Result<void> {
        QList<Address> after = *before;
        std::ranges::replace_if(after, [&address](const Address &spell) { return spell.id == address.id; }, address);
        return save(Action::WriteCases, *person, entries().changes(idCast<EntityId>(address.id), cellsOf(address)),
                    *before, after);
    });
}

Result<void> AddressStore::end(const AddressId &id, QDate day)
{
    Result<Address> address = read(id);
    if (!address) {
        return std::unexpected(address.error());
    }
    if (address->to.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("to"));
    }
    address->to = day.isValid() ? day : store().environment().clock.today();
    return change(*address);
}

Result<void> AddressStore::strikeOut(const AddressId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("reason"));
    }
    const Result<Action> action = CaseEntries::actionToStrikeOut(store(), EntityKind::Address, idCast<EntityId>(id));
    if (!action) {
        return std::unexpected(action.error());
    }
    const WriteLock lock(store());
    const Result<Address> struck = read(id);
    const Result<QList<Address>> before = struck ? of(struck->person) : std::unexpected(struck.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    return guarded(store().folder().path, [&]() -> Result<void> {
        QList<Address> after;
        std::vector<Operation> operations{{EntityKind::Address,
                                           idCast<EntityId>(id),
                                           schemaOf(EntityKind::Address).atom(QLatin1StringView("struck")),
                                           {textCell(reason.trimmed())},
                                           {}}};
        const bool move = !struck->to.isValid() && struck->from.isValid();
        for (Address spell : *before) {
            if (spell.id == id) {
                continue;
            }
            if (move && spell.to.isValid() && spell.to == lastDay(spell, struck->from)) {
                spell.to = QDate();
                std::ranges::move(entries().changes(idCast<EntityId>(spell.id), cellsOf(spell)),
                                  std::back_inserter(operations));
            }
            after.append(spell);
        }
        return save(*action, struck->person, std::move(operations), *before, after);
    });
}

Result<void> AddressStore::save(Action action, const PersonId &person, std::vector<Operation> operations,
                                const QList<Address> &before, const QList<Address> &after, QDate happened)
{
    const Address *now = current(after);
    const std::pair<QString, QString> shown = ofRecord(person);
    const bool ours = std::ranges::any_of(before, [&](const Address &spell) { return placeOf(spell) == shown; });
    // What somebody wrote in the record alone stays until a spell takes its place.
    const std::pair<QString, QString> wanted = now ? placeOf(*now) : ours ? std::pair<QString, QString>() : shown;
    if (wanted != shown) {
        operations.push_back(
            writePerson(person, QLatin1StringView("address"), {textCell(wanted.first), textCell(wanted.second)}));
    }
    if (operations.empty()) {
        return {};
    }
    const Result<Change> saved =
        store().commit(action, CompartmentChange::inCaseFile(person, std::move(operations), happened));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

std::pair<QString, QString> AddressStore::ofRecord(const PersonId &person)
{
    SQLite::Statement &select = store().reader().statement(
        "SELECT address, postcode FROM person WHERE row = (SELECT row FROM entity WHERE id = ?)");
    bindId(select, 1, person);
    std::pair<QString, QString> place;
    if (select.executeStep()) {
        place = {textOf(select.getColumn(0)).trimmed(), textOf(select.getColumn(1)).trimmed()};
    }
    select.reset();
    return place;
}

} // namespace db
