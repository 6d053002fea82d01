#include "widgets/people/EngagementState.h"

namespace widgets
{

using namespace Qt::StringLiterals;

QStringList EngagementState::all()
{
    return {u"in touch"_s, u"quiet"_s, u"not enrolled"_s, u"closed"_s};
}

QString EngagementState::words() const
{
    if (m_state == "in touch"_L1) {
        return tr("In touch", "engagement state");
    }
    if (m_state == "quiet"_L1) {
        return tr("Gone quiet", "engagement state: silent for longer than the programme's lapse");
    }
    if (m_state == "closed"_L1) {
        return tr("Closed", "engagement state: the enrolment has ended");
    }
    return tr("Not enrolled", "engagement state");
}

const char *EngagementState::icon() const
{
    if (m_state == "in touch"_L1) {
        return "circle-check";
    }
    if (m_state == "quiet"_L1) {
        return "moon";
    }
    return m_state == "closed"_L1 ? "folder" : "user";
}

Token EngagementState::token() const
{
    if (m_state == "in touch"_L1) {
        return Token::Success;
    }
    return m_state == "quiet"_L1 ? Token::Warning : Token::Muted;
}

} // namespace widgets
