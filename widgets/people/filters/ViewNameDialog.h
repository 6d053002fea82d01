// ViewNameDialog asks what a view of the caseload is to be called.
#pragma once

#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class FieldsForm;

class ViewNameDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// `name` is what it is called now, blank for a new one; `taken` are the names of the others.
    ViewNameDialog(const QString &name, const QStringList &taken, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void finish();

    QStringList m_taken;
    FieldsForm *m_form;
};

} // namespace widgets
