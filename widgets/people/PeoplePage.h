// PeoplePage is the caseload: find, filter, sort, and open a person.
#pragma once

#include "db/people/CaseloadQuery.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace widgets
{

class CaseloadColumns;
class CaseloadModel;
class CaseloadReader;
class CaseloadView;
class ChosenBar;
class FilterBar;
class ViewChoice;
class WorkProgress;
struct CaseloadFilter;
struct SavedView;

class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    /// Shows what `reader` reads into `model`; all three outlive the page.
    PeoplePage(db::CaseStore &store, CaseloadModel &model, CaseloadReader &reader, QWidget *parent = nullptr);

    [[nodiscard]] CaseloadModel &model() const { return *m_model; }
    /// The person in the current line; null when there is none.
    [[nodiscard]] model::PersonId currentPerson() const;

    /// Those who are chosen; while nobody is, those who are shown.
    [[nodiscard]] QList<db::CaseloadRow> chosenOrShown() const;

    /// Whether the list itself has the focus, so that its current line is what the user means.
    [[nodiscard]] bool hasListFocus() const;
    void focusList();
    /// Puts the keyboard where a name is typed. The page is no focus proxy: Tab would go round in it for ever.
    void takeFocus();

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void addWanted();
    void importWanted();
    /// Something is to be done with several people at once.
    void assignWanted(const QList<db::CaseloadRow> &people);
    void groupWanted(const QList<db::CaseloadRow> &people);
    void exportWanted(const QList<db::CaseloadRow> &people);
    void sheetWanted(const QList<db::CaseloadRow> &people);
    void roundWanted();
    /// So many lines are on the clipboard.
    void copied(int lines);
    void failed(const model::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead();
    void setUpEmpty();
    [[nodiscard]] QWidget *setUpFoot();
    void connectFilters();
    void connectList();
    void keepPlace();
    void findPlace();
    void applyFilter();
    void select(const CaseloadFilter &filter);
    void keepFilter();
    void showFiltered(const CaseloadFilter &filter);
    void showView(const SavedView &view);
    void clearFilter();
    void sayShown();
    void refreshWords();
    void openCurrent();
    void readNeeds();

    db::CaseStore &m_store;
    CaseloadModel *m_model;
    CaseloadReader *m_reader;
    QTimer *m_needsTimer;
    model::PersonId m_place; ///< Who was current before the lines became others.
    QWidget *m_head = nullptr;
    QLineEdit *m_search = nullptr;
    ViewChoice *m_view = nullptr;
    FilterBar *m_filters = nullptr;
    WorkProgress *m_progress = nullptr;
    CaseloadView *m_table = nullptr;
    CaseloadColumns *m_columns = nullptr;
    QPushButton *m_columnsButton = nullptr;
    ChosenBar *m_chosen = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyWords = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_foot = nullptr;
    QLabel *m_footDay = nullptr;
};

} // namespace widgets
