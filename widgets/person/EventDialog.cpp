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
    using Choices = QList<std::pair<QString, QString>>;
    Choices kinds;
    for (const QString &kind : EventText::kinds()) {
        kinds.append({kind, EventText::kind(kind)});
    }
    form().addChoice(u"kind"_s, tr("What happened"), kinds);
    form().addDay(u"from"_s, tr("When, or first day"), today)->setDay(today);
    form().addDay(u"to"_s, tr("Last day"), today, tr("blank: it still lasts"));
    Choices certainties;
    for (const QString &certainty : EventText::certainties()) {
        certainties.append({certainty, EventText::certainty(certainty)});
    }
    form().addChoice(u"certainty"_s, tr("How sure"), certainties);
    form().addText(u"source"_s, tr("Who told us"));
    // Only offences have one; it stands there for all, so that nothing jumps while somebody types.
    form().addText(u"category"_s, tr("What kind of offence"), tr("for offences only"));
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
    event.category = EventText::isOffence(event.kind) ? form().value(u"category"_s) : QString();
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
