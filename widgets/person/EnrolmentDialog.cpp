#include "widgets/person/EnrolmentDialog.h"

#include "db/programmes/ProgrammeStore.h"
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

EnrolmentDialog::EnrolmentDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : SheetDialog(tr("Start on a programme"), parent)
    , m_store(store)
    , m_form(new FieldsForm)
{
    m_enrolment.person = person;
    const QDate today = store.environment().clock.today();
    QList<std::pair<QString, QString>> programmes;
    if (const model::Result<QStringList> names = db::ProgrammeStore(store).names()) {
        for (const QString &name : *names) {
            programmes.append({name, name});
        }
    } else {
        showProblem(ErrorText::sentence(names.error()));
    }
    m_form->addChoice(u"programme"_s, tr("Programme"), programmes);
    m_form->addText(u"worker"_s, tr("Key worker"))->setText(store.session().userName);
    m_form->addDay(u"started"_s, tr("Started"), today)->setDay(today);
    m_form->addDay(u"referred"_s, tr("Referred"), today);
    m_form->addText(u"source"_s, tr("Referred by"), {}, true);
    body()->addWidget(m_form);
    addClose(tr("Cancel"));
    connect(addAccept(tr("Start")), &QPushButton::clicked, this, &EnrolmentDialog::enrol);
}

EnrolmentDialog::EnrolmentDialog(db::CaseStore &store, const model::Enrolment &enrolment, QWidget *parent)
    : SheetDialog(tr("End time on the programme"), parent)
    , m_store(store)
    , m_form(new FieldsForm)
    , m_enrolment(enrolment)
{
    const QDate today = store.environment().clock.today();
    m_form->addDay(u"closed"_s, tr("Last day"), today)->setDay(today);
    QList<std::pair<QString, QString>> reasons;
    for (const model::Named<model::CloseReason> &reason : model::closeReasons()) {
        reasons.append({reason.name, EventText::reason(reason.value)});
    }
    m_form->addChoice(u"reason"_s, tr("Why"), reasons);
    body()->addWidget(m_form);
    addClose(tr("Cancel"));
    connect(addAccept(tr("End it")), &QPushButton::clicked, this, &EnrolmentDialog::close);
}

void EnrolmentDialog::enrol()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    db::EnrolmentStore enrolments(m_store);
    const model::Result<model::ProgrammeId> programme = enrolments.programme(m_form->value(u"programme"_s));
    if (!programme) {
        report(programme.error());
        return;
    }
    m_enrolment.programme = *programme;
    m_enrolment.keyWorker = m_form->value(u"worker"_s);
    m_enrolment.started = QDate::fromString(m_form->value(u"started"_s), Qt::ISODate);
    m_enrolment.referred = QDate::fromString(m_form->value(u"referred"_s), Qt::ISODate);
    m_enrolment.source = m_form->value(u"source"_s);
    const model::Result<model::EnrolmentId> done = enrolments.enrol(m_enrolment);
    done ? accept() : report(done.error());
}

void EnrolmentDialog::close()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    const std::optional<model::CloseReason> reason = model::valueIn(model::closeReasons(), m_form->value(u"reason"_s));
    const QDate day = QDate::fromString(m_form->value(u"closed"_s), Qt::ISODate);
    const model::Result<void> done =
        db::EnrolmentStore(m_store).close(m_enrolment, day, reason.value_or(model::CloseReason::Other));
    done ? accept() : report(done.error());
}

void EnrolmentDialog::report(const model::Error &error)
{
    QString sentence = ErrorText::sentence(error);
    if (error.detail == "already_enrolled"_L1) {
        sentence = tr("They are on this programme already. End that time first.");
    } else if (error.detail == "closed_before_started"_L1) {
        sentence = tr("The last day is before the start. Choose the start or a later day.");
    } else if (error.detail == "date_out_of_range"_L1) {
        sentence = tr("This day is still to come, or too long ago. Choose today or earlier.");
    }
    m_form->showWrong(error.where, sentence);
    showProblem(sentence);
}

} // namespace widgets
