#include "widgets/circumstances/RecordSheet.h"

#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"

#include <algorithm>

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

QString RecordSheet::text(const model::RecordTexts::Texts &texts, const QString &name)
{
    const auto found = std::ranges::find(texts, name, &std::pair<QString, QString>::first);
    return found == texts.end() ? QString() : found->second.trimmed();
}

QDate RecordSheet::day(const model::RecordTexts::Texts &texts, const QString &name)
{
    return QDate::fromString(text(texts, name), Qt::ISODate);
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
        const QString sentence = m_plan.problem(done.error());
        form().showWrong(done.error().where, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT recordSaved(m_plan.done, *done);
    saved();
}

} // namespace widgets
