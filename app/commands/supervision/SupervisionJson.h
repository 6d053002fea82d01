// SupervisionJson reads and writes what the commands of supervision have in common.
#pragma once

#include "app/CommandContext.h"
#include "app/CommandOptions.h"
#include "app/ExitCode.h"
#include "db/supervision/SupervisionStore.h"

#include <QJsonObject>

namespace app
{

class SupervisionJson
{
public:
    [[nodiscard]] static QJsonObject of(const model::Supervision &mark);

    /// What --entry names; null without it. NotFound ("entry").
    [[nodiscard]] static model::Result<model::EntityId> entry(const CommandOptions &options);

    /// Saves a mark and answers with it.
    [[nodiscard]] static model::Result<ExitCode> mark(db::CaseStore &store, const model::Supervision &mark,
                                                      CommandContext &context);
};

} // namespace app
