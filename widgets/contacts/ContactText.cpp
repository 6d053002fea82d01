#include "widgets/contacts/ContactText.h"

namespace widgets
{

using model::Channel;
using model::Outcome;

QString ContactText::channel(Channel channel)
{
    switch (channel) {
    case Channel::FaceToFace:
        return tr("In person", "channel of a contact");
    case Channel::Phone:
        return tr("Phone", "channel of a contact");
    case Channel::Video:
        return tr("Video", "channel of a contact");
    case Channel::Text:
        return tr("Text", "channel of a contact: a text message");
    case Channel::Email:
        return tr("Email", "channel of a contact");
    case Channel::Letter:
        return tr("Letter", "channel of a contact");
    case Channel::Group:
        return tr("Group", "channel of a contact");
    case Channel::Other:
        return tr("Other", "channel of a contact");
    }
    return {};
}

const char *ContactText::channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::FaceToFace:
    case Channel::Group:
        return "users";
    case Channel::Phone:
        return "phone";
    case Channel::Video:
        return "video";
    case Channel::Text:
        return "message-square";
    case Channel::Email:
    case Channel::Letter:
        return "mail";
    case Channel::Other:
        return "ellipsis";
    }
    return "ellipsis";
}

QString ContactText::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Attended:
        return tr("Attended", "outcome of a contact");
    case Outcome::DidNotAttend:
        return tr("Did not attend", "outcome of a contact");
    case Outcome::CancelledByPerson:
        return tr("Cancelled by them", "outcome of a contact");
    case Outcome::CancelledByUs:
        return tr("Cancelled by us", "outcome of a contact");
    case Outcome::NoAnswer:
        return tr("No answer", "outcome of a contact");
    case Outcome::Declined:
        return tr("Declined", "outcome of a contact");
    }
    return {};
}

const char *ContactText::outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Attended:
        return "circle-check";
    case Outcome::DidNotAttend:
        return "circle-x";
    case Outcome::CancelledByPerson:
        return "calendar-x";
    case Outcome::CancelledByUs:
        return "calendar-x-2";
    case Outcome::NoAnswer:
        return "phone-missed";
    case Outcome::Declined:
        return "hand";
    }
    return "circle-x";
}

Token ContactText::outcomeToken(Outcome outcome)
{
    return outcome == Outcome::Attended ? Token::Success : Token::Muted;
}

QString ContactText::outcomeKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Attended:
        return tr("A", "key for attended");
    case Outcome::DidNotAttend:
        return tr("M", "key for did not attend, missed");
    case Outcome::CancelledByPerson:
        return tr("T", "key for cancelled by them");
    case Outcome::CancelledByUs:
        return tr("U", "key for cancelled by us");
    case Outcome::NoAnswer:
        return tr("N", "key for no answer");
    case Outcome::Declined:
        return tr("D", "key for declined");
    }
    return {};
}

QList<Outcome> ContactText::outcomes()
{
    return {Outcome::Attended, Outcome::DidNotAttend,      Outcome::NoAnswer,
            Outcome::Declined, Outcome::CancelledByPerson, Outcome::CancelledByUs};
}

std::optional<Outcome> ContactText::outcomeOfKey(const QString &typed)
{
    for (const Outcome outcome : outcomes()) {
        if (!typed.isEmpty() && typed.compare(outcomeKey(outcome), Qt::CaseInsensitive) == 0) {
            return outcome;
        }
    }
    return std::nullopt;
}

QString ContactText::headline(Outcome outcome, std::optional<int> minutes, Channel channel)
{
    const QString what = outcome == Outcome::Attended ? tr("Met", "headline of a contact that took place")
                                                      : ContactText::outcome(outcome);
    const QString how = ContactText::channel(channel).toLower();
    return minutes ? tr("%1, %2 min, %3", "what, minutes, channel").arg(what).arg(*minutes).arg(how)
                   : tr("%1, %2", "what, channel").arg(what, how);
}

} // namespace widgets
