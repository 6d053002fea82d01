#include "db/programmes/WordListStore.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/programmes/CloseReason.h"

#include <algorithm>

namespace db
{

using namespace model;

/// An entry with where it stands, and whether the store has a row of it.
struct WordListStore::Kept
{
    ListEntry entry;
    qint64 position = 0;
    bool stored = false;
};

namespace
{

/// The same on every laptop: an entry that two of them add is one.
EntityId idFor(const CaseStore &store, const ListEntry &entry)
{
    const QByteArray contents = "list_entry" + nameIn(wordLists(), entry.list).toUtf8() + '\0' + entry.code.toUtf8();
    return *EntityId::fromBytes(store.contentId(contents));
}

bool isCalled(const ListEntry &entry, const QString &words)
{
    const QString &shown = entry.words.isEmpty() ? entry.code : entry.words;
    return shown.compare(words, Qt::CaseInsensitive) == 0;
}

Cell retiredCell(bool retired)
{
    return retired ? Cell(qint64(1)) : Cell();
}

} // namespace

Result<QList<ListEntry>> WordListStore::of(WordList list, Show show)
{
    const Result<QList<Kept>> all = read(list);
    if (!all) {
        return std::unexpected(all.error());
    }
    QList<ListEntry> entries;
    for (const Kept &kept : *all) {
        if (show == Show::All || !kept.entry.retired) {
            entries.append(kept.entry);
        }
    }
    return entries;
}

Result<void> WordListStore::add(WordList list, const QString &words, const QString &detail)
{
    const Result<QList<Kept>> before = readToChange(list);
    if (!before) {
        return std::unexpected(before.error());
    }
    const QString code = words.trimmed();
    if (code.isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("words"));
    }
    if (list == WordList::ClosureReason && !valueIn(closeReasons(), detail)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("detail"), QStringLiteral("reason_unknown"));
    }
    const bool taken = std::ranges::any_of(*before, [&code](const Kept &kept) {
        return isCalled(kept.entry, code) || kept.entry.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (taken) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("words"));
    }
    QList<Kept> after = *before;
    after.append({{list, code, code, detail, false}, before->isEmpty() ? 0 : before->last().position + 1, false});
    return save(*before, after);
}

Result<void> WordListStore::rename(WordList list, const QString &code, const QString &words)
{
    const Result<QList<Kept>> before = readToChange(list);
    if (!before) {
        return std::unexpected(before.error());
    }
    const QString wanted = words.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("words"));
    }
    QList<Kept> after = *before;
    bool found = false;
    for (Kept &kept : after) {
        if (kept.entry.code == code) {
            found = true;
            kept.entry.words = wanted;
        } else if (isCalled(kept.entry, wanted)) {
            return fail(ErrorCode::AlreadyDone, QStringLiteral("words"));
        }
    }
    return found ? save(*before, after) : fail(ErrorCode::NotFound, QStringLiteral("entry"));
}

Result<void> WordListStore::retire(WordList list, const QString &code, bool retired)
{
    const Result<QList<Kept>> before = readToChange(list);
    if (!before) {
        return std::unexpected(before.error());
    }
    QList<Kept> after = *before;
    const auto found = std::ranges::find(after, code, [](const Kept &kept) { return kept.entry.code; });
    if (found == after.end()) {
        return fail(ErrorCode::NotFound, QStringLiteral("entry"));
    }
    found->entry.retired = retired;
    return save(*before, after);
}

Result<void> WordListStore::move(WordList list, const QString &code, qsizetype place)
{
    const Result<QList<Kept>> before = readToChange(list);
    if (!before) {
        return std::unexpected(before.error());
    }
    QList<Kept> after = *before;
    const auto found = std::ranges::find(after, code, [](const Kept &kept) { return kept.entry.code; });
    if (found == after.end()) {
        return fail(ErrorCode::NotFound, QStringLiteral("entry"));
    }
    after.move(found - after.begin(), std::clamp<qsizetype>(place, 0, after.size() - 1));
    for (qsizetype i = 0; i < after.size(); ++i) {
        after[i].position = i;
    }
    return save(*before, after);
}

Result<QList<WordListStore::Kept>> WordListStore::read(WordList list)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Kept>> {
        QList<Kept> all;
        for (const ListEntry &entry : builtInEntries(list)) {
            all.append({entry, all.size(), false});
        }
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT code, words, position, detail, retired FROM list_entry WHERE list = ? AND code IS NOT NULL"
            " ORDER BY position, code");
        bindText(select, 1, nameIn(wordLists(), list));
        while (select.executeStep()) {
            const Kept kept{{list, textOf(select.getColumn(0)), textOf(select.getColumn(1)),
                             textOf(select.getColumn(3)), select.getColumn(4).getInt() != 0},
                            select.getColumn(2).getInt64(),
                            true};
            const auto known = std::ranges::find(all, kept.entry.code, [](const Kept &one) { return one.entry.code; });
            if (known == all.end()) {
                all.append(kept);
            } else {
                *known = kept;
            }
        }
        select.reset();
        std::ranges::stable_sort(all, {}, &Kept::position);
        return all;
    });
}

Result<QList<WordListStore::Kept>> WordListStore::readToChange(WordList list)
{
    if (const Result<void> allowed = m_store.require(Action::ChangeProgramme); !allowed) {
        return std::unexpected(allowed.error());
    }
    return read(list);
}

Result<void> WordListStore::save(const QList<Kept> &before, const QList<Kept> &after)
{
    CompartmentChange change{m_store.programmeFile(), Compartment::ProgrammeFile, {}, {}};
    const EntitySchema &schema = schemaOf(EntityKind::ListEntry);
    const auto write = [&](const ListEntry &entry, QLatin1StringView atom, Cell cell) {
        change.operations.push_back(
            {EntityKind::ListEntry, idFor(m_store, entry), schema.atom(atom), {std::move(cell)}, {}});
    };
    for (const Kept &kept : after) {
        const ListEntry &entry = kept.entry;
        const auto known = std::ranges::find(before, entry.code, [](const Kept &one) { return one.entry.code; });
        const bool same = known != before.end() && known->entry == entry && known->position == kept.position;
        if (same) {
            continue;
        }
        if (known == before.end() || !known->stored) {
            change.operations.push_back(
                {EntityKind::ListEntry,
                 idFor(m_store, entry),
                 Operation::make,
                 {textCell(nameIn(wordLists(), entry.list)), textCell(entry.code), Cell(), textCell(entry.words),
                  Cell(kept.position), textCell(entry.detail), retiredCell(entry.retired)},
                 {}});
            continue;
        }
        if (known->entry.words != entry.words) {
            write(entry, QLatin1StringView("words"), textCell(entry.words));
        }
        if (known->position != kept.position) {
            write(entry, QLatin1StringView("position"), Cell(kept.position));
        }
        if (known->entry.retired != entry.retired) {
            write(entry, QLatin1StringView("retired"), retiredCell(entry.retired));
        }
    }
    if (change.operations.empty()) {
        return {};
    }
    const Result<Change> saved = m_store.commit(Action::ChangeProgramme, change);
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
