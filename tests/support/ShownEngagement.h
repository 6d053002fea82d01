// ShownEngagement is the engagement page shown and read, with what a test presses and reads on it.
#pragma once

#include "widgets/charts/Chart.h"
#include "widgets/common/JobPool.h"
#include "widgets/engagement/EngagementPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace support
{

/// The page, shown and read.
class ShownEngagement
{
public:
    explicit ShownEngagement(db::CaseStore &store)
        : m_page(store)
    {
        m_page.resize(1270, 700);
        m_page.show();
        settle();
    }
    ~ShownEngagement() { widgets::JobPool::waitForDone(); }
    ShownEngagement(const ShownEngagement &) = delete;
    ShownEngagement &operator=(const ShownEngagement &) = delete;

    /// Until nothing runs and every answer is handed over.
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            widgets::JobPool::waitForDone();
            QTest::qWait(1);
        }
    }

    widgets::EngagementPage *operator->() { return &m_page; }
    widgets::EngagementPage &page() { return m_page; }
    QPushButton *figure(int months) { return m_page.findChild<QPushButton *>(QStringLiteral("figure%1").arg(months)); }
    QString figureText(int months)
    {
        return figure(months)->text() + QStringLiteral("; ") + figure(months)->accessibleDescription();
    }
    widgets::Chart *chart(const QString &name)
    {
        for (widgets::Chart *each : m_page.findChildren<widgets::Chart *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    /// Opens the mark with this key by the keyboard alone.
    void openMark(widgets::Chart *chart, const QString &key)
    {
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (int i = 0; i < 60 && chart->current()->key != key; ++i) {
            QTest::keyClick(chart, Qt::Key_Right);
        }
        QCOMPARE(chart->current()->key, key);
        QTest::keyClick(chart, Qt::Key_Return);
        settle();
    }
    QTableView *people() { return m_page.findChild<QTableView *>(QStringLiteral("people")); }
    QWidget *receipt() { return m_page.findChild<QWidget *>(QStringLiteral("receipt")); }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *each : m_page.findChildren<QPushButton *>()) {
            if (each->accessibleName() == name || each->text() == name) {
                return each;
            }
        }
        return nullptr;
    }
    QToolButton *chip(const QString &startsWith)
    {
        for (QToolButton *each : m_page.findChildren<QToolButton *>()) {
            if (each->text().startsWith(startsWith)) {
                return each;
            }
        }
        return nullptr;
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < people()->model()->rowCount(); ++row) {
            names.append(people()->model()->index(row, 0).data().toString());
        }
        return names;
    }
    /// The receipt as Copy gives it.
    QString copied()
    {
        QTest::mouseClick(button(QStringLiteral("Copy the receipt, without the names")), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }

private:
    widgets::EngagementPage m_page;
};

} // namespace support
