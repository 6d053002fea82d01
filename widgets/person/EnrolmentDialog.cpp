#include "widgets/person/EnrolmentDialog.h"

#include "db/intake/IntakeStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/programmes/EligibilityFields.h"
#include "widgets/programmes/SourceOffer.h"

#include <QComboBox>
#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

EnrolmentDialog::EnrolmentDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : FieldsSheet(store, tr("Start on a programme"), {u"enrolment"_s, person, {}}, parent)
    , m_person(person)
{
    const QDate today = store.environment().clock.today();
    QList<std::pair<QString, QString>> programmes;
    if (const model::Result<QStringList> names = db::ProgrammeStore(store).names()) {
        for (const QString &name : *names) {
            programmes.append({name, name});
        }
    } else {
        showProblem(ErrorText::sentence(names.error()));
    }
    form().addChoice(u"programme"_s, tr("Programme"), programmes);
    form().addText(u"worker"_s, tr("Key worker"))->setText(store.session().userName);
    form().addDay(u"started"_s, tr("Started"), today)->setDay(today);
    form().addDay(u"referred"_s, tr("Referred"), today);
    SourceOffer::addTo(form().addText(u"source"_s, tr("Referred by"), tr("from the list, or anybody"), true));
    m_eligibility = new EligibilityFields(form());
    addDraftButtons();
    connect(addAccept(tr("Start")), &QPushButton::clicked, this, &EnrolmentDialog::enrol);
}

void EnrolmentDialog::enrol()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    const model::Result<model::ProgrammeId> programme =
        db::EnrolmentStore(store()).programme(form().value(u"programme"_s));
    if (!programme) {
        report(programme.error());
        return;
    }
    model::Enrolment enrolment;
    enrolment.programme = *programme;
    enrolment.keyWorker = form().value(u"worker"_s);
    enrolment.started = QDate::fromString(form().value(u"started"_s), Qt::ISODate);
    enrolment.referred = QDate::fromString(form().value(u"referred"_s), Qt::ISODate);
    enrolment.source = SourceOffer::codeOf(form().value(u"source"_s).trimmed());
    enrolment.eligibilityNote = m_eligibility->note();
    model::Intake intake;
    intake.person = m_person;
    intake.enrolment = enrolment;
    intake.answers = m_eligibility->answers();
    const model::Result<db::IntakeStore::Taken> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::IntakeStore(store()).save(intake);
    }();
    if (!done) {
        report(done.error());
        return;
    }
    Q_EMIT recordSaved(tr("Started on %1", "a programme").arg(form().value(u"programme"_s)),
                       [&store = store(), save = done->save]() -> model::Result<void> {
                           const model::Result<db::UndoneSave> undone =
                               db::IntakeStore(store).undo(save, tr("Undone straight after it was recorded"));
                           return undone ? model::Result<void>() : std::unexpected(undone.error());
                       });
    saved();
}

void EnrolmentDialog::report(const model::Error &error)
{
    QString sentence = ErrorText::sentence(error);
    if (error.detail == "already_enrolled"_L1) {
        sentence = tr("They are on this programme already. End that time first.");
    } else if (error.detail == "date_out_of_range"_L1) {
        sentence = tr("This day is still to come, or too long ago. Choose today or earlier.");
    }
    form().showWrong(error.where, sentence);
    showProblem(sentence);
}

} // namespace widgets
