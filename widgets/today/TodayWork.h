// TodayWork does what a key on the list of the day asks for, and says how it is undone.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/CaseStore.h"
#include "db/today/TodayRow.h"

#include <QObject>

#include <functional>

namespace widgets
{

class TodayWork : public QObject
{
    Q_OBJECT

public:
    using Undo = std::function<model::Result<void>()>;

    TodayWork(db::CaseStore &store, QWidget *page);

    /// Whether finish() does something with such a row.
    [[nodiscard]] static bool canFinish(const db::TodayRow &row);

    /// Ticks the action or task off, asks for the answer to a question, marks a person as discussed.
    void finish(const db::TodayRow &row);
    /// Hides the row until the day.
    void putOff(const db::TodayRow &row, QDate until);
    /// Takes the draft away.
    void discard(const db::TodayRow &row);
    /// The draft of the row; nothing when it is gone.
    [[nodiscard]] std::optional<db::Draft> draft(const db::TodayRow &row);

Q_SIGNALS:
    /// Done; `undo` takes it back.
    void did(const QString &words, const widgets::TodayWork::Undo &undo);
    void draftDiscarded(const db::Draft &draft);
    void failed(const model::Error &error);

private:
    void tell(const model::Result<void> &result, const QString &words, const Undo &undo);
    void finishTask(const db::TodayRow &row);
    void discussed(const db::TodayRow &row);

    db::CaseStore &m_store;
    QWidget *m_page;
};

} // namespace widgets
