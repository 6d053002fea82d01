// TodayPage is the first thing a worker sees in the morning: who waits, who has gone quiet, what is to do.
#pragma once

#include "db/drafts/Draft.h"
#include "widgets/today/TodayActions.h"
#include "widgets/today/TodayReader.h"
#include "widgets/today/TodayWork.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace widgets
{

class TodayModel;
class TodayPanel;

class TodayPage : public QWidget
{
    Q_OBJECT

public:
    /// Begins to read the list before the page is built.
    explicit TodayPage(db::CaseStore &store, QWidget *parent = nullptr);

    /// Reads the list again, off the window's thread.
    void reload();
    /// The same, if anybody sees it: when it comes into view it is read again anyway.
    void refresh();
    void focusList();
    [[nodiscard]] bool hasListFocus() const;
    /// The list was read once at least.
    [[nodiscard]] bool isFilled() const { return m_filled; }
    /// The row that the keys act on; null without one.
    [[nodiscard]] const db::TodayRow *current() const;
    /// Those whom the shown rows are about, in their order.
    [[nodiscard]] QList<model::PersonId> people() const;
    [[nodiscard]] const TodayModel &model() const { return *m_model; }

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person, const QString &name, const QString &reference);
    void draftChosen(const db::Draft &draft, const QString &name, const QString &reference);
    void draftDiscarded(const db::Draft &draft);
    void did(const QString &words, const widgets::TodayWork::Undo &undo);
    void everyoneWanted();
    void roundWanted();
    void sheetWanted(const QList<model::PersonId> &people);
    void keyInWanted();
    void failed(const model::Error &error);
    void filled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *setUpHead();
    [[nodiscard]] QWidget *setUpList();
    [[nodiscard]] QWidget *setUpEmpty();
    void setUpFilter();
    void connectSignals();
    void take(const TodayReader::Read &read);
    void refreshWords();
    void showCurrent();
    void move(int step);
    [[nodiscard]] bool press(int key);
    void log();
    void open();
    void goOn(const db::TodayRow &row);
    void act(TodayActions::Act act);
    void addTask(model::TaskKind kind);
    void offerDays();

    db::CaseStore &m_store;
    TodayReader *m_reader;
    TodayWork *m_work;
    TodayModel *m_model;
    QLabel *m_words = nullptr;
    QComboBox *m_whose = nullptr;
    QComboBox *m_filter = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_emptyWords = nullptr;
    QStackedLayout *m_stack = nullptr;
    TodayPanel *m_panel;
    TodayActions *m_actions;
    int m_people = 0;
    QDate m_day;
    bool m_filled = false;
};

} // namespace widgets
