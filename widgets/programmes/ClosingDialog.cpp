#include "widgets/programmes/ClosingDialog.h"

#include "db/programmes/ProgrammeStore.h"
#include "db/services/ServiceStore.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/ProblemText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{
const QString elsewhere = u"elsewhere"_s;
}

ClosingDialog::ClosingDialog(db::CaseStore &store, const model::Enrolment &enrolment, QWidget *parent)
    : FieldsSheet(store, tr("End time on the programme"), {u"enrolment_end"_s, enrolment.person, enrolment.id.bytes()},
                  parent)
    , m_enrolment(enrolment)
    , m_today(store.environment().clock.today())
{
    setObjectName(u"closingDialog"_s);
    setUpFields();
    addDraftButtons();
    connect(addAccept(tr("End it")), &QPushButton::clicked, this, &ClosingDialog::save);
    for (const QString &name : {u"reason"_s, u"next"_s}) {
        connect(form().findChild<QComboBox *>(name), &QComboBox::currentIndexChanged, this, &ClosingDialog::showParts);
    }
    showParts();
}

void ClosingDialog::setUpFields()
{
    QList<std::pair<QString, QString>> reasons;
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::ClosureReason)) {
        reasons.append({entry.code, ListText::words(entry)});
    }
    form().addDay(u"closed"_s, tr("Last day"), m_today)->setDay(m_today);
    form().addChoice(u"reason"_s, tr("Why"), reasons);
    form().addChoice(u"next"_s, tr("They go on to"), destinations());
    form().addText(u"to"_s, tr("Which organisation"), tr("from the directory, or any name"));
    form().addText(u"worker"_s, tr("Key worker there"), tr("blank: the same"));
    form().addChoice(u"refer"_s, tr("Tell them now?"),
                     {{QString(), tr("No, only note where they went")}, {u"yes"_s, tr("Yes, keep a referral too")}});
    form().addText(u"referral_reason"_s, tr("What they are asked for"), {}, true);
    offerServices();
}

QList<std::pair<QString, QString>> ClosingDialog::destinations()
{
    QList<std::pair<QString, QString>> choices{{elsewhere, tr("Another organisation")}};
    const Result<QList<model::Programme>> programmes = db::ProgrammeStore(store()).list();
    if (!programmes) {
        showProblem(ProblemText::of(programmes.error()));
        return choices;
    }
    for (const model::Programme &programme : *programmes) {
        if (programme.id != m_enrolment.programme) {
            m_programmes.insert(programme.id.toString(), programme.name);
            choices.append({programme.id.toString(), tr("Our programme %1").arg(programme.name)});
        }
    }
    return choices;
}

void ClosingDialog::offerServices()
{
    QStringList names;
    if (const Result<QList<model::Service>> services = db::ServiceStore(store()).list()) {
        for (const model::Service &service : *services) {
            names.append(service.name);
        }
    } // a name can be typed nevertheless
    auto *to = form().findChild<QLineEdit *>(u"to"_s);
    auto *completer = new QCompleter(names, to);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    to->setCompleter(completer);
}

model::ReasonForEnding ClosingDialog::reason() const
{
    const QString code = form().value(u"reason"_s);
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::ClosureReason)) {
        if (entry.code == code) {
            return model::reasonOf(entry);
        }
    }
    return {};
}

bool ClosingDialog::isTransfer() const
{
    return reason().reason == model::CloseReason::Transferred;
}

std::optional<model::ProgrammeId> ClosingDialog::nextProgramme() const
{
    return isTransfer() ? model::ProgrammeId::fromString(form().value(u"next"_s)) : std::nullopt;
}

void ClosingDialog::showParts()
{
    const bool within = nextProgramme().has_value();
    form().setShown(u"next"_s, isTransfer());
    form().setShown(u"to"_s, isTransfer() && !within);
    form().setShown(u"worker"_s, within);
    form().setShown(u"refer"_s, isTransfer() && !within);
    form().setShown(u"referral_reason"_s, isTransfer() && !within);
    QTimer::singleShot(0, this, [this] { makeRoom(); }); // once the form has been laid out anew
}

void ClosingDialog::putBack(const QCborMap &fields)
{
    FieldsSheet::putBack(fields);
    showParts();
}

db::Transfer ClosingDialog::transfer() const
{
    const model::ReasonForEnding why = reason();
    const QDate closed = QDate::fromString(form().value(u"closed"_s), Qt::ISODate);
    db::Transfer transfer{m_enrolment.id, {closed, why.reason, why.own, {}}, {}, {}};
    if (const std::optional<model::ProgrammeId> programme = nextProgramme()) {
        transfer.closing.movedTo = m_programmes.value(programme->toString());
        const QString worker = form().value(u"worker"_s);
        model::Enrolment next;
        next.programme = *programme;
        next.started = closed;
        next.keyWorker = worker.isEmpty() ? m_enrolment.keyWorker : worker;
        transfer.next = next;
    } else if (isTransfer()) {
        transfer.closing.movedTo = form().value(u"to"_s);
        if (!form().value(u"refer"_s).isEmpty()) {
            model::Referral referral;
            referral.serviceName = transfer.closing.movedTo;
            referral.reason = form().value(u"referral_reason"_s);
            transfer.referral = referral;
        }
    }
    return transfer;
}

void ClosingDialog::save()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    db::Transfer wanted = transfer();
    if (wanted.referral) {
        // A name that the directory does not have, or has twice, stays as it was typed.
        if (const Result<model::Service> known = db::ServiceStore(store()).find(wanted.referral->serviceName)) {
            wanted.referral->service = known->id;
        }
    }
    const Result<model::SaveId> save = [&] {
        const db::DraftEnd end = endDraft();
        return db::TransferStore(store()).carryOut(wanted);
    }();
    if (!save) {
        report(save.error());
        return;
    }
    Q_EMIT recordSaved(outcome(wanted), [&store = store(), id = *save]() -> Result<void> {
        const Result<db::UndoneSave> undone =
            db::TransferStore(store).undo(id, tr("Undone straight after it was recorded"));
        return undone ? Result<void>() : std::unexpected(undone.error());
    });
    saved();
}

QString ClosingDialog::outcome(const db::Transfer &transfer) const
{
    if (transfer.next) {
        return tr("Ended, and started on %1", "a programme").arg(transfer.closing.movedTo);
    }
    return transfer.referral ? tr("Ended, and referred to %1", "a service").arg(transfer.closing.movedTo)
                             : tr("Time on the programme ended");
}

void ClosingDialog::report(const model::Error &error)
{
    const QMap<QString, QString> fields{
        {u"service"_s, u"to"_s}, {u"programme"_s, u"next"_s}, {u"started"_s, u"closed"_s}, {u"day"_s, u"closed"_s}};
    QString sentence = ProblemText::of(error);
    if (error.detail == "closed_before_started"_L1) {
        sentence = tr("The last day is before the start. Choose the start or a later day.");
    } else if (error.detail == "date_out_of_range"_L1) {
        sentence = tr("This day is still to come, or too long ago. Choose today or earlier.");
    } else if (error.detail == "already_enrolled"_L1) {
        sentence = tr("They are on that programme already. Choose another, or only note where they went.");
    } else if (error.detail == "service_missing"_L1) {
        sentence = tr("Say which organisation they are referred to.");
    }
    form().showWrong(fields.value(error.where, error.where), sentence);
    showProblem(sentence);
}

} // namespace widgets
