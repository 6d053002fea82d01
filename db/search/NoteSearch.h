// NoteSearch finds contacts by the beginnings of words in their notes.
#pragma once

#include "db/store/CaseStore.h"
#include "model/contacts/Contact.h"

namespace db
{

class NoteSearch
{
public:
    static constexpr int leastLetters = 2; ///< One letter would find every note.

    explicit NoteSearch(CaseStore &store)
        : m_store(store)
    {
    }

    /// At most `most` contacts whose notes hold every word of `text`, last recorded first. None for a text whose words
    /// are all shorter than leastLetters. Any text is allowed.
    [[nodiscard]] model::Result<QList<model::Contact>> contacts(const QString &text, int most = 50);

private:
    CaseStore &m_store;
};

} // namespace db
