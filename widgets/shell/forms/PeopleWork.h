// PeopleWork opens what can be done with several people at once, and says how it is taken back.
#pragma once

#include "db/people/CaseloadQuery.h"

#include <QObject>

namespace db
{
struct Draft;
}

namespace widgets
{

class CaseloadModel;
class KeyInDialog;
class PhoneRoundDialog;
class Toast;

class PeopleWork : public QObject
{
    Q_OBJECT

public:
    /// `people` are those who are chosen and found; they and `toast` outlive this. Dialogs lie over the window of
    /// `page`.
    PeopleWork(db::CaseStore &store, CaseloadModel &people, Toast &toast, QWidget *page);

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
    void goOnKeyingIn(const db::Draft &draft);

Q_SIGNALS:
    /// A form was closed: there may be a draft.
    void closed();
    void draftDiscarded(const db::Draft &draft);
    void failed(const model::Error &error);

private:
    PhoneRoundDialog *newRound(const QList<db::CaseloadRow> &people);
    void keyedIn(const model::SaveId &save, int sheet, const QString &words);
    [[nodiscard]] std::optional<QList<db::CaseloadRow>> rowsOf(const QList<model::PersonId> &people);

    db::CaseStore &m_store;
    CaseloadModel &m_people;
    Toast &m_toast;
    QWidget *m_page;
};

} // namespace widgets
