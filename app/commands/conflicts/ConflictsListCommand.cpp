#include "app/commands/conflicts/ConflictsListCommand.h"

#include "db/access/AccessLog.h"
#include "db/sync/conflicts/ConflictStore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString ConflictsListCommand::summary() const
{
    return tr("Lists the fields of which two laptops wrote different values; all of them are kept.");
}

Result<ExitCode> ConflictsListCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    if (const Result<void> noted = db::AccessLog(store).record(u"conflicts"_s); !noted) {
        return std::unexpected(noted.error());
    }
    const Result<QList<db::Conflict>> all = db::ConflictStore(store).list();
    if (!all) {
        return std::unexpected(all.error());
    }
    QJsonArray conflicts;
    for (const db::Conflict &conflict : *all) {
        QJsonArray values;
        for (const db::Conflict::Value &value : conflict.values) {
            values.append(
                QJsonObject{{u"value"_s, value.texts.join(u", "_s)},
                            {u"by"_s, value.author},
                            {u"saved"_s, QDateTime::fromMSecsSinceEpoch(value.saved, Qt::UTC).toString(Qt::ISODate)},
                            {u"shown"_s, value.shown}});
        }
        conflicts.append(QJsonObject{{u"id"_s, conflict.id},
                                     {u"person"_s, conflict.reference.isEmpty() ? QJsonValue() : conflict.reference},
                                     {u"field"_s, conflict.field},
                                     {u"values"_s, values}});
    }
    context.output.json({{u"conflicts"_s, conflicts}});
    QList<QStringList> rows;
    for (const db::Conflict &conflict : *all) {
        for (qsizetype i = 0; i < conflict.values.size(); ++i) {
            const db::Conflict::Value &value = conflict.values[i];
            rows.append({i == 0 ? conflict.id : QString(), i == 0 ? conflict.reference : QString(),
                         i == 0 ? conflict.field : QString(), QString::number(i + 1), value.texts.join(u", "_s),
                         value.author});
        }
    }
    context.output.table({tr("Id"), tr("Person"), tr("Field"), tr("No."), tr("Value"), tr("By", "who wrote a value")},
                         rows);
    return ExitCode::Done;
}

} // namespace app
