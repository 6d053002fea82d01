// ExportRows are what one kind of export writes: its columns, and the rows of each person.
#pragma once

#include "db/exchange/export/ExportOptions.h"
#include "db/exchange/export/Pseudonym.h"
#include "db/people/CaseloadQuery.h"

#include <QSet>
#include <QVariant>

#include <memory>

namespace db
{

/// With names the columns are those that an import of the kind reads, and more behind them. With pseudonyms there is
/// nothing that says who somebody is, and no text that anybody typed freely.
class ExportRows
{
public:
    virtual ~ExportRows() = default;

    /// Throws SQLite::Exception. RoleMayNot.
    [[nodiscard]] static model::Result<std::unique_ptr<ExportRows>> of(CaseStore &store, const ExportOptions &options);
    /// The columns of a kind, without a store.
    [[nodiscard]] static QStringList columns(ExportKind kind, bool identified);

    /// A cell is text, a whole number, a day or nothing. Throws SQLite::Exception.
    [[nodiscard]] virtual QList<QVariantList> rowsOf(const CaseloadRow &person) = 0;
    /// What stands for the person in the first column.
    [[nodiscard]] QString nameOf(const CaseloadRow &person) const;

protected:
    ExportRows(CaseStore &store, const ExportOptions &options);

    [[nodiscard]] Connection &reader() const { return m_store.reader(); }
    [[nodiscard]] bool isIdentified() const { return m_identified; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] QVariant worker(const QString &name) const;
    /// Text that somebody may have typed instead of taking it from a list: with pseudonyms only what is on a list.
    [[nodiscard]] QString listed(const QString &text) const;

private:
    [[nodiscard]] model::Result<void> readLists();

    CaseStore &m_store;
    Pseudonym m_pseudonym;
    bool m_identified;
    QDate m_asOf;
    QSet<QString> m_listed;
};

} // namespace db
