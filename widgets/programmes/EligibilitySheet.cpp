#include "widgets/programmes/EligibilitySheet.h"

#include "db/intake/IntakeStore.h"
#include "db/programmes/EligibilityStore.h"
#include "widgets/common/ProblemText.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/programmes/EligibilityFields.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

RecordSheet *EligibilitySheet::of(db::CaseStore &store, const model::Enrolment &enrolment,
                                  const QList<model::Eligibility> &answers, QWidget *parent)
{
    RecordSheet::Plan plan{{u"eligibility"_s, enrolment.person, enrolment.id.bytes()},
                           tr("Is the programme for them?"),
                           tr("Save the answers"),
                           tr("Answers saved"),
                           {},
                           {},
                           ProblemText::of};
    // The form that asks lives as long as the sheet.
    const auto asked = std::make_shared<EligibilityFields *>(nullptr);
    plan.fields = [asked, answers, note = enrolment.eligibilityNote](FieldsForm &form) {
        *asked = new EligibilityFields(form);
        (*asked)->setAnswers(answers, note);
    };
    plan.save = [&store, asked, id = enrolment.id](const model::RecordTexts::Texts &) -> Result<RecordUndo> {
        const Result<std::optional<model::SaveId>> save =
            db::EligibilityStore(store).answer(id, (*asked)->answers(), (*asked)->note());
        if (!save) {
            return std::unexpected(save.error());
        }
        return RecordUndo([&store, save = *save]() -> Result<void> {
            if (!save) {
                return {}; // nothing was different
            }
            const Result<db::UndoneSave> undone =
                db::IntakeStore(store).undo(*save, tr("Undone straight after it was recorded"));
            return undone ? Result<void>() : std::unexpected(undone.error());
        });
    };
    return new RecordSheet(store, std::move(plan), parent);
}

} // namespace widgets
