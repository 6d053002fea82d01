// DuplicateRules say how like each other two records of a person are, and in what: a hint for whoever is typing, never
// a decision.
#pragma once

#include "model/core/Named.h"
#include "model/intake/PersonTraits.h"

namespace model
{

/// What two records have in common, strongest first.
enum class SharedTrait {
    Number, ///< An identifier.
    Reference,
    Phone,
    Email,
    PostcodeAndBorn, ///< Both, whatever the name is.
    SameName,        ///< Every name typed is one of theirs.
    NearName,        ///< The same with a slip of the fingers, or with a name begun.
    SameBorn,
    NearBorn,  ///< Day and month swapped, or one of day, month and year another.
    OtherBorn, ///< Both are known and are quite different: it speaks against it.
};

[[nodiscard]] std::span<const Named<SharedTrait>> sharedTraits();

/// How like: above nothing when it is worth asking whether it is the same person.
struct Likeness
{
    int score = 0;
    QList<SharedTrait> shared;

    [[nodiscard]] bool isWorthAsking() const { return score > 0; }
};

class DuplicateRules
{
public:
    /// `typed` is the one being taken in, perhaps half typed. A single name alone is like too many: it counts only with
    /// a date of birth that fits, or when it is all that the other is called. A name and nothing that speaks against it
    /// is enough to ask; a name that is only nearly the same is not when the date of birth is quite another.
    [[nodiscard]] static Likeness compare(const PersonTraits &typed, const PersonTraits &known);

    /// How two days of birth stand to each other; nothing when one is not known.
    [[nodiscard]] static std::optional<SharedTrait> compareBorn(QDate typed, QDate known);
};

} // namespace model
