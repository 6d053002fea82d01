#include "db/circumstances/RelationshipStore.h"

#include "db/people/PersonStore.h"
#include "model/circumstances/CircumstanceCodes.h"
#include "model/circumstances/CircumstanceRules.h"

namespace db
{

using namespace model;

namespace
{

Relationship relationshipOf(SQLite::Statement &row)
{
    Relationship relationship;
    relationship.id = idOf<RelationshipId>(row.getColumn(0));
    relationship.person = idOf<PersonId>(row.getColumn(1));
    relationship.other = idOf<PersonId>(row.getColumn(2));
    relationship.link = idOf<EntityId>(row.getColumn(3));
    relationship.name = textOf(row.getColumn(4));
    relationship.kind = textOf(row.getColumn(5));
    relationship.household = row.getColumn(6).getInt() != 0;
    relationship.note = textOf(row.getColumn(7));
    relationship.ended = dayOf(row.getColumn(8));
    relationship.otherName = textOf(row.getColumn(9));
    relationship.otherReference = textOf(row.getColumn(10));
    return relationship;
}

Cells cellsOf(const Relationship &relationship)
{
    return {idCell(relationship.other),
            idCell(relationship.link),
            textCell(relationship.name.trimmed()),
            textCell(relationship.kind.trimmed()),
            relationship.household ? Cell(qint64(1)) : Cell(),
            textCell(relationship.note.trimmed()),
            dayCell(relationship.ended)};
}

/// `half` as it stands in the other's case file; its note and its name stay as they are there.
Relationship mirrored(const Relationship &relationship, Relationship half)
{
    half.person = relationship.other;
    half.other = relationship.person;
    half.link = relationship.link;
    half.kind = CircumstanceCodes::inverse(relationship.kind);
    half.household = relationship.household;
    half.ended = relationship.ended;
    return half;
}

std::string ofOther(const std::string &what)
{
    return "(SELECT " + what +
           " FROM person JOIN entity ON entity.row = person.row WHERE entity.id = entry.other AND person.struck IS"
           " NULL)";
}

} // namespace

const RelationshipStore::Shape &RelationshipStore::shape()
{
    static const Shape shape{
        {EntityKind::Relationship,
         "entry.id, person_id.id, entry.other, entry.link, entry.name, entry.kind, entry.household, entry.note,"
         " entry.ended, " +
             ofOther("coalesce(nullif(trim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), ''),"
                     " known_as, reference)") +
             ", " + ofOther("reference"),
         "entry.ended IS NOT NULL, entry.household IS NULL", relationshipOf},
        cellsOf,
        CircumstanceRules::check,
        [](const Relationship &) { return QDate(); }};
    return shape;
}

Result<RelationshipId> RelationshipStore::add(const Relationship &relationship)
{
    if (const Result<void> right = allowed(relationship); !right) {
        return std::unexpected(right.error());
    }
    for (const PersonId &person : {relationship.person, relationship.other}) {
        const Result<void> here = person.isNull() ? Result<void>() : PersonStore(store()).requireHere(person);
        if (!here) {
            return std::unexpected(here.error());
        }
    }
    Relationship first = relationship;
    first.id = store().newId<RelationshipId>();
    std::vector<CompartmentChange> changes;
    if (!first.other.isNull()) {
        first.link = store().newId<EntityId>();
        first.name.clear();
        changes.push_back(CompartmentChange::inCaseFile(
            first.other, {entries().making(store().newId<EntityId>(), cellsOf(mirrored(first, {})))}));
    }
    changes.insert(changes.begin(), CompartmentChange::inCaseFile(
                                        first.person, {entries().making(idCast<EntityId>(first.id), cellsOf(first))}));
    const Result<void> saved = save(Action::WriteCases, changes);
    return saved ? Result<RelationshipId>(first.id) : std::unexpected(saved.error());
}

Result<void> RelationshipStore::change(const Relationship &relationship)
{
    if (const Result<void> right = allowed(relationship); !right) {
        return right;
    }
    const WriteLock lock(store());
    const Result<Relationship> before = read(relationship.id);
    const auto other = before ? otherHalf(*before) : std::unexpected(before.error());
    if (!other) {
        return std::unexpected(other.error());
    }
    return guarded(store().folder().path, [&]() -> Result<void> {
        std::vector<CompartmentChange> changes;
        const auto add = [&](const PersonId &person, const Relationship &now) {
            std::vector<Operation> operations = entries().changes(idCast<EntityId>(now.id), cellsOf(now));
            if (!operations.empty()) {
                changes.push_back(CompartmentChange::inCaseFile(person, std::move(operations)));
            }
        };
        add(before->person, relationship);
        if (*other) {
            Relationship now = **other;
            // What they are to each other is said anew only when it changed: it may be finer on the other side.
            const QString kind = now.kind;
            now = mirrored(relationship, now);
            now.kind = relationship.kind == before->kind ? kind : now.kind;
            add((*other)->person, now);
        }
        return changes.empty() ? Result<void>() : save(Action::WriteCases, changes);
    });
}

Result<void> RelationshipStore::end(const RelationshipId &id, QDate day)
{
    Result<Relationship> relationship = read(id);
    if (!relationship) {
        return std::unexpected(relationship.error());
    }
    if (relationship->ended.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("ended"));
    }
    relationship->ended = day.isValid() ? day : store().environment().clock.today();
    return change(*relationship);
}

Result<void> RelationshipStore::strikeOut(const RelationshipId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("reason"));
    }
    const Result<Action> action =
        CaseEntries::actionToStrikeOut(store(), EntityKind::Relationship, idCast<EntityId>(id));
    const Result<Relationship> struck = action ? read(id) : std::unexpected(action.error());
    const auto other = struck ? otherHalf(*struck) : std::unexpected(struck.error());
    if (!other) {
        return std::unexpected(other.error());
    }
    std::vector<CompartmentChange> changes;
    const auto add = [&](const Relationship &half) {
        changes.push_back(CompartmentChange::inCaseFile(
            half.person, {{EntityKind::Relationship,
                           idCast<EntityId>(half.id),
                           schemaOf(EntityKind::Relationship).atom(QLatin1StringView("struck")),
                           {textCell(reason.trimmed())},
                           {}}}));
    };
    add(*struck);
    if (*other) {
        add(**other);
    }
    return save(*action, changes);
}

Result<std::optional<Relationship>> RelationshipStore::otherHalf(const Relationship &relationship)
{
    if (relationship.link.isNull()) {
        return std::optional<Relationship>();
    }
    const Result<QList<Relationship>> theirs = of(relationship.other);
    if (!theirs) {
        return std::unexpected(theirs.error());
    }
    for (const Relationship &half : *theirs) {
        if (half.link == relationship.link) {
            return std::optional(half);
        }
    }
    return std::optional<Relationship>();
}

Result<void> RelationshipStore::save(Action action, const std::vector<CompartmentChange> &changes)
{
    const Result<Change> saved = store().commit(action, [&changes](SaveWriter &writer) -> Result<void> {
        for (const CompartmentChange &change : changes) {
            if (const Result<void> added = writer.add(change); !added) {
                return added;
            }
        }
        return {};
    });
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
