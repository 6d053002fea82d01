#include "widgets/contacts/NoteEdit.h"

#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QKeyEvent>
#include <QMenu>

namespace widgets
{

using namespace Qt::StringLiterals;

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerPhrases();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::offerPhrases()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"phrases"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<model::ListEntry> phrases = TeamWords::current().offered(model::WordList::Phrase);
    for (const model::ListEntry &phrase : phrases) {
        const QString words = ListText::words(phrase);
        connect(menu->addAction(QString(words).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, words] { write(words); });
    }
    if (phrases.isEmpty()) {
        menu->addAction(tr("No phrases yet. A manager adds them in Set-up, Lists of words."))->setEnabled(false);
    }
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

/// With a blank before it, unless a line begins or there is one.
void NoteEdit::write(const QString &phrase)
{
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    const bool begins = at == 0 || document()->characterAt(at - 1).isSpace();
    cursor.insertText((begins ? QString() : u" "_s) + phrase);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
