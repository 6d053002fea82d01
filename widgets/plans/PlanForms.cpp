#include "widgets/plans/PlanForms.h"

#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "widgets/common/ProblemText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/needs/NeedText.h"
#include "widgets/plans/PlanText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;
using Texts = model::RecordTexts::Texts;

namespace
{

/// Takes back what was just added.
template <class Store, class Id>
Result<RecordUndo> undoOf(db::CaseStore &store, const Result<Id> &added)
{
    return added ? Result<RecordUndo>([&store, id = *added] {
        return Store(store).strikeOut(id, PlanForms::tr("Undone straight after it was recorded"));
    })
                 : std::unexpected(added.error());
}

void addActionFields(FieldsForm &form, QDate today)
{
    form.addText(u"words"_s, PlanForms::tr("What is to be done"), {}, true);
    form.addText(u"who"_s, PlanForms::tr("Who does it"), PlanForms::tr("a name: theirs, yours, anybody’s"));
    form.addDay(u"due"_s, PlanForms::tr("By"), today, PlanForms::tr("blank: no day"));
}

} // namespace

PlanForms::PlanForms(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : m_store(store)
    , m_person(person)
    , m_parent(parent)
    , m_today(store.environment().clock.today())
{
}

RecordSheet *PlanForms::sheet(RecordSheet::Plan plan, const QByteArray &about) const
{
    plan.key.person = m_person;
    plan.key.about = about;
    plan.problem = ProblemText::of;
    return new RecordSheet(m_store, std::move(plan), m_parent);
}

RecordSheet *PlanForms::addGoal() const
{
    RecordSheet::Plan plan{{u"goal"_s, {}, {}}, tr("Add a goal"), tr("Add the goal"), tr("Goal added"), {}, {}};
    plan.fields = [today = m_today](FieldsForm &form) {
        form.addText(u"words"_s, tr("What they want"), tr("in their own words"), true);
        form.addChoice(u"area"_s, tr("What it is about"), NeedText::choices(tr("Nothing in particular")));
        form.addDay(u"agreed"_s, tr("Agreed"), today)->setDay(today);
        form.addDay(u"target"_s, tr("To be reached by"), today, tr("blank: no day"));
    };
    plan.save = [&store = m_store, person = m_person](const Texts &texts) {
        model::Goal goal;
        goal.person = person;
        goal.words = RecordSheet::text(texts, u"words"_s);
        goal.area = RecordSheet::text(texts, u"area"_s);
        goal.agreed = RecordSheet::day(texts, u"agreed"_s);
        goal.target = RecordSheet::day(texts, u"target"_s);
        return undoOf<db::GoalStore>(store, db::GoalStore(store).add(goal));
    };
    return sheet(std::move(plan), {});
}

RecordSheet *PlanForms::reword(const model::Goal &goal) const
{
    RecordSheet::Plan plan{
        {u"goal_words"_s, {}, {}}, tr("Say the goal in other words"), tr("Save"), tr("Goal reworded"), {}, {}};
    plan.fields = [goal](FieldsForm &form) {
        form.addText(u"words"_s, tr("What they want"), tr("in their own words"), true);
        form.setValue(u"words"_s, goal.words);
    };
    plan.save = [&store = m_store, goal](const Texts &texts) -> Result<RecordUndo> {
        const Result<void> done = db::GoalStore(store).reword(goal.id, RecordSheet::text(texts, u"words"_s));
        return done ? Result<RecordUndo>([&store, goal] { return db::GoalStore(store).reword(goal.id, goal.words); })
                    : std::unexpected(done.error());
    };
    return sheet(std::move(plan), goal.id.bytes());
}

RecordSheet *PlanForms::say(const model::Goal &goal) const
{
    RecordSheet::Plan plan{
        {u"goal_state"_s, {}, {}}, tr("How far the goal has come"), tr("Save"), tr("Goal updated"), {}, {}};
    plan.fields = [goal, today = m_today](FieldsForm &form) {
        QList<std::pair<QString, QString>> states;
        for (const auto &[state, name] : model::goalStates()) {
            states.append({name, PlanText::state(state)});
        }
        form.addChoice(u"state"_s, tr("It is now"), states);
        form.setValue(u"state"_s, model::nameIn(model::goalStates(), goal.state));
        form.addDay(u"day"_s, tr("Since"), today)->setDay(today);
        form.addText(u"note"_s, tr("What happened"), tr("blank: nothing to add"), true);
    };
    plan.save = [&store = m_store, goal](const Texts &texts) -> Result<RecordUndo> {
        const auto state = model::valueIn(model::goalStates(), RecordSheet::text(texts, u"state"_s));
        const Result<void> done =
            db::GoalStore(store).setState(goal.id, state.value_or(goal.state), RecordSheet::day(texts, u"day"_s),
                                          RecordSheet::text(texts, u"note"_s));
        return done ? Result<RecordUndo>([&store, goal] {
            return db::GoalStore(store).setState(goal.id, goal.state, goal.stateDay, goal.stateNote);
        })
                    : std::unexpected(done.error());
    };
    return sheet(std::move(plan), goal.id.bytes());
}

RecordSheet *PlanForms::addAction(const model::GoalId &goal) const
{
    RecordSheet::Plan plan{
        {u"plan_action"_s, {}, {}}, tr("Add something to do"), tr("Add it"), tr("Added to the plan"), {}, {}};
    plan.fields = [today = m_today](FieldsForm &form) { addActionFields(form, today); };
    plan.save = [&store = m_store, person = m_person, goal](const Texts &texts) {
        model::PlanAction action;
        action.person = person;
        action.goal = goal;
        action.words = RecordSheet::text(texts, u"words"_s);
        action.who = RecordSheet::text(texts, u"who"_s);
        action.due = RecordSheet::day(texts, u"due"_s);
        return undoOf<db::ActionStore>(store, db::ActionStore(store).add(action));
    };
    return sheet(std::move(plan), goal.isNull() ? QByteArray() : goal.bytes());
}

RecordSheet *PlanForms::change(const model::PlanAction &action) const
{
    RecordSheet::Plan plan{
        {u"plan_action_change"_s, {}, {}}, tr("Change what is to be done"), tr("Save"), tr("Changed"), {}, {}};
    plan.fields = [action, today = m_today](FieldsForm &form) {
        addActionFields(form, today);
        form.setValue(u"words"_s, action.words);
        form.setValue(u"who"_s, action.who);
        form.setValue(u"due"_s, action.due.toString(Qt::ISODate));
    };
    plan.save = [&store = m_store, action](const Texts &texts) -> Result<RecordUndo> {
        model::PlanAction changed = action;
        changed.words = RecordSheet::text(texts, u"words"_s);
        changed.who = RecordSheet::text(texts, u"who"_s);
        changed.due = RecordSheet::day(texts, u"due"_s);
        const Result<model::SaveId> save = db::ActionStore(store).change(changed);
        if (!save) {
            return std::unexpected(save.error());
        }
        return RecordUndo([&store, id = *save]() -> Result<void> {
            const Result<db::UndoneSave> undone = db::ActionStore(store).undo(id);
            return undone ? Result<void>() : std::unexpected(undone.error());
        });
    };
    return sheet(std::move(plan), action.id.bytes());
}

} // namespace widgets
