// SurvivalCalculator gives the engagement curve and test for any list of times, so that others can check ours.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/survival/Comparison.h"

namespace model
{

/// What a file of times says. Rows that cannot be read are the reader's to refuse.
struct SurvivalRows
{
    std::vector<Observation> observations; ///< time ≥ 0; cause 1 for the event, 0 for none.
    QStringList groupNames;                ///< Observation::group is an index into it; empty: no comparison.
    QString groupField;
    QString strataField; ///< Empty: one stratum; every observation then has stratum 0.
};

struct SurvivalFigures
{
    qint64 n = 0;
    qint64 events = 0;
    Figure median; ///< In the file's unit of time; value and limits blank when not reached.
    std::vector<CurvePoint> curve;
    std::optional<Comparison> compare;
};

class SurvivalCalculator
{
public:
    /// Definitions "engagement.curve", "engagement.median" and "engagement.compare"; see KaplanMeier and LogRank.
    [[nodiscard]] static SurvivalFigures calculate(const SurvivalRows &rows);
};

} // namespace model
