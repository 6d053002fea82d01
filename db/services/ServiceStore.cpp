#include "db/services/ServiceStore.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

Cells cellsOf(const Service &service)
{
    return {textCell(service.name.trimmed()),
            textCell(service.provider.trimmed()),
            textCell(service.offers),
            textCell(service.area),
            textCell(service.phone),
            textCell(service.email),
            textCell(service.address),
            textCell(service.postcode),
            textCell(service.hours),
            textCell(service.note),
            service.retired ? Cell(qint64(1)) : Cell()};
}

Service serviceOf(SQLite::Statement &row)
{
    Service service;
    service.id = idOf<ServiceId>(row.getColumn(0));
    QString *const words[] = {&service.name,  &service.provider, &service.offers,   &service.area,  &service.phone,
                              &service.email, &service.address,  &service.postcode, &service.hours, &service.note};
    int column = 1;
    for (QString *text : words) {
        *text = textOf(row.getColumn(column++));
    }
    service.retired = row.getColumn(column).getInt() != 0;
    return service;
}

bool sameWords(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<Service>> ServiceStore::list(Show show)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Service>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT id, name, provider, offers, area, phone, email, address, postcode, hours, note, retired"
            " FROM service WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE, provider, row");
        QList<Service> services;
        while (select.executeStep()) {
            const Service service = serviceOf(select);
            if (show == Show::All || !service.retired) {
                services.append(service);
            }
        }
        select.reset();
        return services;
    });
}

Result<Service> ServiceStore::find(const QString &name)
{
    const Result<QList<Service>> offered = list();
    if (!offered) {
        return std::unexpected(offered.error());
    }
    QList<Service> fitting;
    std::ranges::copy_if(*offered, std::back_inserter(fitting),
                         [&name](const Service &service) { return sameWords(service.name, name); });
    if (fitting.size() == 1) {
        return fitting.first();
    }
    return fail(fitting.isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, QStringLiteral("service"));
}

Result<Service> ServiceStore::read(const ServiceId &id)
{
    const Result<QList<Service>> all = list(Show::All);
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, id, &Service::id);
    return found == all->end() ? fail(ErrorCode::NotFound, QStringLiteral("service")) : Result<Service>(*found);
}

Result<ServiceId> ServiceStore::add(const Service &service)
{
    if (const Result<void> right = check(service); !right) {
        return std::unexpected(right.error());
    }
    const auto id = m_store.newId<ServiceId>();
    const Result<void> saved =
        save({{EntityKind::Service, idCast<EntityId>(id), Operation::make, cellsOf(service), {}}});
    return saved ? Result<ServiceId>(id) : std::unexpected(saved.error());
}

Result<void> ServiceStore::change(const Service &service)
{
    const Result<Service> there = read(service.id);
    if (!there) {
        return std::unexpected(there.error());
    }
    if (const Result<void> right = check(service); !right) {
        return right;
    }
    const Cells before = cellsOf(*there);
    const Cells after = cellsOf(service);
    std::vector<Operation> operations;
    int position = 0;
    for (const Atom &atom : schemaOf(EntityKind::Service).atoms) {
        const auto from = after.begin() + atom.first;
        if (!std::equal(from, from + atom.count, before.begin() + atom.first)) {
            operations.push_back(
                {EntityKind::Service, idCast<EntityId>(service.id), position, Cells(from, from + atom.count), {}});
        }
        ++position;
    }
    return operations.empty() ? Result<void>() : save(std::move(operations));
}

Result<void> ServiceStore::check(const Service &service)
{
    if (const Result<void> allowed = m_store.require(Action::ChangeProgramme); !allowed) {
        return allowed;
    }
    if (service.name.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("name"));
    }
    const Result<QList<Service>> offered = list();
    if (!offered) {
        return std::unexpected(offered.error());
    }
    const bool taken = !service.retired && std::ranges::any_of(*offered, [&service](const Service &other) {
        return other.id != service.id && sameWords(other.name, service.name) &&
               sameWords(other.provider, service.provider);
    });
    return taken ? fail(ErrorCode::AlreadyDone, QStringLiteral("service")) : Result<void>();
}

Result<void> ServiceStore::save(std::vector<Operation> operations)
{
    const Result<Change> saved = m_store.commit(
        Action::ChangeProgramme,
        CompartmentChange{m_store.programmeFile(), Compartment::ProgrammeFile, std::move(operations), {}});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
