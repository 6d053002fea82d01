// IntakeDialog takes somebody in: who they are, who sent them, whether the programme is for them, their start on it and
// the first contact, all in one form and one save.
#pragma once

#include "db/intake/DuplicateSearch.h"
#include "db/intake/IntakeStore.h"
#include "widgets/forms/FieldsSheet.h"

class QPushButton;
class QTimer;

namespace widgets
{

class DuplicatePanel;
class EligibilityFields;
class NewestJob;

/// A name or a reference is enough. While it is typed, people who may be the same are shown beneath; they bar nothing.
class IntakeDialog : public FieldsSheet
{
    Q_OBJECT

public:
    IntakeDialog(db::CaseStore &store, QWidget *parent);

    /// Begins with a name that was typed elsewhere: the last word of several is the family name.
    void setName(const QString &typed);

Q_SIGNALS:
    void taken(const db::IntakeStore::Taken &taken, const QString &name);
    /// The person is here already, and is to be opened; what was typed is kept as a draft.
    void sameChosen(const model::PersonId &person);

protected:
    void putBack(const QCborMap &fields) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpWho();
    void setUpReferral();
    void setUpProgramme();
    void setUpContact();
    void connectSignals();
    /// Shows what goes with what was chosen.
    void showParts();
    void showMore(bool more);
    void lookForDuplicates();
    void takeDuplicates(const QList<db::PossibleDuplicate> &people);
    void save();
    [[nodiscard]] QString wrongField(const QString &field, const QString &sentence);
    /// What is missing or cannot be read, in words; blank when nothing is.
    [[nodiscard]] QString check();
    void report(const model::Error &error);
    [[nodiscard]] model::Result<model::Intake> intake() const;
    void addEnrolment(model::Intake &intake, const model::ProgrammeId &programme) const;
    void addReferral(model::Intake &intake) const;
    void addContact(model::Intake &intake) const;
    [[nodiscard]] QDate day(const QString &field) const;
    [[nodiscard]] QString nameTyped() const;
    [[nodiscard]] bool isStarted() const;

    QDate m_today;
    QPushButton *m_more;
    QStringList m_moreFields;
    QStringList m_personFields;
    DuplicatePanel *m_duplicates;
    EligibilityFields *m_eligibility = nullptr;
    QTimer *m_pause;
    NewestJob *m_looking;
    bool m_looked = false; ///< It is in the access log that people were shown.
};

} // namespace widgets
