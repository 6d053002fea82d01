// PaperSheetStore remembers which contact sheets the user printed, so that what was written on them is keyed in in
// their order.
#pragma once

#include "db/store/CaseStore.h"
#include "model/contacts/PaperSheet.h"

namespace db
{

/// They are the user's own, in this copy of the store: paper does not travel with bundles.
class PaperSheetStore
{
public:
    /// How many are remembered; the oldest goes first.
    static constexpr qsizetype most = 40;

    explicit PaperSheetStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Gives the sheet the next number and remembers it. Errors: MissingField ("people") for a sheet of nobody, a
    /// failure to write.
    [[nodiscard]] model::Result<model::PaperSheet> keep(model::PaperSheet sheet);

    /// The newest first.
    [[nodiscard]] model::Result<QList<model::PaperSheet>> list();

    /// NotFound ("sheet").
    [[nodiscard]] model::Result<model::PaperSheet> find(int number);

    /// Says that what is on it has been typed in, or has not. NotFound ("sheet"), a failure to write.
    [[nodiscard]] model::Result<void> setKeyedIn(int number, bool keyedIn);

private:
    [[nodiscard]] model::Result<void> write(const QList<model::PaperSheet> &sheets, int last);

    CaseStore &m_store;
};

} // namespace db
