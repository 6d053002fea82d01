// PersonRows are people as an export writes them: one row each, with how things stand.
#pragma once

#include "db/exchange/export/ExportRows.h"

namespace db
{

class PersonRows : public ExportRows
{
public:
    PersonRows(CaseStore &store, const ExportOptions &options)
        : ExportRows(store, options)
    {
    }

    [[nodiscard]] static QStringList columns(bool identified);
    [[nodiscard]] QList<QVariantList> rowsOf(const CaseloadRow &person) override;

private:
    void addDetails(QVariantList &row, const CaseloadRow &person);
    void addIdentifiers(QVariantList &row, const CaseloadRow &person);
    void addEnrolment(QVariantList &row, const CaseloadRow &person);
};

} // namespace db
