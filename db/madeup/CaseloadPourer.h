// CaseloadPourer fills a store with an invented caseload, for demonstrations, measurements and tests of size.
#pragma once

#include "db/store/CaseStore.h"
#include "model/madeup/MadeUpCaseload.h"

namespace db
{

/// What was poured.
struct PouredCaseload
{
    qint64 people = 0;
    qint64 contacts = 0;
};

class CaseloadPourer
{
public:
    /// Told after each commit how many people are in; false stops the pouring.
    using Progress = std::function<bool(qint64 people)>;

    explicit CaseloadPourer(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves everyone who is left in `caseload` on the store's first programme: one record a person, `peopleAtOnce`
    /// people a commit. Errors: Cancelled when `progress` says so (what was committed before stays), RoleMayNot, and
    /// those of writing.
    [[nodiscard]] model::Result<PouredCaseload> pour(model::MadeUpCaseload &caseload, const Progress &progress = {});

    static constexpr int peopleAtOnce = 500;

    /// The programme that everyone is put on. NotFound in a store that has none.
    [[nodiscard]] model::Result<model::ProgrammeId> firstProgramme();
    /// What saves one person with everything about them.
    [[nodiscard]] CompartmentChange changeOf(const model::MadeUpPerson &made, const model::ProgrammeId &programme);

private:
    CaseStore &m_store;
};

} // namespace db
