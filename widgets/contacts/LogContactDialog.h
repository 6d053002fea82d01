// LogContactDialog takes one contact in seconds, and keeps every typed word as a draft inside the store meanwhile.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/CaseStore.h"
#include "model/contacts/Contact.h"
#include "widgets/forms/SheetDialog.h"
#include "widgets/people/PersonField.h"

class QTimer;

namespace widgets
{

class ContactForm;

class LogContactDialog : public SheetDialog
{
    Q_OBJECT

public:
    LogContactDialog(db::CaseStore &store, FindPeople find, QWidget *parent);

    /// Begins with the person chosen.
    void setPerson(const model::PersonId &person, const QString &name, const QString &reference);
    /// Goes on with what was typed before.
    void setDraft(const db::Draft &draft, const QString &name, const QString &reference);
    /// Corrects a contact: saving makes a linked amendment.
    void setAmended(const model::Contact &contact, const QString &name, const QString &reference);

    /// Writes what is typed into the store now, if there is anything to keep.
    void keepDraft();

    [[nodiscard]] ContactForm &form() const { return *m_form; }

Q_SIGNALS:
    void logged(const model::ContactId &contact, const QString &personWords);

protected:
    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void save();
    /// Saves what is typed, with what the form does not ask: the worker, and of a correction the enrolment it belongs
    /// to.
    [[nodiscard]] model::Result<model::ContactId> write();

    db::CaseStore &m_store;
    ContactForm *m_form;
    QTimer *m_draftTimer;
    std::optional<db::DraftId> m_draft;
    model::ContactId m_amended; ///< Null for a new contact.
    bool m_discarded = false;
};

} // namespace widgets
