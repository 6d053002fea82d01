#include "app/commands/people/FieldArguments.h"

#include "model/core/NearestWord.h"
#include "model/people/identifiers/IdentifierCheck.h"
#include "model/people/identifiers/Postcode.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

model::IdentifierFault faultOf(const QString &field, const QString &value)
{
    if (value.isEmpty()) {
        return model::IdentifierFault::None;
    }
    if (field == "postcode"_L1) {
        return model::Postcode::check(value).fault;
    }
    const auto kind = model::valueIn(model::identifierKinds(), field);
    return kind ? model::IdentifierCheck::check(*kind, value).fault : model::IdentifierFault::None;
}

} // namespace

Result<db::PersonFields::Values> FieldArguments::read(const QStringList &words, const QStringList &known)
{
    db::PersonFields::Values values;
    for (const QString &word : words) {
        if (!word.contains(u'=')) {
            return model::fail(model::ErrorCode::UnknownField, u"FIELD=VALUE"_s,
                               tr("A field, a sign of equality and its value were expected."));
        }
        const QString field = word.section(u'=', 0, 0);
        if (!known.contains(field)) {
            const QString nearest = model::nearestWord(field, known);
            return model::fail(model::ErrorCode::UnknownField, field,
                               nearest.isEmpty() ? tr("One of these was expected: %1.").arg(known.join(u", "_s))
                                                 : tr("The nearest is %1.").arg(nearest));
        }
        values.append({field, word.section(u'=', 1).trimmed()});
    }
    return values;
}

void FieldArguments::warnOfSuspects(const db::PersonFields::Values &values, Output &output)
{
    for (const auto &[field, value] : values) {
        switch (faultOf(field, value)) {
        case model::IdentifierFault::None:
            break;
        case model::IdentifierFault::WrongShape:
            output.problem(
                tr("%1 has not the letters and digits that it should have. It is kept as given.").arg(field));
            break;
        case model::IdentifierFault::CheckFails:
            output.problem(
                tr("%1 looks mistyped: its check digit or letter does not agree. It is kept as given.").arg(field));
            break;
        case model::IdentifierFault::NotIssued:
            output.problem(tr("%1 is one that is never given out. It is kept as given.").arg(field));
            break;
        case model::IdentifierFault::StandsForNobody:
            output.problem(tr("%1 is what is written when the number is not known. It is kept as given.").arg(field));
            break;
        }
    }
}

} // namespace app
