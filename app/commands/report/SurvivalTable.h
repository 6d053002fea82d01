// SurvivalTable reads times, events, groups and strata out of the named columns of a file that someone gave us.
#pragma once

#include "db/exchange/TableReader.h"
#include "model/engagement/survival/SurvivalCalculator.h"

#include <QCoreApplication>

namespace app
{

class SurvivalTable
{
    Q_DECLARE_TR_FUNCTIONS(SurvivalTable)

public:
    struct Columns
    {
        QString time;
        QString event;
        QString group; ///< Empty: no comparison.
        QString strata;
    };

    /// A row that could not be used: never with its value.
    struct Refused
    {
        qint64 line = 0;
        QString column; ///< Empty when the row itself cannot be read.
        QString message;
    };

    /// Times are numbers from 0, events 1 or 0; rows that are not so are refused and listed. A blank group or stratum
    /// leaves the row out of the comparison only. UnknownField when a column is not there, Ambiguous when it is there
    /// twice, and the reader's own errors.
    [[nodiscard]] model::Result<model::SurvivalRows> read(const QString &path, const Columns &columns);

    [[nodiscard]] const QList<Refused> &refused() const { return m_refused; }

private:
    [[nodiscard]] static model::Result<qsizetype> columnOf(const QStringList &header, const QString &name,
                                                           QLatin1StringView option);
    void take(const db::TableRow &row, model::SurvivalRows &rows);
    void order(model::SurvivalRows &rows) const;

    Columns m_columns;
    qsizetype m_time = -1;
    qsizetype m_event = -1;
    qsizetype m_group = -1;
    qsizetype m_strata = -1;
    QStringList m_groups; ///< By row taken, for order().
    QStringList m_stratums;
    QList<Refused> m_refused;
};

} // namespace app
