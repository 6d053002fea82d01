// TodayEntries finds the rows of the list of the day that are about something recorded: to review, to do, to finish.
#pragma once

#include "db/drafts/Draft.h"
#include "db/today/TodayPeople.h"

namespace db
{

class TodayEntries
{
public:
    /// Of these people; `worker` names whose tasks are meant, blank for everybody's.
    TodayEntries(CaseStore &store, QDate today, const QString &worker, const QList<CaseloadRow> &people);

    /// Throws as the engine does.
    void add(QList<TodayRow> &rows);

    /// Whom nobody has discussed for long, for those who supervise.
    [[nodiscard]] model::Result<void> addNotDiscussed(QList<TodayRow> &rows);

    /// The signed-in user's drafts.
    [[nodiscard]] model::Result<void> addDrafts(QList<TodayRow> &rows);

private:
    void addReviews(QList<TodayRow> &rows);
    void addActions(QList<TodayRow> &rows);
    void addTasks(QList<TodayRow> &rows);
    /// The rows that `select` finds of these people, due by `until`.
    void addOfPeople(QList<TodayRow> &rows, const std::string &select, QDate until, TodaySection section);
    /// One row for each line: the person's id, the entry's, its day, words and who, and the name of the reason.
    void addAll(QList<TodayRow> &rows, SQLite::Statement &select, TodaySection section);

    CaseStore &m_store;
    QDate m_today;
    QString m_worker;
    QHash<model::PersonId, CaseloadRow> m_people;
};

} // namespace db
