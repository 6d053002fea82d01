// KaplanMeier is the share still staying by time, with its band and median.
#pragma once

#include "model/engagement/survival/Observation.h"

#include <optional>
#include <span>
#include <vector>

namespace model
{

/// One step of the curve, after the leavings of its time.
struct CurvePoint
{
    double time = 0;
    qint64 atRisk = 0; ///< Watched just before `time`.
    qint64 left = 0;
    double survival = 1;
    std::optional<double> standardError; ///< Greenwood's, of the survival; blank at survival 0.
    std::optional<double> lower;         ///< 95%, log-log; both 1 at survival 1, blank at survival 0.
    std::optional<double> upper;

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

/// The median stay; a blank value or limit was not reached.
struct MedianStay
{
    std::optional<double> value;
    std::optional<double> lower;
    std::optional<double> upper;

    friend bool operator==(const MedianStay &, const MedianStay &) = default;
};

/// Product-limit estimate, S = Π(1 − d/n): any cause above 0 is the event, leavings come before censorings at the same
/// time. Band S^exp(±z·σ/ln S) with Greenwood's σ of ln S. Sources: Kaplan and Meier (1958); Kalbfleisch and Prentice
/// (1980) for the band; the median as R's quantile(survfit(…, conf.type = "log-log"), .5).
class KaplanMeier
{
public:
    explicit KaplanMeier(std::span<const Observation> observations);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 events() const { return m_events; }

    /// First time 0 (after that time's leavings), then every time with leavings. Empty without observations.
    [[nodiscard]] const std::vector<CurvePoint> &curve() const { return m_curve; }

    /// The share still staying after the leavings at `time`; 1 before the first.
    [[nodiscard]] double survivalAt(double time) const;

    /// First time with survival ≤ ½; where the curve is exactly ½ over a stretch, the middle of the stretch (to the
    /// last time seen if it never falls below). The limits are where the bands do the same.
    [[nodiscard]] MedianStay median() const;

private:
    std::vector<CurvePoint> m_curve;
    qint64 m_count = 0;
    qint64 m_events = 0;
    double m_lastTime = 0;
};

} // namespace model
