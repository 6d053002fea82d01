#include "widgets/today/TodayWork.h"

#include "db/drafts/DraftStore.h"
#include "db/plans/ActionStore.h"
#include "db/plans/TaskStore.h"
#include "db/supervision/SupervisionStore.h"
#include "db/today/TodayLater.h"
#include "widgets/common/DayText.h"
#include "widgets/today/AnswerDialog.h"
#include "widgets/today/TodayText.h"

namespace widgets
{

using db::TodaySection;
using model::Result;
using Kind = db::TodayReason::Kind;

TodayWork::TodayWork(db::CaseStore &store, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_page(page)
{
}

bool TodayWork::canFinish(const db::TodayRow &row)
{
    return row.section == TodaySection::Actions || row.section == TodaySection::Tasks ||
           row.section == TodaySection::Supervision;
}

void TodayWork::tell(const Result<void> &result, const QString &words, const Undo &undo)
{
    if (result) {
        Q_EMIT did(words, undo);
    } else {
        Q_EMIT failed(result.error());
    }
}

void TodayWork::finish(const db::TodayRow &row)
{
    if (row.section == TodaySection::Actions) {
        const auto id = model::idCast<model::PlanActionId>(row.about);
        tell(db::ActionStore(m_store).tick(id), tr("Action done"),
             [store = &m_store, id] { return db::ActionStore(*store).untick(id); });
    } else if (row.section == TodaySection::Tasks) {
        finishTask(row);
    } else if (row.section == TodaySection::Supervision) {
        discussed(row);
    }
}

void TodayWork::finishTask(const db::TodayRow &row)
{
    const auto id = model::idCast<model::TaskId>(row.about);
    const auto reopen = [store = &m_store, id] { return db::TaskStore(*store).reopen(id); };
    if (row.reasons.first().kind != Kind::Question) {
        tell(db::TaskStore(m_store).finish(id), tr("Task done"), reopen);
        return;
    }
    auto *dialog = new AnswerDialog(m_store, row, m_page->window());
    connect(dialog, &AnswerDialog::answered, this, [this, reopen] { Q_EMIT did(tr("Question answered"), reopen); });
    connect(dialog, &DraftSheet::draftDiscarded, this, &TodayWork::draftDiscarded);
    dialog->open();
}

void TodayWork::discussed(const db::TodayRow &row)
{
    model::Supervision mark;
    mark.person = row.person;
    mark.kind = model::SupervisionKind::Discussed;
    const Result<model::SupervisionId> made = db::SupervisionStore(m_store).add(mark);
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    Q_EMIT did(tr("%1 marked as discussed", "a person's name").arg(TodayText::name(row)),
               [store = &m_store, id = *made, reason = tr("Undone straight after it was marked")] {
                   return db::SupervisionStore(*store).strikeOut(id, reason);
               });
}

void TodayWork::putOff(const db::TodayRow &row, QDate until)
{
    const QDate today = m_store.environment().clock.today();
    tell(db::TodayLater(m_store).putOff(row.key(), until, today),
         tr("Hidden until %1. Only you see it so", "a day").arg(DayText::withWeekday(until)),
         [store = &m_store, key = row.key(), today] { return db::TodayLater(*store).putOff(key, {}, today); });
}

void TodayWork::discard(const db::TodayRow &row)
{
    const std::optional<db::Draft> kept = draft(row);
    if (!kept) {
        return;
    }
    if (const Result<void> gone = db::DraftStore(m_store).discard(kept->id); !gone) {
        Q_EMIT failed(gone.error());
        return;
    }
    Q_EMIT draftDiscarded(*kept);
}

std::optional<db::Draft> TodayWork::draft(const db::TodayRow &row)
{
    Result<db::Draft> draft = db::DraftStore(m_store).find(model::idCast<db::DraftId>(row.about));
    if (!draft) {
        Q_EMIT failed(draft.error());
        return std::nullopt;
    }
    return *std::move(draft);
}

} // namespace widgets
