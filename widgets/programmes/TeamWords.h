// TeamWords are what the team calls the entries of its lists, at hand for every text of the window.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/WordList.h"

#include <QHash>

namespace widgets
{

/// The window has one store open at a time, and so one set of words. Before anything is read: what is built in.
class TeamWords
{
public:
    [[nodiscard]] static TeamWords &current();

    /// Errors: those of reading.
    [[nodiscard]] model::Result<void> read(db::CaseStore &store);
    /// The store is closed.
    void forget() { m_lists.clear(); }

    /// What is offered, in the team's order.
    [[nodiscard]] QList<model::ListEntry> offered(model::WordList list) const;
    /// What the team calls an entry; blank when it never gave it a name, or nothing is known of it.
    [[nodiscard]] QString words(model::WordList list, const QString &code) const;

private:
    QHash<model::WordList, QList<model::ListEntry>> m_lists;
};

} // namespace widgets
