// WordList is one of the lists of words that a team keeps for itself, with what it begins with.
#pragma once

#include "model/core/Named.h"
#include "model/programmes/CloseReason.h"

#include <QList>

namespace model
{

enum class WordList { NeedType, Source, ClosureReason, Accommodation, Phrase, EligibilityQuestion };

struct ListEntry
{
    WordList list = WordList::NeedType;
    QString code;   ///< What the records carry; never changes.
    QString words;  ///< What the team calls it; blank for a built-in one that was never renamed.
    QString detail; ///< For a closure reason the engagement reason that it counts as.
    bool retired = false;

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

[[nodiscard]] std::span<const Named<WordList>> wordLists();

/// What the list begins with, in its order; nothing for those that only a team can know.
[[nodiscard]] QList<ListEntry> builtInEntries(WordList list);

/// A reason for ending as records keep it.
struct ReasonForEnding
{
    CloseReason reason = CloseReason::Other; ///< The one that figures know.
    QString own;                             ///< The code of the team's own; blank for one that figures know.

    friend bool operator==(const ReasonForEnding &, const ReasonForEnding &) = default;
};

/// The entry of the list of closure reasons as records keep it; an entry that counts as nothing known is another
/// reason.
[[nodiscard]] ReasonForEnding reasonOf(const ListEntry &entry);

/// The reason that `text` names by its code or its words, in any case of letters; nothing when the list has none.
[[nodiscard]] std::optional<ReasonForEnding> reasonNamed(const QList<ListEntry> &reasons, const QString &text);

} // namespace model
