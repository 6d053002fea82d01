#include "model/intake/DuplicateRules.h"

#include "model/people/NameSlip.h"

#include <algorithm>

namespace model
{

namespace
{

// What each is worth. From `enough` on it is worth asking.
constexpr int enough = 30;
constexpr int number = 100;
constexpr int contact = 40;
constexpr int place = 60;
constexpr int sameName = 45;
constexpr int nearName = 30;
constexpr int sameBorn = 40;
constexpr int nearBorn = 20;
constexpr int otherBorn = -15;
constexpr int nothing = 0;

bool meet(const QSet<QString> &a, const QSet<QString> &b)
{
    return std::ranges::any_of(a, [&b](const QString &one) { return b.contains(one); });
}

std::optional<SharedTrait> compareNames(const QStringList &typed, const QStringList &known)
{
    if (typed.isEmpty() || known.isEmpty()) {
        return std::nullopt;
    }
    const bool same = std::ranges::all_of(typed, [&known](const QString &word) { return known.contains(word); });
    if (same) {
        return SharedTrait::SameName;
    }
    // A middle name more than is known.
    const bool more =
        known.size() > 1 && std::ranges::all_of(known, [&typed](const QString &name) { return typed.contains(name); });
    constexpr qsizetype fewestLetters = 3; // of a name that is begun
    const bool nearly =
        more || std::ranges::all_of(typed, [&known](const QString &word) {
            return std::ranges::any_of(known, [&word](const QString &name) {
                if (word == name || word.size() < fewestLetters) {
                    return word == name;
                }
                // The other way round too: "Brightwaters" was typed and "Brightwater" is known.
                return NameSlip::begins(name, word) || (word.size() > name.size() && NameSlip::begins(word, name));
            });
        });
    return nearly ? std::optional(SharedTrait::NearName) : std::nullopt;
}

int worthOf(SharedTrait trait)
{
    switch (trait) {
    case SharedTrait::Number:
    case SharedTrait::Reference:
        return number;
    case SharedTrait::Phone:
    case SharedTrait::Email:
        return contact;
    case SharedTrait::PostcodeAndBorn:
        return place;
    case SharedTrait::SameName:
        return sameName;
    case SharedTrait::NearName:
        return nearName;
    case SharedTrait::SameBorn:
        return sameBorn;
    case SharedTrait::NearBorn:
        return nearBorn;
    case SharedTrait::OtherBorn:
        return otherBorn;
    }
    return nothing;
}

bool fits(const std::optional<SharedTrait> &born)
{
    return born == SharedTrait::SameBorn || born == SharedTrait::NearBorn;
}

} // namespace

std::span<const Named<SharedTrait>> sharedTraits()
{
    static constexpr Named<SharedTrait> table[] = {
        {SharedTrait::Number, QLatin1StringView("identifier")},
        {SharedTrait::Reference, QLatin1StringView("reference")},
        {SharedTrait::Phone, QLatin1StringView("phone")},
        {SharedTrait::Email, QLatin1StringView("email")},
        {SharedTrait::PostcodeAndBorn, QLatin1StringView("postcode_and_born")},
        {SharedTrait::SameName, QLatin1StringView("name")},
        {SharedTrait::NearName, QLatin1StringView("name_nearly")},
        {SharedTrait::SameBorn, QLatin1StringView("born")},
        {SharedTrait::NearBorn, QLatin1StringView("born_nearly")},
        {SharedTrait::OtherBorn, QLatin1StringView("born_differs")},
    };
    return table;
}

std::optional<SharedTrait> DuplicateRules::compareBorn(QDate typed, QDate known)
{
    if (!typed.isValid() || !known.isValid()) {
        return std::nullopt;
    }
    if (typed == known) {
        return SharedTrait::SameBorn;
    }
    const bool swapped = typed.year() == known.year() && typed.day() == known.month() && typed.month() == known.day();
    const int alike = (typed.year() == known.year() ? 1 : 0) + (typed.month() == known.month() ? 1 : 0) +
                      (typed.day() == known.day() ? 1 : 0);
    return swapped || alike == 2 ? SharedTrait::NearBorn : SharedTrait::OtherBorn;
}

Likeness DuplicateRules::compare(const PersonTraits &typed, const PersonTraits &known)
{
    Likeness likeness;
    const auto share = [&likeness](SharedTrait trait) { likeness.shared.append(trait); };
    if (meet(typed.numbers, known.numbers)) {
        share(SharedTrait::Number);
    }
    if (!typed.reference.isEmpty() && typed.reference == known.reference) {
        share(SharedTrait::Reference);
    }
    if (meet(typed.phones, known.phones)) {
        share(SharedTrait::Phone);
    }
    if (meet(typed.emails, known.emails)) {
        share(SharedTrait::Email);
    }
    const std::optional<SharedTrait> born = compareBorn(typed.born, known.born);
    if (!typed.postcode.isEmpty() && typed.postcode == known.postcode && born == SharedTrait::SameBorn) {
        share(SharedTrait::PostcodeAndBorn);
    }
    const bool otherwise = !likeness.shared.isEmpty();
    std::optional<SharedTrait> name = compareNames(typed.names, known.names);
    if (name && typed.names.size() == 1 && known.names.size() > 1 && !fits(born) && !otherwise) {
        name.reset(); // half the country is called so
    }
    if (name) {
        share(*name);
    }
    if (born && !likeness.shared.isEmpty()) {
        share(*born);
    }
    int score = 0;
    for (const SharedTrait trait : std::as_const(likeness.shared)) {
        score += worthOf(trait);
    }
    likeness.score = score >= enough ? score : 0;
    return likeness;
}

} // namespace model
