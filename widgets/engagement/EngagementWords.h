// EngagementWords says the codes of engagement in the words that staff use.
#pragma once

#include "model/engagement/EngagementFigures.h"

#include <QCoreApplication>

namespace widgets
{

class EngagementWords
{
    Q_DECLARE_TR_FUNCTIONS(EngagementWords)

public:
    /// Why somebody left: "Stopped answering", "Moved away".
    [[nodiscard]] static QString reason(model::LeavingReason reason);
    /// The same with the team's own reasons that count as it, each with its number.
    [[nodiscard]] static QString reason(const model::ReasonCount &reason);

    /// A way of contact within a sentence: "by phone".
    [[nodiscard]] static QString channel(model::Channel channel);

    /// "Stayed more than 3 months".
    [[nodiscard]] static QString stayed(int months);

    /// Days since the last contact: "0 to 30 days ago".
    [[nodiscard]] static QString band(const model::InTouchBand &band);

    /// "0 to 30 days", "over 90 days".
    [[nodiscard]] static QString days(int from, const std::optional<int> &to);

    /// "Jan to Mar 2026".
    [[nodiscard]] static QString quarter(QDate first);

    /// What the p of a comparison means: "could easily be chance (p 0.38)".
    [[nodiscard]] static QString chance(const std::optional<double> &p);

    /// "25 Jan 2027. Settled up to 27 Oct 2026, since silence is only clear after 90 days."
    [[nodiscard]] static QString asAt(const model::EngagementFigures &figures);

    /// Whose records these are: "Everyone on Link: 20 people.", "Those whom the filters leave: 20 people.",
    /// "Your 20 people, not the whole programme."
    [[nodiscard]] static QString scope(const model::Scope &scope, const QString &programme, bool filtered);

    /// "5 people", "5 contacts": a count of what a receipt counts.
    [[nodiscard]] static QString counted(qint64 count, const QString &what);
};

} // namespace widgets
