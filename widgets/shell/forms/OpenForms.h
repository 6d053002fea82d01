// OpenForms opens the forms that are filled in over any page, and says how what they saved is taken back.
#pragma once

#include "db/drafts/Draft.h"
#include "db/intake/IntakeStore.h"
#include "db/store/CaseStore.h"
#include "model/contacts/Contact.h"
#include "widgets/circumstances/RecordSheet.h"
#include "widgets/people/PersonField.h"

#include <QObject>
#include <QPointer>

namespace widgets
{

class CaseloadModel;
class GroupSessionDialog;
class IntakeDialog;
class LogContactDialog;
class Toast;

class OpenForms : public QObject
{
    Q_OBJECT

public:
    /// Whom a contact is with, as it is said on screen; null for nobody yet.
    struct Who
    {
        model::PersonId person;
        QString name;
        QString reference;
    };

    /// The forms lie over the window of `page`; the people whom they find are those of `people`. All outlive this.
    OpenForms(db::CaseStore &store, CaseloadModel &people, Toast &toast, QWidget *page);

    /// Opens the form for a new contact, unless one is open.
    void log(const Who &who);
    /// Opens the form with what was typed before.
    void finish(const db::Draft &draft, const Who &who);
    /// Opens the form with a contact that was logged wrongly.
    void correct(const model::Contact &contact, const Who &who);
    /// Opens the form for a group session, with these people to begin with.
    void logGroup(const QList<db::CaseloadRow> &people);
    void finishGroup(const db::Draft &draft);
    /// Opens the form that takes somebody in; `name` is what was typed of it already.
    void addPerson(const QString &name = {});
    void finishIntake(const db::Draft &draft);
    /// Asks who is to be the key worker of these people.
    void assign(const QList<db::CaseloadRow> &people);
    /// Writes every open form's draft into the store: before it is locked.
    void keepDrafts();

    /// Says that a draft is gone, and offers it back.
    void discarded(const db::Draft &draft);
    /// Says what was saved, and how it is taken back.
    void saved(const QString &words, const RecordUndo &undo);
    void report(const model::Error &error);

Q_SIGNALS:
    /// A new person is in the store, or one who was there already is to be seen.
    void personAdded(const model::PersonId &person);
    /// Somebody who was just taken in was taken back.
    void personGone(const model::PersonId &person);
    /// A form was closed, with a draft kept perhaps.
    void closed();
    /// A draft that was gone is there again.
    void draftIsBack();

private:
    LogContactDialog *newLog();
    GroupSessionDialog *newGroup(const QList<db::CaseloadRow> &people);
    void logged(const model::ContactId &contact, const QString &words);
    IntakeDialog *newIntake();
    void taken(const db::IntakeStore::Taken &taken, const QString &name);
    void groupLogged(const model::SaveId &save, const QString &words);
    void assigned(const model::SaveId &save, const QString &words);
    [[nodiscard]] FindPeople finder() const;

    db::CaseStore &m_store;
    CaseloadModel &m_people;
    Toast &m_toast;
    QWidget *m_page;
    QPointer<LogContactDialog> m_log;
};

} // namespace widgets
