#include "widgets/engagement/frozen/FreezeDialog.h"

#include "db/engagement/frozen/FrozenFigureStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureTitle.h"
#include "widgets/engagement/ReceiptText.h"
#include "widgets/forms/FieldsForm.h"

#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

FreezeDialog::FreezeDialog(db::CaseStore &store, const ReceiptCase &receipt, QWidget *parent)
    : SheetDialog(tr("Freeze this figure"), parent)
    , m_store(store)
    , m_receipt(receipt)
    , m_form(new FieldsForm)
{
    setObjectName(u"freezeDialog"_s);
    QLabel *figure = label("section", ReceiptText::title(receipt));
    QLabel *whose =
        label("plain", EngagementWords::scope(receipt.figures.scope, receipt.programme(), receipt.narrowed()) + u' ' +
                           EngagementWords::asAt(receipt.figures));
    QLabel *what = label("muted", tr("The number, who is behind it and how it is counted are kept as they are today. "
                                     "Later it can be counted again, to see what came late or was corrected since."));
    for (QLabel *each : {figure, whose, what}) {
        each->setWordWrap(true);
        body()->addWidget(each);
    }
    m_form->addText(u"note"_s, tr("The story behind it"), tr("no names"), true);
    body()->addWidget(m_form);
    body()->addStretch(1);
    addClose(tr("Cancel"));
    m_accept = addAccept(tr("Freeze the figure"));
    connect(m_accept, &QPushButton::clicked, this, &FreezeDialog::freeze);
}

void FreezeDialog::freeze()
{
    showProblem({});
    m_accept->setEnabled(false);
    m_freezing.run([&store = m_store, key = m_receipt.key, what = m_receipt.what,
                    note = m_form->value(u"note"_s)] { return db::FrozenFigureStore(store).freeze(key, what, note); },
                   [this](const Result<model::FrozenFigure> &made) { finish(made); });
}

void FreezeDialog::finish(const Result<model::FrozenFigure> &made)
{
    m_accept->setEnabled(true);
    if (!made) {
        showProblem(ErrorText::sentence(made.error()));
        return;
    }
    Q_EMIT frozen(FigureTitle::sentence(made->key, made->figure, m_receipt.figures.lapseDays.value_or(0)));
    accept();
}

} // namespace widgets
