#include "widgets/shell/ShortcutsDialog.h"

#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"

#include <QGridLayout>

namespace widgets
{

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : SheetDialog(tr("Keys"), parent)
{
    const QList<std::pair<QString, QString>> keys{
        {tr("Ctrl+K"), tr("Find a person, page or command")},
        {tr("Ctrl+L"), tr("Log a contact, from anywhere")},
        {tr("Ctrl+G"), tr("Log a group session with the chosen people")},
        {tr("Ctrl+R"), tr("Ring the chosen or shown people one after the other")},
        {tr("A M N D T U, S, B"), tr("Phone round: how it went, skip, back; Enter goes to the note")},
        {tr("Ctrl+Shift+L"), tr("Lock; drafts are kept")},
        {tr("Ctrl+Z"), tr("Undo what was done last")},
        {tr("Ctrl+N"), tr("Add a person, from anywhere")},
        {tr("Ctrl+1, 2, 3, 4"), tr("Go to a page")},
        {tr("J K"), tr("Today: down and up")},
        {tr("L O W D F X"), tr("Today: log, open, later, done, finish and discard a draft")},
        {tr("T Q"), tr("Today: add a task, ask the worker")},
        {tr("F6"), tr("Next part of the window")},
        {tr("Enter"), tr("Open the person in the current line")},
        {tr("Space, Shift+↓, Ctrl+A"), tr("Choose people in the list; Esc chooses nobody")},
        {tr("Ctrl+C"), tr("Copy the chosen people as a table")},
        {tr("Ctrl+Enter"), tr("Save what is open")},
        {tr("Esc"), tr("Close; a draft is kept")},
        {tr("Ctrl+D"), tr("Go on with the draft that a form offers")},
        {tr("1 to 6"), tr("Log contact: the channel, while that group has the focus; 5 and 6 twice for the second")},
        {tr("A M N D T U"), tr("Log contact: attended, did not attend, no answer, declined, cancelled by them, "
                               "cancelled by us, while that group has the focus")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[key, words] : keys) {
        grid->addWidget(label("field", key), row, 0, Qt::AlignTop);
        QLabel *what = label("body", words);
        what->setWordWrap(true);
        grid->addWidget(what, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    addClose(tr("Close"))->setFocus();
}

} // namespace widgets
