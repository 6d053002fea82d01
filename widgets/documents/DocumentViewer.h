// DocumentViewer shows a document inside the program, a page at a time; nothing of it is written anywhere.
#pragma once

#include "db/store/CaseStore.h"
#include "model/documents/Document.h"
#include "widgets/documents/PreviewProcess.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace widgets
{

class KeyButton;
class NewestJob;
class PageView;

/// Goes with its parent: with the store that the document is in.
class DocumentViewer : public QDialog
{
    Q_OBJECT

public:
    DocumentViewer(db::CaseStore &store, const model::Document &document, QWidget *parent);
    ~DocumentViewer() override;

    /// What is said in place of the document; empty while it shows.
    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QHBoxLayout *setUpHead(const QString &title);
    KeyButton *addButton(QHBoxLayout *row, const char *sign, const QString &words, const QKeySequence &key);
    void read(db::CaseStore &store);
    void turn(int pages);
    void ask();
    void show(const PreviewMessage::Answer &answer);
    void say(const QString &words);
    void showButtons();

    model::Document m_document;
    bool m_mayCopy;                      ///< The user's role may take documents out.
    std::shared_ptr<QByteArray> m_bytes; ///< Plain; wiped when the viewer goes.
    NewestJob *m_reading;
    PreviewProcess *m_process;
    QStackedWidget *m_stack;
    PageView *m_view;
    QPlainTextEdit *m_text;
    QLabel *m_words;
    QLabel *m_place;
    QList<KeyButton *> m_turning; ///< Back and forward.
    QList<KeyButton *> m_zooming;
    int m_page = 0;
    int m_pages = 1;
};

} // namespace widgets
