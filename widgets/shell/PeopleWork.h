// PeopleWork opens what can be done with several people at once, and says how it is taken back.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/Reassignment.h"
#include "widgets/people/PersonField.h"

#include <QObject>

namespace db
{
struct Draft;
}

namespace widgets
{

class GroupSessionDialog;
class KeyInDialog;
class PhoneRoundDialog;
class Toast;

class PeopleWork : public QObject
{
    Q_OBJECT

public:
    /// `toast` outlives this; dialogs belong to the window of `page`.
    PeopleWork(db::CaseStore &store, FindPeople find, Toast &toast, QWidget *page);

    /// Gives these people another key worker; `workers` are offered.
    void assign(const QList<db::CaseloadRow> &people, const QStringList &workers);
    /// Opens the dialog, with these people to begin with.
    GroupSessionDialog *logGroup(const QList<db::CaseloadRow> &people);
    /// Takes out what is recorded of them, into a file that is asked for.
    void exportPeople(const QList<db::CaseloadRow> &people);
    /// Rings them one after the other; says so when they are nobody or too many, and gives null.
    PhoneRoundDialog *ring(const QList<db::CaseloadRow> &people);
    PhoneRoundDialog *ring(const QList<model::PersonId> &people);
    /// Goes on with a round, from its draft.
    void goOnRinging(const db::Draft &draft);
    /// Asks what stands on a contact sheet of these people, and prints it; of nobody it is a blank one.
    void printSheet(const QList<db::CaseloadRow> &people);
    void printSheet(const QList<model::PersonId> &people);
    /// Opens the dialog that types in what was written on a sheet.
    KeyInDialog *keyIn();

Q_SIGNALS:
    /// What was wanted with the people is done: they need not stay chosen.
    void done();
    /// A form was closed: there may be a draft.
    void closed();
    void draftDiscarded(const db::Draft &draft);
    void failed(const model::Error &error);

private:
    PhoneRoundDialog *newRound(const QList<db::CaseloadRow> &people);
    void assigned(const model::SaveId &save, const QString &words);
    void groupLogged(const model::SaveId &save, const QString &words);
    void keyedIn(const model::SaveId &save, int sheet, const QString &words);
    [[nodiscard]] std::optional<QList<db::CaseloadRow>> rowsOf(const QList<model::PersonId> &people);

    db::CaseStore &m_store;
    FindPeople m_find;
    Toast &m_toast;
    QWidget *m_page;
};

} // namespace widgets
