// FieldArguments reads FIELD=VALUE words, and says which identifiers among them look mistyped.
#pragma once

#include "app/Output.h"
#include "db/people/PersonFields.h"

#include <QCoreApplication>

namespace app
{

class FieldArguments
{
    Q_DECLARE_TR_FUNCTIONS(FieldArguments)

public:
    /// The fields and values in `words`. UnknownField for a field that is not among `known`, with the nearest in the
    /// detail, and for a word without a sign of equality, which is not repeated: it may be a name.
    [[nodiscard]] static model::Result<db::PersonFields::Values>
    read(const QStringList &words, const QStringList &known = db::PersonFields::names());

    /// A sentence on standard error for each identifier or postcode that cannot be right: it is kept as given.
    static void warnOfSuspects(const db::PersonFields::Values &values, Output &output);
};

} // namespace app
