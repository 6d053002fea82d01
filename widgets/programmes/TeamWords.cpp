#include "widgets/programmes/TeamWords.h"

#include "db/programmes/WordListStore.h"

#include <algorithm>

namespace widgets
{

using model::Result;
using model::WordList;

TeamWords &TeamWords::current()
{
    static TeamWords words;
    return words;
}

Result<void> TeamWords::read(db::CaseStore &store)
{
    QHash<WordList, QList<model::ListEntry>> lists;
    for (const auto &[list, name] : model::wordLists()) {
        const Result<QList<model::ListEntry>> entries = db::WordListStore(store).of(list, db::WordListStore::Show::All);
        if (!entries) {
            return std::unexpected(entries.error());
        }
        lists.insert(list, *entries);
    }
    m_lists = std::move(lists);
    return {};
}

QList<model::ListEntry> TeamWords::offered(WordList list) const
{
    QList<model::ListEntry> entries = m_lists.contains(list) ? m_lists.value(list) : model::builtInEntries(list);
    entries.removeIf([](const model::ListEntry &entry) { return entry.retired; });
    return entries;
}

QString TeamWords::words(WordList list, const QString &code) const
{
    const auto entries = m_lists.constFind(list);
    if (entries == m_lists.constEnd()) {
        return {};
    }
    const auto entry = std::ranges::find(*entries, code, &model::ListEntry::code);
    return entry == entries->end() ? QString() : entry->words;
}

} // namespace widgets
