#include "tests/support/SeveralScreens.h"

#include "db/contacts/PaperSheetStore.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/contacts/round/PhoneRoundDialog.h"
#include "widgets/exports/ExportDialog.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace support
{

using namespace Qt::StringLiterals;

void SeveralScreens::visit(const model::PersonId &longest, const Show &show, const ShowDialog &showDialog)
{
    db::CaseStore &store = m_store.store();
    const QDate today = m_store.clock().today();
    const QList<db::CaseloadRow> rows = db::CaseloadQuery(store).rows({}, today)->mid(0, 4);
    const QList<db::CaseloadRow> full = *db::CaseloadQuery(store).rowsOf({longest}, today);
    auto *round = new widgets::PhoneRoundDialog(store, full + rows, &m_workspace);
    round->open();
    show(*round, u"phone-round-full"_s);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_N, Qt::Key_A}) {
        QTest::keyClick(round->focusWidget(), key);
    }
    button(round, widgets::PhoneRoundDialog::tr("End the round"))->click();
    showDialog(u"phone-round-over"_s);
    auto *taken = new widgets::ExportDialog(store, rows, &m_workspace);
    taken->open();
    taken->findChild<QComboBox *>(u"identified"_s)->setCurrentIndex(1);
    showDialog(u"export-named"_s);
    keepSheet(full + rows);
    m_workspace.findChild<QMenu *>(u"paperMenu"_s)->actions().last()->trigger();
    QWidget *table = QApplication::activeModalWidget()->findChild<QTableView *>(u"paperTable"_s);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_2, Qt::Key_N, Qt::Key_M}) {
        QTest::keyClick(table, key);
    }
    showDialog(u"key-in-sheet"_s);
    QApplication::setActiveWindow(&m_workspace);
}

void SeveralScreens::keepSheet(const QList<db::CaseloadRow> &rows)
{
    model::PaperSheet sheet;
    sheet.day = m_store.clock().today().addDays(-1);
    for (const db::CaseloadRow &row : rows) {
        sheet.people.append(row.person);
    }
    if (!db::PaperSheetStore(m_store.store()).keep(sheet)) {
        qFatal("a contact sheet could not be kept");
    }
}

} // namespace support
