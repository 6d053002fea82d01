// ServicesReport makes the table of services: who was referred, who went, and who stayed with us beside those who did
// not go.
#pragma once

#include "db/store/CaseStore.h"
#include "model/services/ServiceFigures.h"
#include "widgets/dashboards/TableReport.h"

#include <QCoreApplication>

namespace widgets
{

class ServicesReport
{
    Q_DECLARE_TR_FUNCTIONS(ServicesReport)

public:
    /// Of everyone recorded, as of today. Errors: those of db::EngagementReader.
    [[nodiscard]] static model::Result<TableReport> read(db::CaseStore &store);

private:
    [[nodiscard]] static QString share(const model::Figure &share, const model::ServiceFigures::Group &group);
    [[nodiscard]] static QString difference(const model::Figure &difference);
    static void open(TableReport &report, const QString &key, const model::ServiceFigures &service);
    /// The key of a list of people, or none when there are none.
    static QString list(TableReport &report, const QString &key, const QString &title,
                        const QList<model::PersonId> &people);
};

} // namespace widgets
