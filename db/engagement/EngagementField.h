// EngagementField names what people can be filtered, compared and stratified by in engagement.
#pragma once

#include "model/core/Named.h"

namespace db
{

enum class EngagementField {
    Programme,    ///< The programme by name; a filter only, the same as asking for the programme.
    Worker,       ///< Key worker of the first enrolment.
    Source,       ///< Who referred, of the first enrolment.
    Need,         ///< A need that some contact touched; a filter only, since a person has several.
    Gender,       ///< As given.
    AgeBand,      ///< Age in whole years on the as-of day: "under 18", "18-24", "25-34" … "65 and over".
    Prison,       ///< "yes" with a spell of custody begun by the as-of day, else "no".
    Area,         ///< Postcode district, such as PE1.
    Service,      ///< A service that we referred them to, by name; a filter only, since there may be several.
    StartQuarter, ///< Quarter in which the first stay began, such as "2022 Q1".
};

[[nodiscard]] std::span<const model::Named<EngagementField>> engagementFields();

/// Whether people can be put into groups by it; the others only filter.
[[nodiscard]] bool groupsPeople(EngagementField field);

} // namespace db
