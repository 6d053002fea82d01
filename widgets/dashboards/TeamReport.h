// TeamReport makes the team's table: how the work stands with each worker's people.
#pragma once

#include "db/store/CaseStore.h"
#include "model/team/TeamFigures.h"
#include "widgets/dashboards/TableReport.h"

#include <QCoreApplication>

namespace widgets
{

class TeamReport
{
    Q_DECLARE_TR_FUNCTIONS(TeamReport)

public:
    /// As things stand today. Errors: those of db::TeamReader.
    [[nodiscard]] static model::Result<TableReport> read(db::CaseStore &store);

private:
    static void add(TableReport &report, const QString &name, const QString &key,
                    const model::CaseloadFigures &caseload);
    static QString open(TableReport &report, const QString &key, const QString &title, const QString &words,
                        const QList<model::PersonId> &people);
};

} // namespace widgets
