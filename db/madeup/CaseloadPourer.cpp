#include "db/madeup/CaseloadPourer.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/people/EventCells.h"
#include "db/people/PersonCells.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Result;

Result<PouredCaseload> CaseloadPourer::pour(model::MadeUpCaseload &caseload, const Progress &progress)
{
    const Result<model::ProgrammeId> programme = firstProgramme();
    if (!programme) {
        return std::unexpected(programme.error());
    }
    PouredCaseload poured;
    std::optional<model::MadeUpPerson> made = caseload.next();
    while (made) {
        const auto done = m_store.commit(model::Action::Import, [&](SaveWriter &writer) -> Result<void> {
            for (int i = 0; i < peopleAtOnce && made; ++i) {
                if (const Result<void> added = writer.add(changeOf(*made, *programme)); !added) {
                    return added;
                }
                ++poured.people;
                poured.contacts += made->contacts.size();
                made = caseload.next();
            }
            return {};
        });
        if (!done) {
            return std::unexpected(done.error());
        }
        if (progress && !progress(poured.people)) {
            return model::fail(model::ErrorCode::Cancelled, m_store.folder().path);
        }
    }
    return poured;
}

Result<model::ProgrammeId> CaseloadPourer::firstProgramme()
{
    return guarded(m_store.folder().path, [this]() -> Result<model::ProgrammeId> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entity.id FROM programme JOIN entity ON entity.row = programme.row ORDER BY programme.row");
        if (!select.executeStep()) {
            return model::fail(model::ErrorCode::NotFound, QStringLiteral("programme"));
        }
        const auto id = idOf<model::ProgrammeId>(select.getColumn(0));
        select.reset();
        return id;
    });
}

CompartmentChange CaseloadPourer::changeOf(const model::MadeUpPerson &made, const model::ProgrammeId &programme)
{
    std::vector<model::Operation> operations = makePerson(made.person, m_store);
    for (model::Enrolment enrolment : made.enrolments) {
        enrolment.programme = programme;
        operations.push_back(makeEnrolment(enrolment));
    }
    for (const model::Contact &contact : made.contacts) {
        operations.push_back(makeContact(contact));
    }
    for (const model::Event &event : made.events) {
        operations.push_back(makeEvent(event));
    }
    return CompartmentChange::inCaseFile(made.person.id, std::move(operations));
}

} // namespace db
