#include "widgets/plans/PlanPage.h"

#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "widgets/plans/PlanForms.h"
#include "widgets/plans/PlanText.h"

#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

PlanPage::PlanPage(db::CaseStore &store, QWidget *parent)
    : RecordPage(tr("Plan"), store, parent)
    , m_goals(new RecordPanel(tr("What they want"),
                              tr("No goals yet. Ask what they want, and write it as they say it."), tr("Add a goal…")))
    , m_others(new RecordPanel(tr("To do besides"), tr("Nothing else is to be done."), tr("Add something to do…")))
{
    m_goals->setObjectName(u"goals"_s);
    m_others->setObjectName(u"otherActions"_s);
    for (RecordPanel *panel : {m_goals, m_others}) {
        panel->showEverything();
        body()->addWidget(panel);
    }
    body()->addStretch();
    connect(m_goals, &RecordPanel::addWanted, this, [this] { open(forms().addGoal()); });
    connect(m_others, &RecordPanel::addWanted, this, [this] { open(forms().addAction({})); });
}

PlanForms PlanPage::forms() const
{
    return {store(), m_person, window()};
}

void PlanPage::setPlan(const model::PersonId &person, const db::PersonPlan &plan)
{
    m_person = person;
    QList<RecordPanel::Row> goals;
    for (const model::Goal &goal : plan.goals) {
        goals.append(row(goal));
        for (const model::PlanAction &action : plan.actions) {
            if (action.goal == goal.id) {
                RecordPanel::Row step = row(action);
                step.under = true;
                step.past = goals.last().past || step.past;
                goals.append(step);
            }
        }
    }
    QList<RecordPanel::Row> others;
    for (const model::PlanAction &action : plan.actions) {
        // Also those of a goal that was struck out: what somebody promised to do stays to be done.
        if (std::ranges::find(plan.goals, action.goal, &model::Goal::id) == plan.goals.end()) {
            others.append(row(action));
        }
    }
    m_goals->setRows(goals);
    m_others->setRows(others);
}

RecordPanel::Row PlanPage::row(const model::Goal &goal)
{
    RecordPanel::Row row{tr("“%1”", "what somebody said").arg(goal.words), PlanText::detail(goal)};
    row.past = goal.state != model::GoalState::Open;
    row.tags.append({PlanText::stateTag(goal.state), PlanText::standing(goal)});
    row.actions = {{"plus", tr("Add something to do for it…"), [this, goal] { open(forms().addAction(goal.id)); }},
                   {"flag", tr("How far it has come…"), [this, goal] { open(forms().say(goal)); }},
                   {"pencil", tr("Say it in other words…"), [this, goal] { open(forms().reword(goal)); }},
                   {"ban", tr("Strike out…"), [this, goal] {
                        strikeOut(goal.person, goal.id.bytes(),
                                  [&store = store(), id = goal.id](const QString &reason) {
                                      return db::GoalStore(store).strikeOut(id, reason);
                                  });
                    }}};
    return row;
}

RecordPanel::Row PlanPage::row(const model::PlanAction &action)
{
    const bool late = PlanText::isLate(action, today());
    RecordPanel::Row row{PlanText::headline(action), late ? QString() : PlanText::when(action, today())};
    if (late) {
        row.tags.append({"tag-warning", PlanText::when(action, today()), "clock"});
    }
    row.ticked = action.isDone();
    row.tick = [this, action](bool done) { tick(action, done); };
    row.actions = {{"pencil", tr("Change it…"), [this, action] { open(forms().change(action)); }},
                   {"ban", tr("Strike out…"), [this, action] {
                        strikeOut(action.person, action.id.bytes(),
                                  [&store = store(), id = action.id](const QString &reason) {
                                      return db::ActionStore(store).strikeOut(id, reason);
                                  });
                    }}};
    return row;
}

void PlanPage::tick(const model::PlanAction &action, bool done)
{
    const auto write = [&store = store(), action](bool tick) {
        return tick ? db::ActionStore(store).tick(action.id, action.done, action.doneNote)
                    : db::ActionStore(store).untick(action.id);
    };
    if (const Result<void> ticked = write(done); !ticked) {
        Q_EMIT failed(ticked.error());
        return;
    }
    Q_EMIT recordSaved(done ? tr("Done: %1", "something to do").arg(action.words)
                            : tr("To do again: %1", "something to do").arg(action.words),
                       [write, done] { return write(!done); });
}

} // namespace widgets
