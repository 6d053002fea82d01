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
    /// What the team calls it, with the reason that it counts as; that reason alone where the team has no own.
    [[nodiscard]] static QString reason(const model::ReasonCount &reason);

    /// A way of contact within a sentence: "by phone".
    [[nodiscard]] static QString channel(model::Channel channel);

    /// "Stayed more than 3 months".
    [[nodiscard]] static QString stayed(int months);

    /// Days since the last contact: "0 to 30 days ago".
    [[nodiscard]] static QString band(const model::InTouchBand &band);

    /// "25 Jan 2027. Settled up to 27 Oct 2026, since silence is only clear after 90 days."
    [[nodiscard]] static QString asAt(const model::EngagementFigures &figures);

    /// Whose records these are: "Everyone on Link: 20 people.", "Those whom the filters leave: 20 people."
    [[nodiscard]] static QString scope(const model::Scope &scope, const QString &programme, bool filtered);

    /// "5 people", "5 contacts": a count of what a receipt counts.
    [[nodiscard]] static QString counted(qint64 count, const QString &what);
};

} // namespace widgets
