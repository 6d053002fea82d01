#include "widgets/documents/DescribeSheet.h"

#include "db/documents/DocumentStore.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"

#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

RecordSheet *DescribeSheet::of(db::CaseStore &store, const model::Document &document, QWidget *parent)
{
    RecordSheet::Plan plan;
    plan.key = {u"document"_s, document.person, document.id.bytes()};
    plan.title = tr("Say what the document is");
    plan.verb = tr("Save");
    plan.done = tr("Document changed");
    plan.fields = [document, today = store.environment().clock.today()](FieldsForm &form) {
        form.addText(u"title"_s, tr("What it is"), {}, true);
        form.addDay(u"day"_s, tr("Day on it"), today, tr("blank: none"));
        form.addText(u"note"_s, tr("Note"), {}, true);
        form.setValue(u"title"_s, document.title);
        form.setValue(u"day"_s, document.day.toString(Qt::ISODate));
        form.setValue(u"note"_s, document.note);
    };
    plan.save = [&store, document](const model::RecordTexts::Texts &texts) -> Result<RecordUndo> {
        model::Document described = document;
        for (const auto &[name, value] : texts) {
            if (name == "title"_L1) {
                described.title = value;
            } else if (name == "day"_L1) {
                described.day = QDate::fromString(value, Qt::ISODate);
            } else {
                described.note = value;
            }
        }
        if (const Result<void> saved = db::DocumentStore(store).describe(described); !saved) {
            return std::unexpected(saved.error());
        }
        return RecordUndo([&store, document] { return db::DocumentStore(store).describe(document); });
    };
    return new RecordSheet(store, std::move(plan), parent);
}

} // namespace widgets
