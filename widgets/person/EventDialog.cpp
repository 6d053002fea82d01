#include "widgets/person/EventDialog.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/person/EventText.h"

#include <QComboBox>
#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

EventDialog::EventDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : FieldsSheet(store, tr("Add an event"), {u"event"_s, person, {}}, parent)
    , m_person(person)
{
    const QDate today = store.environment().clock.today();
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : EventText::kinds()) {
        kinds.append({kind, EventText::kind(kind)});
    }
    form().addChoice(u"kind"_s, tr("What happened"), kinds);
    form().addDay(u"from"_s, tr("When, or first day"), today)->setDay(today);
    form().addDay(u"to"_s, tr("Last day"), today, tr("blank: it still lasts"));
    form().addChoice(u"certainty"_s, tr("How sure"),
                     {{u"sure"_s, tr("Sure")}, {u"fairly sure"_s, tr("Fairly sure")}, {u"heard"_s, tr("Only heard")}});
    form().addText(u"source"_s, tr("Who told us"), {}, true);
    form().addText(u"detail"_s, tr("Detail"), {}, true);
    addDraftButtons();
    connect(addAccept(tr("Add the event")), &QPushButton::clicked, this, &EventDialog::save);
}

void EventDialog::save()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    model::Event event;
    event.person = m_person;
    event.kind = form().value(u"kind"_s);
    event.from = QDate::fromString(form().value(u"from"_s), Qt::ISODate);
    event.to = QDate::fromString(form().value(u"to"_s), Qt::ISODate);
    event.certainty = form().value(u"certainty"_s);
    event.source = form().value(u"source"_s);
    event.detail = form().value(u"detail"_s);
    const model::Result<model::EventId> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::EventStore(store()).add(event);
    }();
    if (!done) {
        const QString sentence = ErrorText::sentence(done.error());
        form().showWrong(done.error().where, sentence);
        showProblem(sentence);
        return;
    }
    saved();
}

} // namespace widgets
