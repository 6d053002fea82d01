// SheetContents puts on a contact sheet what somebody chose to have on it, and says in the access log that it did.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "widgets/paper/ContactSheet.h"

namespace widgets
{

class SheetContents
{
    Q_DECLARE_TR_FUNCTIONS(widgets::SheetContents)

public:
    enum class Who { Reference, FirstName, FullName };

    struct Wanted
    {
        QList<db::CaseloadRow> people; ///< In the order of the sheet.
        int blankLines = 0;            ///< Behind them, for whoever else is met.
        QDate day;
        Who who = Who::FirstName;
        bool last = true;    ///< When they were met last.
        bool agreed = true;  ///< The next contact, and what was agreed to be done.
        bool number = false; ///< Their number, and whether a message is safe.
    };

    explicit SheetContents(db::CaseStore &store)
        : m_store(store)
    {
    }

    /// Remembers the sheet so that it can be keyed in, records for each person that they were printed, and reads what
    /// goes on it. For a job. Errors: RoleMayNot, NotFound, a failure to write.
    [[nodiscard]] model::Result<ContactSheet> make(const Wanted &wanted);

    /// How many pages it will have.
    [[nodiscard]] static int pages(const Wanted &wanted);

private:
    [[nodiscard]] model::Result<void> note(const Wanted &wanted);
    [[nodiscard]] model::Result<ContactSheet::Line> line(const db::CaseloadRow &row, const Wanted &wanted);
    [[nodiscard]] model::Result<QString> agreed(const db::CaseloadRow &row);
    [[nodiscard]] model::Result<QString> number(const db::CaseloadRow &row);
    [[nodiscard]] static QString who(const db::CaseloadRow &row, Who who);

    db::CaseStore &m_store;
};

} // namespace widgets
