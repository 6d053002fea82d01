// WindowSignIn opens a store in the real main window as a person does: by typing a name and a passphrase.
#pragma once

#include "tests/support/WidgetSearch.h"
#include "widgets/shell/MainWindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace support
{

/// Types sam's name and `passphrase` into the window, which shows the page that unlocks.
inline void typePassphrase(widgets::MainWindow &window, const QString &passphrase)
{
    auto *name = named<QLineEdit>(&window, QStringLiteral("Name"));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("sam"));
    auto *edit = named<QLineEdit>(&window, QStringLiteral("Passphrase"));
    QTest::keyClicks(edit, passphrase);
    QTest::keyClick(edit, Qt::Key_Return);
}

/// Unlocks the store that is chosen; whether its people show before long.
[[nodiscard]] inline bool signIn(widgets::MainWindow &window)
{
    typePassphrase(window, QStringLiteral("correct horse battery"));
    const auto showsPeople = [&window] {
        const auto *people = window.findChild<QTableView *>(QStringLiteral("caseload"));
        return people && people->model()->rowCount() > 0;
    };
    return QTest::qWaitFor(showsPeople, 20'000);
}

} // namespace support
