// CaseloadText says the lines and columns of the caseload in words.
#pragma once

#include "db/people/CaseloadQuery.h"

#include <QCoreApplication>

namespace widgets
{

/// Columns are those of CaseloadModel.
class CaseloadText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::CaseloadText)

public:
    /// "Coldwell, Raymond"; the reference when there is no name.
    [[nodiscard]] static QString nameOf(const db::CaseloadRow &row);
    /// The same for many: `pattern` is namePattern(), asked for once.
    [[nodiscard]] static QString nameOf(const db::CaseloadRow &row, const QString &pattern);
    /// "Coldwell, Raymond · MU-00042": wherever two people of one name could be taken for each other.
    [[nodiscard]] static QString nameAndReference(const db::CaseloadRow &row);
    [[nodiscard]] static QString namePattern();

    /// What stands in a cell on the day `asOf`; the needs, which are read on their own, are left blank.
    [[nodiscard]] static QString cell(const db::CaseloadRow &row, int column, QDate asOf);
    [[nodiscard]] static QString columnWords(int column);
    /// What settings call a column.
    [[nodiscard]] static QString columnId(int column);
    /// −1 for an id of another version.
    [[nodiscard]] static int columnOf(const QString &id);
};

} // namespace widgets
