// CompartmentChange is what one save does in one compartment: it becomes one record, or several when it is large.
#pragma once

#include "model/people/PersonId.h"
#include "model/sync/Record.h"

namespace db
{

struct CompartmentChange
{
    model::CompartmentId compartment;
    model::Compartment kind = model::Compartment::CaseFile;
    std::vector<model::Operation> operations;
    QDate happened; ///< The day of the fact, where the save is about one.

    /// A change in a person's case file.
    [[nodiscard]] static CompartmentChange inCaseFile(const model::PersonId &person,
                                                      std::vector<model::Operation> operations, QDate happened = {})
    {
        return {model::idCast<model::CompartmentId>(person), model::Compartment::CaseFile, std::move(operations),
                happened};
    }
};

} // namespace db
