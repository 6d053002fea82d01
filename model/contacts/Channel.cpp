#include "model/contacts/Channel.h"

namespace model
{

std::span<const Named<Channel>> channels()
{
    static constexpr Named<Channel> table[] = {
        {Channel::FaceToFace, QLatin1StringView("face_to_face")},
        {Channel::Phone, QLatin1StringView("phone")},
        {Channel::Video, QLatin1StringView("video")},
        {Channel::Text, QLatin1StringView("text")},
        {Channel::Email, QLatin1StringView("email")},
        {Channel::Letter, QLatin1StringView("letter")},
        {Channel::Group, QLatin1StringView("group")},
        {Channel::Other, QLatin1StringView("other")},
    };
    return table;
}

} // namespace model
