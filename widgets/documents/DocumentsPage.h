// DocumentsPage is the files that are kept with a person: taken in, looked at, taken out, struck out.
#pragma once

#include "db/store/CaseStore.h"
#include "model/documents/Document.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace widgets
{

class Banner;
class DraftSheet;
class KeyButton;
class NewestJob;
class WorkProgress;

class DocumentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPage(db::CaseStore &store, QWidget *parent = nullptr);

    /// Reads and shows the person's documents.
    void read(const model::PersonId &person);
    /// Takes these files in for the person.
    void add(const QStringList &paths);
    /// Says that files can be let go here.
    void showDropTarget(bool shown);

Q_SIGNALS:
    void failed(const model::Error &error);
    void sheetWanted(widgets::DraftSheet *sheet);
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

private:
    [[nodiscard]] QWidget *setUpButtons();
    void setUpTable();
    KeyButton *addButton(QLayout *row, const char *sign, const QString &words, const QKeySequence &key,
                         void (DocumentsPage::*act)());
    void show(const QList<model::Document> &documents);
    void showButtons();
    [[nodiscard]] const model::Document *chosen() const;
    void chooseFiles();
    void paste();
    void look();
    void saveCopy();
    void writeCopy(const model::Document &document, const QString &path);
    void describe();
    void strikeOut();

    db::CaseStore &m_store;
    NewestJob *m_reading;
    NewestJob *m_work;
    model::PersonId m_person;
    QList<model::Document> m_documents;
    Banner *m_problem;
    Banner *m_drop;
    WorkProgress *m_progress;
    QLabel *m_done;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    KeyButton *m_add = nullptr;
    QList<KeyButton *> m_needChosen;
};

} // namespace widgets
