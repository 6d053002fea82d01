#include "widgets/today/AnswerDialog.h"

#include "db/plans/TaskStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/today/TodayText.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

AnswerDialog::AnswerDialog(db::CaseStore &store, const db::TodayRow &row, QWidget *parent)
    : FieldsSheet(store, tr("Answer about %1", "a person's name").arg(TodayText::name(row)),
                  FormDraft::Key{u"answer"_s, row.person, row.about.bytes()}, parent)
    , m_store(store)
    , m_question(row.about)
{
    setObjectName(u"answerDialog"_s);
    QLabel *question = label("body", TodayText::why(row));
    question->setWordWrap(true);
    body()->insertWidget(body()->count() - 1, question);
    form().addText(u"answer"_s, tr("Answer"), {}, true);
    addDraftButtons();
    connect(addAccept(tr("Save the answer")), &QPushButton::clicked, this, &AnswerDialog::finish);
}

void AnswerDialog::finish()
{
    const QString answer = form().value(u"answer"_s);
    if (answer.isEmpty()) {
        form().showWrong(u"answer"_s, tr("Write the answer first."));
        return;
    }
    const model::Result<void> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::TaskStore(m_store).finish(model::idCast<model::TaskId>(m_question), answer);
    }();
    if (!done) {
        showProblem(ErrorText::sentence(done.error()));
        return;
    }
    Q_EMIT answered();
    saved();
}

} // namespace widgets
