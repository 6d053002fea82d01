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

ReasonDialog::ReasonDialog(const QString &title, const QString &what, const QString &verb, Act act, QWidget *parent)
    : SheetDialog(title, parent)
    , m_form(new FieldsForm)
    , m_act(std::move(act))
{
    setObjectName(u"reasonDialog"_s);
    QLabel *words = label("body", what);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_form->addText(u"reason"_s, tr("Reason"), {}, true);
    body()->addWidget(m_form);
    addClose(tr("Cancel"));
    KeyButton *accept = addAccept(verb);
    connect(accept, &QPushButton::clicked, this, &ReasonDialog::finish);
}

void ReasonDialog::finish()
{
    const QString reason = m_form->value(u"reason"_s);
    if (reason.isEmpty()) {
        m_form->showWrong(u"reason"_s, tr("Say why. It is kept, so that others understand it later."));
        return;
    }
    if (const model::Result<void> done = m_act(reason); !done) {
        showProblem(ErrorText::sentence(done.error()));
        return;
    }
    accept();
}

} // namespace widgets
