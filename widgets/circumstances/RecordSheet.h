// RecordSheet is the form for one entry of a person's circumstances, whichever kind it is.
#pragma once

#include "model/circumstances/RecordTexts.h"
#include "widgets/forms/FieldsSheet.h"

#include <functional>

namespace widgets
{

/// Takes back what was saved.
using RecordUndo = std::function<model::Result<void>()>;

class RecordSheet : public FieldsSheet
{
    Q_OBJECT

public:
    struct Plan
    {
        FormDraft::Key key;
        QString title;
        QString verb;                             ///< What the button that saves says.
        QString done;                             ///< What is said when it is saved.
        std::function<void(FieldsForm &)> fields; ///< Adds them and fills them.
        /// Saves what was typed.
        std::function<model::Result<RecordUndo>(const model::RecordTexts::Texts &)> save;
    };

    RecordSheet(db::CaseStore &store, Plan plan, QWidget *parent);

Q_SIGNALS:
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

private:
    void save();

    Plan m_plan;
};

} // namespace widgets
