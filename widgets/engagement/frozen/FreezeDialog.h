// FreezeDialog keeps the figure of a receipt as it stands, with the story behind it.
#pragma once

#include "model/engagement/behind/FrozenFigure.h"
#include "widgets/common/NewestJob.h"
#include "widgets/engagement/ReceiptCase.h"
#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class FieldsForm;

class FreezeDialog : public SheetDialog
{
    Q_OBJECT

public:
    FreezeDialog(db::CaseStore &store, const ReceiptCase &receipt, QWidget *parent);

Q_SIGNALS:
    /// It is done; `words` are the figure in a sentence.
    void frozen(const QString &words);

private:
    void freeze();
    void finish(const model::Result<model::FrozenFigure> &made);

    db::CaseStore &m_store;
    NewestJob m_freezing{this};
    ReceiptCase m_receipt;
    FieldsForm *m_form;
    KeyButton *m_accept;
};

} // namespace widgets
