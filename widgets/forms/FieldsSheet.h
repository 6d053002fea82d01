// FieldsSheet is a dialog with one plain form of named fields, kept as a draft.
#pragma once

#include "widgets/forms/DraftSheet.h"

namespace widgets
{

class FieldsForm;

/// Its draft holds what was changed since it was opened, so that going on with it later reverts nothing that others
/// changed meanwhile.
class FieldsSheet : public DraftSheet
{
    Q_OBJECT

protected:
    /// A derived class adds fields to form() and fills them; what stands there when the sheet is shown is the start.
    FieldsSheet(db::CaseStore &store, const QString &title, FormDraft::Key key, QWidget *parent);

    [[nodiscard]] FieldsForm &form() const { return *m_form; }

    [[nodiscard]] FormDraft::Key draftKey() const override { return m_key; }
    [[nodiscard]] QCborMap typed() const override;
    void putBack(const QCborMap &fields) override;
    void showEvent(QShowEvent *event) override;

private:
    FieldsForm *m_form;
    FormDraft::Key m_key;
};

} // namespace widgets
