// ContactRows are contacts as an export writes them: one row each, those that were withdrawn or corrected left out.
#pragma once

#include "db/exchange/export/ExportRows.h"

namespace db
{

class ContactRows : public ExportRows
{
public:
    ContactRows(CaseStore &store, const ExportOptions &options)
        : ExportRows(store, options)
    {
    }

    [[nodiscard]] static QStringList columns(bool identified);
    [[nodiscard]] QList<QVariantList> rowsOf(const CaseloadRow &person) override;
};

} // namespace db
