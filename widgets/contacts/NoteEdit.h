// NoteEdit is where a note is written; Ctrl+Space offers the team's phrases for it.
#pragma once

#include <QPlainTextEdit>

namespace widgets
{

class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Shows the phrases in a menu at the cursor; the one that is chosen is written there.
    void offerPhrases();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write(const QString &phrase);
};

} // namespace widgets
