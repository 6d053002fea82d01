// ReasonDialog asks for the reason before something is withdrawn.
#pragma once

#include "widgets/forms/FieldsSheet.h"

#include "model/core/Result.h"

#include <functional>

namespace widgets
{

class ReasonDialog : public FieldsSheet
{
    Q_OBJECT

public:
    using Act = std::function<model::Result<void>(const QString &reason)>;

    /// What is withdrawn, and how the dialog speaks of it.
    struct Question
    {
        FormDraft::Key key; ///< Of its draft.
        QString title;
        QString what; ///< Says in a sentence what will happen.
        QString verb; ///< What the button says.
    };

    /// What is asked before an entry of `person` is struck out.
    [[nodiscard]] static Question strikeOut(const model::PersonId &person, const QByteArray &entry);

    /// `act` does it.
    ReasonDialog(db::CaseStore &store, const Question &question, Act act, QWidget *parent);

private:
    void finish();

    Act m_act;
};

} // namespace widgets
