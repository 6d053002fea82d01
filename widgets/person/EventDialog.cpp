#include "widgets/person/EventDialog.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/person/EventText.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

EventDialog::EventDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : SheetDialog(tr("Add an event"), parent)
    , m_store(store)
    , m_form(new FieldsForm)
    , m_person(person)
{
    const QDate today = store.environment().clock.today();
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : EventText::kinds()) {
        kinds.append({kind, EventText::kind(kind)});
    }
    m_form->addChoice(u"kind"_s, tr("What happened"), kinds);
    m_form->addDay(u"from"_s, tr("When, or first day"), today)->setDay(today);
    m_form->addDay(u"to"_s, tr("Last day"), today, tr("blank: it still lasts"));
    m_form->addChoice(u"certainty"_s, tr("How sure"),
                      {{u"sure"_s, tr("Sure")}, {u"fairly sure"_s, tr("Fairly sure")}, {u"heard"_s, tr("Only heard")}});
    m_form->addText(u"source"_s, tr("Who told us"), {}, true);
    m_form->addText(u"detail"_s, tr("Detail"), {}, true);
    body()->addWidget(m_form);
    addClose(tr("Cancel"));
    connect(addAccept(tr("Add the event")), &QPushButton::clicked, this, &EventDialog::save);
}

void EventDialog::save()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    model::Event event;
    event.person = m_person;
    event.kind = m_form->value(u"kind"_s);
    event.from = QDate::fromString(m_form->value(u"from"_s), Qt::ISODate);
    event.to = QDate::fromString(m_form->value(u"to"_s), Qt::ISODate);
    event.certainty = m_form->value(u"certainty"_s);
    event.source = m_form->value(u"source"_s);
    event.detail = m_form->value(u"detail"_s);
    if (const model::Result<model::EventId> saved = db::EventStore(m_store).add(event); !saved) {
        const QString sentence = ErrorText::sentence(saved.error());
        m_form->showWrong(saved.error().where, sentence);
        showProblem(sentence);
        return;
    }
    accept();
}

} // namespace widgets
