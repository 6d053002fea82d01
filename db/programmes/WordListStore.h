// WordListStore keeps the lists of words that a team made its own: renamed, added to, put in order, retired.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/WordList.h"

namespace db
{

/// An entry is known by its code, on every laptop alike: two that add or rename the same one mean the same one. None is
/// ever deleted, as records carry its code.
class WordListStore
{
public:
    enum class Show { Offered, All };

    explicit WordListStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// In the team's order: what is built in until the team changes it. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::ListEntry>> of(model::WordList list, Show show = Show::Offered);

    /// Adds one at the end, its code being its words. Errors: RoleMayNot, MissingField ("words"), AlreadyDone ("words")
    /// when it is there, InvalidValue ("detail") for a closure reason that counts as none that engagement knows.
    [[nodiscard]] model::Result<void> add(model::WordList list, const QString &words, const QString &detail = {});

    /// Calls it otherwise. Errors: RoleMayNot, NotFound ("entry"), MissingField ("words"), AlreadyDone ("words").
    [[nodiscard]] model::Result<void> rename(model::WordList list, const QString &code, const QString &words);

    /// Offers it no more, or again. Errors: RoleMayNot, NotFound ("entry").
    [[nodiscard]] model::Result<void> retire(model::WordList list, const QString &code, bool retired = true);

    /// Puts it at `place`, counted from 0 among all entries; a place outside is the nearest end. Errors: RoleMayNot,
    /// NotFound ("entry").
    [[nodiscard]] model::Result<void> move(model::WordList list, const QString &code, qsizetype place);

private:
    struct Kept;

    [[nodiscard]] model::Result<QList<Kept>> read(model::WordList list);
    [[nodiscard]] model::Result<void> save(const QList<Kept> &before, const QList<Kept> &after);
    [[nodiscard]] model::Result<QList<Kept>> readToChange(model::WordList list);

    CaseStore &m_store;
};

} // namespace db
