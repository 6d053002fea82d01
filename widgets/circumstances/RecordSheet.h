// RecordSheet is the form for one entry of a person's circumstances, whichever kind it is.
#pragma once

#include "model/circumstances/RecordTexts.h"
#include "widgets/circumstances/CircumstanceText.h"
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
        /// What is wrong, in a sentence.
        QString (*problem)(const model::Error &) = CircumstanceText::problem;
    };

    RecordSheet(db::CaseStore &store, Plan plan, QWidget *parent);

    /// What was typed in the field `name`, without blanks around it.
    [[nodiscard]] static QString text(const model::RecordTexts::Texts &texts, const QString &name);
    /// The day in the field `name`; invalid when it is blank.
    [[nodiscard]] static QDate day(const model::RecordTexts::Texts &texts, const QString &name);

Q_SIGNALS:
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

private:
    void save();

    Plan m_plan;
};

} // namespace widgets
