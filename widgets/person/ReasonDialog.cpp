#include "widgets/person/ReasonDialog.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FieldsForm.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

ReasonDialog::Question ReasonDialog::strikeOut(const model::PersonId &person, const QByteArray &entry)
{
    return {{u"strike_out"_s, person, entry},
            tr("Strike out this entry"),
            tr("It was recorded by mistake: it shows and counts no more, and stays readable in the timeline or History "
               "with your reason."),
            tr("Strike out")};
}

ReasonDialog::ReasonDialog(db::CaseStore &store, const Question &question, Act act, QWidget *parent)
    : FieldsSheet(store, question.title, question.key, parent)
    , m_act(std::move(act))
{
    setObjectName(u"reasonDialog"_s);
    QLabel *words = label("body", question.what);
    words->setWordWrap(true);
    body()->insertWidget(body()->count() - 1, words);
    form().addText(u"reason"_s, tr("Reason"), {}, true);
    addDraftButtons();
    connect(addAccept(question.verb), &QPushButton::clicked, this, &ReasonDialog::finish);
}

void ReasonDialog::finish()
{
    const QString reason = form().value(u"reason"_s);
    if (reason.isEmpty()) {
        form().showWrong(u"reason"_s, tr("Say why. It is kept, so that others understand it later."));
        return;
    }
    const model::Result<void> done = [&] {
        const db::DraftEnd end = endDraft();
        return m_act(reason);
    }();
    if (!done) {
        showProblem(ErrorText::sentence(done.error()));
        return;
    }
    saved();
}

} // namespace widgets
