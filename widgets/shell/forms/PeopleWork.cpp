#include "widgets/shell/forms/PeopleWork.h"

#include "db/contacts/ContactStore.h"
#include "db/contacts/PaperSheetStore.h"
#include "widgets/contacts/round/PhoneRoundDialog.h"
#include "widgets/exports/ExportDialog.h"
#include "widgets/paper/KeyInDialog.h"
#include "widgets/paper/PaperSheetDialog.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/shell/Toast.h"

namespace widgets
{

PeopleWork::PeopleWork(db::CaseStore &store, CaseloadModel &people, Toast &toast, QWidget *page)
    : QObject(page)
    , m_store(store)
    , m_people(people)
    , m_toast(toast)
    , m_page(page)
{
}

void PeopleWork::exportPeople(const QList<db::CaseloadRow> &people)
{
    auto *dialog = new ExportDialog(m_store, people, m_page->window());
    connect(dialog, &ExportDialog::exported, this, [this](const QString &words) {
        m_people.clearChosen();
        m_toast.say(words);
    });
    dialog->open();
}

PhoneRoundDialog *PeopleWork::newRound(const QList<db::CaseloadRow> &people)
{
    auto *dialog = new PhoneRoundDialog(m_store, people, m_page->window());
    connect(dialog, &QDialog::finished, this, &PeopleWork::closed);
    connect(dialog, &QDialog::accepted, &m_people, &CaseloadModel::clearChosen);
    return dialog;
}

PhoneRoundDialog *PeopleWork::ring(const QList<db::CaseloadRow> &people)
{
    if (people.isEmpty()) {
        m_toast.say(tr("There is nobody to ring here."));
        return nullptr;
    }
    if (people.size() > PhoneRoundDialog::most) {
        m_toast.say(
            tr("Choose at most %n people for a phone round.", nullptr, static_cast<int>(PhoneRoundDialog::most)));
        return nullptr;
    }
    PhoneRoundDialog *dialog = newRound(people);
    dialog->open();
    return dialog;
}

std::optional<QList<db::CaseloadRow>> PeopleWork::rowsOf(const QList<model::PersonId> &people)
{
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(m_store).rowsOf(people, m_store.environment().clock.today());
    if (!rows) {
        Q_EMIT failed(rows.error());
        return std::nullopt;
    }
    return *rows;
}

PhoneRoundDialog *PeopleWork::ring(const QList<model::PersonId> &people)
{
    const std::optional<QList<db::CaseloadRow>> rows = rowsOf(people.mid(0, PhoneRoundDialog::most + 1));
    return rows ? ring(*rows) : nullptr;
}

void PeopleWork::goOnRinging(const db::Draft &draft)
{
    PhoneRoundDialog *dialog = newRound({});
    dialog->setDraft(draft);
    dialog->open();
}

void PeopleWork::printSheet(const QList<db::CaseloadRow> &people)
{
    constexpr int most = 200; // as many pages as a stapler takes
    if (people.size() > most) {
        m_toast.say(tr("Choose at most %n people for a contact sheet.", nullptr, most));
        return;
    }
    auto *dialog = new PaperSheetDialog(m_store, people, m_page->window());
    connect(dialog, &PaperSheetDialog::made, this, [this](const QString &words) {
        m_people.clearChosen();
        m_toast.say(words);
    });
    dialog->open();
}

void PeopleWork::printSheet(const QList<model::PersonId> &people)
{
    if (const std::optional<QList<db::CaseloadRow>> rows = rowsOf(people)) {
        printSheet(*rows);
    }
}

KeyInDialog *PeopleWork::keyIn()
{
    const FindPeople find = [people = &m_people](const QString &typed, int most) { return people->find(typed, most); };
    auto *dialog = new KeyInDialog(m_store, find, m_page->window());
    connect(dialog, &DraftSheet::draftDiscarded, this, &PeopleWork::draftDiscarded);
    connect(dialog, &QDialog::finished, this, &PeopleWork::closed);
    connect(dialog, &KeyInDialog::keyedIn, this, &PeopleWork::keyedIn);
    dialog->open();
    return dialog;
}

void PeopleWork::goOnKeyingIn(const db::Draft &draft)
{
    keyIn()->setDraft(draft);
}

void PeopleWork::keyedIn(const model::SaveId &save, int sheet, const QString &words)
{
    m_toast.say(words, [this, save, sheet] {
        const model::Result<db::UndoneSave> undone =
            db::ContactStore(m_store).undoTogether(save, tr("Undone straight after it was logged"));
        if (!undone) {
            Q_EMIT failed(undone.error());
            return;
        }
        if (sheet > 0) { // taken back, whether or not this is remembered
            (void)db::PaperSheetStore(m_store).setKeyedIn(sheet, false);
        }
        m_toast.say(tr("Contacts struck out again. They stay in History."));
    });
}

} // namespace widgets
