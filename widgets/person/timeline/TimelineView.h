// TimelineView shows a person's time with its filters, and what can be done with an entry.
#pragma once

#include "db/drafts/Draft.h"
#include "db/people/TimelineReader.h"
#include "widgets/person/timeline/TimelineModel.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace widgets
{

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEntries(QList<db::TimelineEntry> entries, QList<db::Draft> drafts);
    [[nodiscard]] TimelineModel &model() const { return *m_model; }

Q_SIGNALS:
    void draftChosen(const db::Draft &draft);
    void draftDiscarded(const db::Draft &draft);
    void correctWanted(const model::Contact &contact);
    void strikeOutWanted(const db::TimelineEntry &entry);
    void logContactWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpChips();
    void setUpList();
    void filter();
    void refreshWords();
    void goToFirst();
    void openMenu(const QPoint &at);
    void activate(const QModelIndex &index);

    TimelineModel *m_model;
    QButtonGroup *m_chips;
    QHBoxLayout *m_chipLayout;
    QLineEdit *m_find;
    QListView *m_list;
    QStackedWidget *m_stack;
};

} // namespace widgets
