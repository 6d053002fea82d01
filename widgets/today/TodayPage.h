// TodayPage is the first thing a worker sees in the morning: who waits, who has gone quiet, what is to do.
#pragma once

#include "db/drafts/Draft.h"
#include "widgets/today/TodayWork.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace widgets
{

class KeyButton;
class NewestJob;
class TodayModel;
class TodayPanel;

class TodayPage : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(db::CaseStore &store, QWidget *parent = nullptr);

    /// Reads the list again, off the window's thread.
    void reload();
    void focusList();
    [[nodiscard]] bool hasListFocus() const;
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
    /// What one reading brings.
    struct Read
    {
        QList<db::TodayRow> rows;
        int people = 0;
        QDate day;
        bool team = false;
    };
    enum class Whose { Own, Team };

    [[nodiscard]] QWidget *setUpHead();
    [[nodiscard]] QWidget *setUpList();
    [[nodiscard]] QWidget *setUpEmpty();
    [[nodiscard]] QWidget *setUpFoot();
    void setUpFilter();
    void connectSignals();
    [[nodiscard]] static model::Result<Read> read(db::CaseStore &store, QDate today, std::optional<Whose> whose);
    void take(Read read);
    void refreshWords();
    void showCurrent();
    void move(int step);
    [[nodiscard]] bool press(int key);
    void log();
    void open();
    void finish();
    void addTask(model::TaskKind kind);
    void offerDays();

    db::CaseStore &m_store;
    NewestJob *m_reading;
    NewestJob *m_readingPerson;
    TodayWork *m_work;
    TodayModel *m_model;
    QLabel *m_words = nullptr;
    QComboBox *m_whose = nullptr;
    QComboBox *m_filter = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_emptyWords = nullptr;
    QStackedLayout *m_stack = nullptr;
    TodayPanel *m_panel;
    KeyButton *m_log = nullptr;
    KeyButton *m_open = nullptr;
    KeyButton *m_later = nullptr;
    KeyButton *m_task = nullptr;
    KeyButton *m_ask = nullptr;
    KeyButton *m_done = nullptr;
    KeyButton *m_goOn = nullptr;
    KeyButton *m_discard = nullptr;
    std::optional<Whose> m_chosen; ///< Nothing until somebody chooses: their own, or the team's if they have nobody.
    int m_people = 0;
    QDate m_day;
    bool m_filled = false;
};

} // namespace widgets
