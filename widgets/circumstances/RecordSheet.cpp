#include "widgets/circumstances/RecordSheet.h"

#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"

namespace widgets
{

RecordSheet::RecordSheet(db::CaseStore &store, Plan plan, QWidget *parent)
    : FieldsSheet(store, plan.title, plan.key, parent)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("recordSheet"));
    m_plan.fields(form());
    addDraftButtons();
    connect(addAccept(m_plan.verb), &QPushButton::clicked, this, &RecordSheet::save);
}

void RecordSheet::save()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    model::RecordTexts::Texts texts;
    for (const QString &name : form().names()) {
        texts.append({name, form().value(name)});
    }
    const model::Result<RecordUndo> done = [&] {
        const db::DraftEnd end = endDraft();
        return m_plan.save(texts);
    }();
    if (!done) {
        const QString sentence = CircumstanceText::problem(done.error());
        form().showWrong(done.error().where, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT recordSaved(m_plan.done, *done);
    saved();
}

} // namespace widgets
