// Channel is the way a contact was made or tried.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class Channel { FaceToFace, Phone, Video, Text, Email, Letter, Group, Other };

[[nodiscard]] std::span<const Named<Channel>> channels();

} // namespace model
