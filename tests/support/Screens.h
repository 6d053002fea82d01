// Screens goes to every page and dialog of the window, one after the other: for pictures, and for what holds for each.
#pragma once

#include "tests/support/TestStore.h"

#include <functional>

class QAbstractButton;
class QWidget;

namespace widgets
{
class Workspace;
}

namespace support
{

class Screens
{
public:
    /// Is called with each screen when it is at rest, and its name, such as "log-contact".
    using Seen = std::function<void(QWidget &screen, const QString &name)>;

    explicit Screens(TestStore &store)
        : m_store(store)
    {
    }

    /// Fills the store with made-up people, and with names that break layouts.
    void addPeople(qsizetype people);

    /// Shows every screen in a window of this size, in the look and language that are set.
    void visit(QSize size, const Seen &seen);

    /// Lets the window come to rest.
    static void settle(int milliseconds = 60);

private:
    void visitToday();
    void visitPeople();
    /// With several people chosen, and what can be done with them.
    void visitChosen();
    void visitFind();
    void visitPerson();
    void visitRecord();
    void visitPlan(const model::PersonId &person);
    [[nodiscard]] QList<QAbstractButton *> tabs() const;
    void showTab(const QString &words, const QString &name);
    void visitDocuments();
    void addDocuments();
    void visitEngagement();
    /// What has to be scrolled to, with groups compared.
    void visitEngagementBelow();
    void visitFigureDialogs();
    void visitSetUp();
    void visitDialogs();
    void visitOfferedDraft(const model::PersonId &person);
    /// A store that is not as it was left.
    void visitVerdict(QSize size);
    void visitUnlock(QSize size);
    void show(QWidget &screen, const QString &name);
    /// Shows the dialog that is open, and closes it.
    void showDialog(const QString &name);
    model::PersonId longestFile();

    TestStore &m_store;
    widgets::Workspace *m_workspace = nullptr;
    Seen m_seen;
};

} // namespace support
