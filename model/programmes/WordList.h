// WordList is one of the lists of words that a team keeps for itself, with what it begins with.
#pragma once

#include "model/core/Named.h"

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

} // namespace model
