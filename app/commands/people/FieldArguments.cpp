#include "app/commands/people/FieldArguments.h"

namespace app
{

using namespace Qt::StringLiterals;

model::Result<CommandOptions::Pairs> fieldArguments(const CommandOptions &options, qsizetype first)
{
    CommandOptions::Pairs pairs;
    for (qsizetype i = first; i < options.arguments().size(); ++i) {
        const QString &word = options.arguments()[i];
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1) {
            return model::fail(
                model::ErrorCode::InvalidValue, u"FIELD=VALUE"_s,
                QCoreApplication::translate("FieldArguments", "Word %1 is not of the form FIELD=VALUE.").arg(i + 1));
        }
        pairs.append({word.left(sign).trimmed(), word.mid(sign + 1)});
    }
    return pairs;
}

} // namespace app
