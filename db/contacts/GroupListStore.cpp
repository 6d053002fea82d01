#include "db/contacts/GroupListStore.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <QMap>

#include <algorithm>

namespace db
{

using namespace model;

Result<QList<GroupList>> GroupListStore::list()
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<GroupList>> {
        SQLite::Statement &select = m_store.reader().statement("SELECT id, name FROM group_list WHERE name IS NOT NULL "
                                                               "AND retired IS NULL ORDER BY name COLLATE NOCASE, id");
        QList<GroupList> groups;
        while (select.executeStep()) {
            groups.append({idOf<GroupListId>(select.getColumn(0)), textOf(select.getColumn(1))});
        }
        select.reset();
        return groups;
    });
}

Result<GroupList> GroupListStore::find(const QString &name)
{
    const Result<QList<GroupList>> groups = list();
    if (!groups) {
        return std::unexpected(groups.error());
    }
    const auto found = std::ranges::find_if(*groups, [&name](const GroupList &group) {
        return group.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == groups->end() ? Result<GroupList>(fail(ErrorCode::NotFound, QStringLiteral("group"))) : *found;
}

QList<GroupListStore::Member> GroupListStore::standing(const GroupListId &group)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT member.id, person_id.id FROM group_member AS member JOIN entity AS person_id ON person_id.row ="
        " member.file JOIN person ON person.row = member.file WHERE member.list = ? AND member.struck IS NULL"
        " AND person.struck IS NULL ORDER BY person.reference, person_id.id, member.id");
    bindId(select, 1, group);
    QList<Member> members;
    while (select.executeStep()) {
        members.append({idOf<EntityId>(select.getColumn(0)), idOf<PersonId>(select.getColumn(1))});
    }
    select.reset();
    return members;
}

Result<QList<PersonId>> GroupListStore::members(const GroupListId &group)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<PersonId>> {
        QList<PersonId> people;
        const QList<Member> all = standing(group);
        for (const Member &member : all) {
            // Two laptops may each have put the same person there.
            if (people.isEmpty() || people.last() != member.person) {
                people.append(member.person);
            }
        }
        return people;
    });
}

Result<GroupListId> GroupListStore::keep(const QString &name, const QList<PersonId> &people)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("group"));
    }
    const Result<GroupList> known = find(name);
    const GroupListId group = known ? known->id : m_store.newId<GroupListId>();
    const Result<QList<Member>> members =
        guarded(m_store.folder().path, [&]() -> Result<QList<Member>> { return standing(group); });
    if (!members) {
        return std::unexpected(members.error());
    }
    QMap<PersonId, std::vector<Operation>> changes;
    for (const PersonId &person : people) {
        if (std::ranges::find(*members, person, &Member::person) == members->end() && !changes.contains(person)) {
            changes[person].push_back(
                {EntityKind::GroupMember, m_store.newId<EntityId>(), Operation::make, {idCell(group)}, {}});
        }
    }
    const int struck = schemaOf(EntityKind::GroupMember).atom(QLatin1StringView("struck"));
    for (const Member &member : *members) {
        if (!people.contains(member.person)) {
            changes[member.person].push_back(
                {EntityKind::GroupMember, member.id, struck, {textCell(QStringLiteral("no longer in the group"))}, {}});
        }
    }
    if (known && changes.isEmpty()) {
        return group;
    }
    const Result<Change> saved = m_store.commit(Action::WriteCases, [&](SaveWriter &writer) -> Result<void> {
        if (!known) {
            const Operation made{
                EntityKind::GroupList, idCast<EntityId>(group), Operation::make, {textCell(name.trimmed())}, {}};
            if (const auto added = writer.add({m_store.programmeFile(), Compartment::ProgrammeFile, {made}, {}});
                !added) {
                return added;
            }
        }
        for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
            if (const auto added = writer.add(CompartmentChange::inCaseFile(change.key(), change.value())); !added) {
                return added;
            }
        }
        return {};
    });
    return saved ? Result<GroupListId>(group) : std::unexpected(saved.error());
}

} // namespace db
