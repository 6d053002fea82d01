#include "widgets/shell/forms/OpenForms.h"

#include "db/contacts/ContactStore.h"
#include "db/contacts/GroupSessionStore.h"
#include "db/drafts/DraftStore.h"
#include "db/programmes/ReassignmentStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/contacts/GroupSessionDialog.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/forms/FormDraft.h"
#include "widgets/intake/IntakeDialog.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/programmes/AssignDialog.h"
#include "widgets/shell/Toast.h"

namespace widgets
{

using model::Result;

OpenForms::OpenForms(db::CaseStore &store, CaseloadModel &people, Toast &toast, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_people(people)
    , m_toast(toast)
    , m_page(page)
{
}

LogContactDialog *OpenForms::newLog()
{
    m_log = new LogContactDialog(m_store, finder(), m_page->window());
    connect(m_log, &LogContactDialog::logged, this, &OpenForms::logged);
    connect(m_log, &DraftSheet::draftDiscarded, this, &OpenForms::discarded);
    connect(m_log, &LogContactDialog::groupWanted, this, [this] { logGroup(m_people.chosen()); });
    connect(m_log, &QDialog::finished, this, &OpenForms::closed);
    return m_log;
}

void OpenForms::log(const Who &who)
{
    if (m_log) {
        return; // one at a time; it is in front already
    }
    LogContactDialog *dialog = newLog();
    if (!who.person.isNull()) {
        dialog->setPerson(who.person, who.name, who.reference);
    }
    dialog->open();
}

void OpenForms::finish(const db::Draft &draft, const Who &who)
{
    LogContactDialog *dialog = newLog();
    dialog->setDraft(draft, who.name, who.reference);
    dialog->open();
}

void OpenForms::correct(const model::Contact &contact, const Who &who)
{
    LogContactDialog *dialog = newLog();
    dialog->setAmended(contact, who.name, who.reference);
    dialog->open();
}

void OpenForms::logged(const model::ContactId &contact, const QString &words)
{
    m_toast.say(tr("Contact logged with %1", "a person's name and reference").arg(words), [this, contact] {
        const Result<void> undone =
            db::ContactStore(m_store).strikeOut(contact, tr("Undone straight after it was logged"));
        undone ? m_toast.say(tr("Contact struck out again. It stays in History.")) : report(undone.error());
    });
}

GroupSessionDialog *OpenForms::newGroup(const QList<db::CaseloadRow> &people)
{
    auto *dialog = new GroupSessionDialog(m_store, finder(), people, m_page->window());
    connect(dialog, &DraftSheet::draftDiscarded, this, &OpenForms::discarded);
    connect(dialog, &GroupSessionDialog::logged, this, &OpenForms::groupLogged);
    dialog->open();
    return dialog;
}

void OpenForms::logGroup(const QList<db::CaseloadRow> &people)
{
    newGroup(people);
}

void OpenForms::finishGroup(const db::Draft &draft)
{
    newGroup({})->setDraft(draft);
}

void OpenForms::groupLogged(const model::SaveId &save, const QString &words)
{
    m_people.clearChosen();
    m_toast.say(words, [this, save] {
        const Result<db::UndoneSave> undone =
            db::GroupSessionStore(m_store).undo(save, tr("Undone straight after it was logged"));
        undone ? m_toast.say(tr("Session struck out again for everybody. It stays in History."))
               : report(undone.error());
    });
}

void OpenForms::assign(const QList<db::CaseloadRow> &people)
{
    auto *dialog = new AssignDialog(m_store, people, m_people.lines().keyWorkers(), m_page->window());
    connect(dialog, &AssignDialog::assigned, this, &OpenForms::assigned);
    dialog->open();
}

void OpenForms::assigned(const model::SaveId &save, const QString &words)
{
    m_people.clearChosen();
    m_toast.say(words, [this, save] {
        const Result<db::UndoneSave> undone = db::ReassignmentStore(m_store).undo(save);
        if (!undone) {
            report(undone.error());
            return;
        }
        const auto kept = static_cast<int>(undone->kept.size());
        m_toast.say(kept == 0 ? tr("Taken back: all have the key workers they had.")
                              : tr("Taken back, but for %n that was changed since.", nullptr, kept));
    });
}

IntakeDialog *OpenForms::newIntake()
{
    auto *dialog = new IntakeDialog(m_store, m_page->window());
    connect(dialog, &IntakeDialog::taken, this, &OpenForms::taken);
    connect(dialog, &IntakeDialog::sameChosen, this, &OpenForms::personAdded);
    connect(dialog, &DraftSheet::draftDiscarded, this, &OpenForms::discarded);
    connect(dialog, &QDialog::finished, this, &OpenForms::closed);
    return dialog;
}

void OpenForms::addPerson(const QString &name)
{
    IntakeDialog *dialog = newIntake();
    if (!name.isEmpty()) {
        dialog->setName(name);
    }
    dialog->open();
}

void OpenForms::finishIntake(const db::Draft &draft)
{
    IntakeDialog *dialog = newIntake();
    dialog->setDraft(draft);
    dialog->open();
}

void OpenForms::taken(const db::IntakeStore::Taken &taken, const QString &name)
{
    Q_EMIT personAdded(taken.person);
    const QString words = taken.enrolment.isNull() ? tr("%1 added", "a person's name").arg(name)
                                                   : tr("%1 added and started", "a person's name").arg(name);
    m_toast.say(words, [this, taken] {
        const Result<db::UndoneSave> undone =
            db::IntakeStore(m_store).undo(taken.save, tr("Undone straight after they were added"));
        if (!undone) {
            report(undone.error());
            return;
        }
        Q_EMIT personGone(taken.person);
        m_toast.say(tr("Taken back: nothing of it counts any more."));
    });
}

void OpenForms::keepDrafts()
{
    const QList<FormDraft *> drafts = m_page->window()->findChildren<FormDraft *>();
    for (FormDraft *draft : drafts) {
        draft->keep();
    }
}

void OpenForms::discarded(const db::Draft &draft)
{
    m_toast.say(tr("Draft discarded"), [this, draft] {
        if (const Result<db::DraftId> kept = db::DraftStore(m_store).save(draft); !kept) {
            report(kept.error());
            return;
        }
        Q_EMIT draftIsBack();
    });
}

void OpenForms::saved(const QString &words, const RecordUndo &undo)
{
    m_toast.say(words, [this, undo] {
        const Result<void> undone = undo();
        undone ? m_toast.say(tr("Undone. History keeps both.")) : report(undone.error());
    });
}

void OpenForms::report(const model::Error &error)
{
    m_toast.say(ErrorText::sentence(error));
}

FindPeople OpenForms::finder() const
{
    return [people = &m_people](const QString &typed, int most) { return people->find(typed, most); };
}

} // namespace widgets
