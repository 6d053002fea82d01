// GroupListStore keeps groups of people who meet, by name.
#pragma once

#include "db/store/CaseStore.h"
#include "model/contacts/GroupList.h"

namespace db
{

class GroupListStore
{
public:
    explicit GroupListStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// All groups in the order of the alphabet. RoleMayNot.
    [[nodiscard]] model::Result<QList<model::GroupList>> list();

    /// The group of this name, whatever the case of its letters. NotFound ("group").
    [[nodiscard]] model::Result<model::GroupList> find(const QString &name);

    /// Those of its people who are on this laptop, by reference. RoleMayNot.
    [[nodiscard]] model::Result<QList<model::PersonId>> members(const model::GroupListId &group);

    /// Makes the group of this name if there is none, and has exactly `people` belong to it, in one save; does nothing
    /// when it is so already. Errors: MissingField ("group"), RoleMayNot.
    [[nodiscard]] model::Result<model::GroupListId> keep(const QString &name, const QList<model::PersonId> &people);

private:
    struct Member
    {
        model::EntityId id;
        model::PersonId person;
    };

    [[nodiscard]] QList<Member> standing(const model::GroupListId &group);

    CaseStore &m_store;
};

} // namespace db
