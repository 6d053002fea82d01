// LogContactDialog takes one contact in seconds, and keeps every typed word as a draft inside the store meanwhile.
#pragma once

#include "model/contacts/Contact.h"
#include "widgets/forms/DraftSheet.h"
#include "widgets/people/PersonField.h"

namespace widgets
{

class ContactForm;

class LogContactDialog : public DraftSheet
{
    Q_OBJECT

public:
    LogContactDialog(db::CaseStore &store, FindPeople find, QWidget *parent);

    /// Begins with the person chosen.
    void setPerson(const model::PersonId &person, const QString &name, const QString &reference);
    /// Goes on with what was typed before about this person.
    void setDraft(const db::Draft &draft, const QString &name, const QString &reference);
    /// Corrects a contact: saving makes a linked amendment.
    void setAmended(const model::Contact &contact, const QString &name, const QString &reference);

    [[nodiscard]] ContactForm &form() const { return *m_form; }
    /// The store's day and time of day, in the zone of the laptop.
    [[nodiscard]] static QDateTime now(const db::CaseStore &store);

Q_SIGNALS:
    /// Many were met at once: this form was closed, with its draft kept.
    void groupWanted();
    void logged(const model::ContactId &contact, const QString &personWords);

protected:
    [[nodiscard]] FormDraft::Key draftKey() const override;
    [[nodiscard]] QCborMap typed() const override;
    void putBack(const QCborMap &fields) override;
    void showEvent(QShowEvent *event) override;

private:
    void save();
    /// Saves what is typed, with what the form does not ask: the worker, and of a correction the enrolment it belongs
    /// to.
    [[nodiscard]] model::Result<model::ContactId> write();

    ContactForm *m_form;
    model::ContactId m_amended; ///< Null for a new contact.
};

} // namespace widgets
