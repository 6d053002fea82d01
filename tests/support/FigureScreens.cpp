#include "tests/support/Screens.h"
#include "widgets/dashboards/DashboardsPage.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/shell/Workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace support
{

using namespace Qt::StringLiterals;

void Screens::visitEngagementBelow()
{
    widgets::EngagementPage &page = m_workspace->engagement();
    if (auto *compare = page.findChild<QComboBox *>(u"compareBy"_s)) {
        compare->setCurrentIndex(2);
        settle(700);
        auto *board = page.findChild<QScrollArea *>();
        QScrollBar *bar = board->verticalScrollBar();
        int part = 1;
        for (int at = bar->pageStep(); at - bar->pageStep() < bar->maximum(); at += bar->pageStep()) {
            bar->setValue(at);
            show(*m_workspace, u"engagement-below-%1"_s.arg(part++));
        }
        compare->setCurrentIndex(0);
        settle(400);
        bar->setValue(0);
    }
}

void Screens::visitFigureDialogs()
{
    widgets::EngagementPage &page = m_workspace->engagement();
    for (const QString &name : {u"figure3"_s, u"freeze"_s}) {
        if (auto *button = page.findChild<QAbstractButton *>(name); button && button->isVisible()) {
            button->click();
            settle(300);
        }
    }
    if (QApplication::activeModalWidget()) { // a few people give nothing to freeze
        showDialog(u"freeze"_s);
    }
    QTest::keyClick(page.findChild<QWidget *>(u"receipt"_s), Qt::Key_Escape);
    for (const auto &[name, picture] : {std::pair(u"frozenFigures"_s, u"frozen-figures"_s),
                                        {u"summary"_s, u"monthly-summary"_s},
                                        {u"whatCounts"_s, u"what-counts"_s}}) {
        if (auto *button = page.findChild<QAbstractButton *>(name); button && button->isVisible()) {
            button->click();
            settle(600);
            showDialog(picture);
        }
    }
}

} // namespace support
