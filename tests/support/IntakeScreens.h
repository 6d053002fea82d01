// IntakeScreens shows the forms by which people come and go: intake, with somebody who may be the same, and endings.
#pragma once

#include "tests/support/TestStore.h"

#include <QWidget>

#include <functional>

namespace support
{

class IntakeScreens
{
public:
    using Show = std::function<void(QWidget &screen, const QString &name)>;

    /// The forms lie over `window`; `show` is given each.
    IntakeScreens(TestStore &store, QWidget &window, Show show)
        : m_store(store)
        , m_window(window)
        , m_show(std::move(show))
    {
    }

    /// Gives the team eligibility questions, one of them long; ends the program if that fails.
    static void addQuestions(TestStore &store);

    /// Empty; as far as the first contact, with somebody who may be `person`; and wrong. Then their ending.
    void visit(const model::PersonId &person);

private:
    void visitEnding(const model::PersonId &person);
    void showAndClose(QWidget *dialog, const QString &name);

    TestStore &m_store;
    QWidget &m_window;
    Show m_show;
};

} // namespace support
