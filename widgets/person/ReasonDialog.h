// ReasonDialog asks for the reason before something is withdrawn.
#pragma once

#include "widgets/forms/SheetDialog.h"

#include "model/core/Result.h"

#include <functional>

namespace widgets
{

class FieldsForm;

class ReasonDialog : public SheetDialog
{
    Q_OBJECT

public:
    using Act = std::function<model::Result<void>(const QString &reason)>;

    /// `what` says in a sentence what will happen; `act` does it.
    ReasonDialog(const QString &title, const QString &what, const QString &verb, Act act, QWidget *parent);

private:
    void finish();

    FieldsForm *m_form;
    Act m_act;
};

} // namespace widgets
