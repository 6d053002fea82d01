// MergeRule says what becomes of a field when two devices wrote it without knowing of each other.
#pragma once

namespace model
{

enum class MergeRule {
    AddOnce,     ///< Written when the thing is made and never again; a correction is another, linked thing.
    SingleValue, ///< All concurrent values are kept; the latest by hybrid logical clock, then device, shows for now.
    Caution,     ///< No winner: the most cautious shows until a person decides.
};

} // namespace model
