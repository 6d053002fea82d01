#include "widgets/today/TaskDialog.h"

#include "db/plans/TaskStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"

#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

TaskDialog::TaskDialog(db::CaseStore &store, model::TaskKind kind, const model::PersonId &person, const QString &name,
                       QWidget *parent)
    : FieldsSheet(store,
                  kind == model::TaskKind::Question ? tr("Ask about %1", "a person's name").arg(name)
                                                    : tr("Add a task about %1", "a person's name").arg(name),
                  FormDraft::Key{nameIn(model::taskKinds(), kind), person, {}}, parent)
    , m_kind(kind)
    , m_person(person)
{
    const bool question = kind == model::TaskKind::Question;
    setObjectName(u"taskDialog"_s);
    form().addText(u"words"_s, question ? tr("Question") : tr("What is to do"), {}, true);
    form().addDay(u"due"_s, tr("By when"), store.environment().clock.today(), tr("may be blank"));
    if (!question) {
        form().addText(u"worker"_s, tr("Whose it is"), tr("blank: the key worker's"));
    }
    addDraftButtons();
    connect(addAccept(question ? tr("Ask the worker") : tr("Add the task")), &QPushButton::clicked, this,
            &TaskDialog::save);
}

void TaskDialog::save()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    model::Task task;
    task.person = m_person;
    task.kind = m_kind;
    task.words = form().value(u"words"_s);
    task.worker = m_kind == model::TaskKind::Question ? QString() : form().value(u"worker"_s);
    task.due = QDate::fromString(form().value(u"due"_s), Qt::ISODate);
    const model::Result<model::TaskId> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::TaskStore(store()).add(task);
    }();
    if (!done) {
        const QString sentence = ErrorText::sentence(done.error());
        form().showWrong(done.error().where, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT added(*done);
    saved();
}

} // namespace widgets
