#include "widgets/person/EnrolmentDialog.h"

#include "db/programmes/ProgrammeStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/person/EventText.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// Offers the team's list while something is typed.
void offerSources(QLineEdit *source)
{
    QStringList words;
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::Source)) {
        words.append(ListText::words(entry));
    }
    auto *completer = new QCompleter(words, source);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    source->setCompleter(completer);
}

/// The code of the entry that was typed, or what was typed.
QString sourceOf(const QString &typed)
{
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::Source)) {
        if (ListText::words(entry).compare(typed, Qt::CaseInsensitive) == 0) {
            return entry.code;
        }
    }
    return typed;
}

} // namespace

EnrolmentDialog::EnrolmentDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent)
    : FieldsSheet(store, tr("Start on a programme"), {u"enrolment"_s, person, {}}, parent)
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
    form().addChoice(u"programme"_s, tr("Programme"), programmes);
    form().addText(u"worker"_s, tr("Key worker"))->setText(store.session().userName);
    form().addDay(u"started"_s, tr("Started"), today)->setDay(today);
    form().addDay(u"referred"_s, tr("Referred"), today);
    offerSources(form().addText(u"source"_s, tr("Referred by"), tr("from the list, or anybody"), true));
    addDraftButtons();
    connect(addAccept(tr("Start")), &QPushButton::clicked, this, &EnrolmentDialog::enrol);
}

EnrolmentDialog::EnrolmentDialog(db::CaseStore &store, const model::Enrolment &enrolment, QWidget *parent)
    : FieldsSheet(store, tr("End time on the programme"), {u"enrolment_end"_s, enrolment.person, enrolment.id.bytes()},
                  parent)
    , m_enrolment(enrolment)
{
    const QDate today = store.environment().clock.today();
    form().addDay(u"closed"_s, tr("Last day"), today)->setDay(today);
    QList<std::pair<QString, QString>> reasons;
    for (const model::Named<model::CloseReason> &reason : model::closeReasons()) {
        reasons.append({reason.name, EventText::reason(reason.value)});
    }
    form().addChoice(u"reason"_s, tr("Why"), reasons);
    addDraftButtons();
    connect(addAccept(tr("End it")), &QPushButton::clicked, this, &EnrolmentDialog::close);
}

void EnrolmentDialog::enrol()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    db::EnrolmentStore enrolments(store());
    const model::Result<model::ProgrammeId> programme = enrolments.programme(form().value(u"programme"_s));
    if (!programme) {
        report(programme.error());
        return;
    }
    m_enrolment.programme = *programme;
    m_enrolment.keyWorker = form().value(u"worker"_s);
    m_enrolment.started = QDate::fromString(form().value(u"started"_s), Qt::ISODate);
    m_enrolment.referred = QDate::fromString(form().value(u"referred"_s), Qt::ISODate);
    m_enrolment.source = sourceOf(form().value(u"source"_s).trimmed());
    const model::Result<model::EnrolmentId> done = [&] {
        const db::DraftEnd end = endDraft();
        return enrolments.enrol(m_enrolment);
    }();
    done ? saved() : report(done.error());
}

void EnrolmentDialog::close()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    const std::optional<model::CloseReason> reason = model::valueIn(model::closeReasons(), form().value(u"reason"_s));
    const QDate day = QDate::fromString(form().value(u"closed"_s), Qt::ISODate);
    const model::Result<void> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::EnrolmentStore(store()).close(m_enrolment, day, reason.value_or(model::CloseReason::Other));
    }();
    done ? saved() : report(done.error());
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
    form().showWrong(error.where, sentence);
    showProblem(sentence);
}

} // namespace widgets
