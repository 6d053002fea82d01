// PeoplePage is the caseload: find, filter, sort, and open a person.
#pragma once

#include "widgets/people/CaseloadFilter.h"

#include "db/people/CaseloadQuery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace widgets
{

class CaseloadColumns;
class CaseloadLines;
class CaseloadModel;
class CaseloadView;
class ChosenBar;
class FlowLayout;
class NewestJob;

class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(db::CaseStore &store, QWidget *parent = nullptr);

    /// Reads the caseload again, off the window's thread.
    void reload();
    [[nodiscard]] CaseloadModel &model() const { return *m_model; }
    /// The person in the current line; null when there is none.
    [[nodiscard]] model::PersonId currentPerson() const;

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
    /// So many lines are on the clipboard.
    void copied(int lines);
    /// The caseload was read and is shown.
    void filled();
    void failed(const model::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead();
    void setUpChips();
    void setUpEmpty();
    void connectSignals();
    [[nodiscard]] QToolButton *addChip(const QString &name, const char *iconName);
    void readFirst();
    void readEveryone();
    void take(model::Result<CaseloadLines> lines);
    void readAgain(const db::Change &change);
    void applyFilter();
    void clearFilter();
    void refreshWords();
    void openCurrent();
    void readNeeds();

    db::CaseStore &m_store;
    NewestJob *m_reading;
    NewestJob *m_readingNeeds;
    QTimer *m_needsTimer;
    CaseloadModel *m_model;
    bool m_whole = false; ///< Everyone is in the list, and not only its beginning.
    QWidget *m_head = nullptr;
    QWidget *m_chipBar = nullptr;
    FlowLayout *m_chipLayout = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_keyWorker = nullptr;
    QList<QToolButton *> m_stateChips;
    QToolButton *m_overdue = nullptr;
    QToolButton *m_alert = nullptr;
    QToolButton *m_clear = nullptr;
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
