// ServiceStore keeps the directory of services that the team refers people to.
#pragma once

#include "db/store/CaseStore.h"
#include "model/services/Service.h"

namespace db
{

class ServiceStore
{
public:
    enum class Show { Offered, All };

    explicit ServiceStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// By name. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Service>> list(Show show = Show::Offered);

    /// The one that is offered under this name, in any case. Errors: RoleMayNot, NotFound or Ambiguous ("service").
    [[nodiscard]] model::Result<model::Service> find(const QString &name);

    /// Errors: RoleMayNot, NotFound ("service").
    [[nodiscard]] model::Result<model::Service> read(const model::ServiceId &id);

    /// Adds it to the directory. Errors: RoleMayNot, MissingField ("name"), AlreadyDone ("service") when one of that
    /// name and provider is offered.
    [[nodiscard]] model::Result<model::ServiceId> add(const model::Service &service);

    /// Changes whatever differs, in one save; retiring and bringing back too. Errors: those of read() and add().
    [[nodiscard]] model::Result<void> change(const model::Service &service);

private:
    [[nodiscard]] model::Result<void> check(const model::Service &service);
    [[nodiscard]] model::Result<void> save(std::vector<model::Operation> operations);

    CaseStore &m_store;
};

} // namespace db
