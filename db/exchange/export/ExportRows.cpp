#include "db/exchange/export/ExportRows.h"

#include "db/exchange/export/ContactRows.h"
#include "db/exchange/export/PersonRows.h"
#include "db/programmes/WordListStore.h"
#include "model/needs/NeedType.h"

namespace db
{

using model::Result;

ExportRows::ExportRows(CaseStore &store, const ExportOptions &options)
    : m_store(store)
    , m_pseudonym(store.session().team)
    , m_identified(options.identified)
    , m_asOf(options.asOf)
{
}

Result<std::unique_ptr<ExportRows>> ExportRows::of(CaseStore &store, const ExportOptions &options)
{
    std::unique_ptr<ExportRows> rows;
    if (options.kind == ExportKind::People) {
        rows = std::make_unique<PersonRows>(store, options);
    } else {
        rows = std::make_unique<ContactRows>(store, options);
    }
    if (const Result<void> read = rows->readLists(); !read) {
        return std::unexpected(read.error());
    }
    return rows;
}

QStringList ExportRows::columns(ExportKind kind, bool identified)
{
    return kind == ExportKind::People ? PersonRows::columns(identified) : ContactRows::columns(identified);
}

Result<void> ExportRows::readLists()
{
    for (const model::WordList list : {model::WordList::Source, model::WordList::NeedType}) {
        const Result<QList<model::ListEntry>> entries = WordListStore(m_store).of(list, WordListStore::Show::All);
        if (!entries) {
            return std::unexpected(entries.error());
        }
        for (const model::ListEntry &entry : *entries) {
            m_listed.insert(entry.code);
        }
    }
    return {};
}

QString ExportRows::nameOf(const CaseloadRow &person) const
{
    return m_identified ? person.reference : m_pseudonym.of(person.person);
}

QVariant ExportRows::worker(const QString &name) const
{
    return m_identified ? name : m_pseudonym.ofWorker(name);
}

QString ExportRows::listed(const QString &text) const
{
    return m_identified || text.isEmpty() || m_listed.contains(text) ? text : QStringLiteral("other");
}

} // namespace db
