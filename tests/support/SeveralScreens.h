// SeveralScreens goes to the dialogs in which something is done with several people: a round, an export, a sheet.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "tests/support/TestStore.h"

#include <functional>

class QWidget;

namespace support
{

class SeveralScreens
{
public:
    /// Shows a screen that stays; shows the dialog that is open and closes it.
    using Show = std::function<void(QWidget &screen, const QString &name)>;
    using ShowDialog = std::function<void(const QString &name)>;

    SeveralScreens(TestStore &store, QWidget &workspace)
        : m_store(store)
        , m_workspace(workspace)
    {
    }

    /// `longest` is somebody of whom much is recorded.
    void visit(const model::PersonId &longest, const Show &show, const ShowDialog &showDialog);

private:
    void keepSheet(const QList<db::CaseloadRow> &rows);

    TestStore &m_store;
    QWidget &m_workspace;
};

} // namespace support
