// ExportText says in words what a file that is taken out of the store will tell.
#pragma once

#include "db/exchange/export/ExportOptions.h"

#include <QCoreApplication>

namespace widgets
{

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ExportText)

public:
    [[nodiscard]] static QString kind(db::ExportKind kind);
    /// A column by its name in the file; one that is not known is said as it stands.
    [[nodiscard]] static QString column(const QString &name);
    /// All columns of a kind, in their order.
    [[nodiscard]] static QString columns(db::ExportKind kind, bool identified);
    /// What it means that the file leaves the store.
    [[nodiscard]] static QString warning(bool identified);
};

} // namespace widgets
