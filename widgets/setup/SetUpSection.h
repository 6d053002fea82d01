// SetUpSection is the frame of one part of the set-up page: its title, why it is closed to a role, and its errors.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/common/NewestJob.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace widgets
{

class FormErrors;
class WorkProgress;

/// Jobs that a section starts use the store: whoever closes the store waits for them first (JobPool::waitForDone).
class SetUpSection : public QWidget
{
    Q_OBJECT

public:
    SetUpSection(db::CaseStore &store, const QString &title, QWidget *parent);

protected:
    /// Reads what the section shows when it comes on screen, and again when the store changes meanwhile.
    virtual void refresh() {}
    void showEvent(QShowEvent *event) override;

    /// Enables `part` if the role may do `action`, or says beside it why not.
    void allow(QWidget *part, model::Action action);

    /// Says how something ended, in a line that screen readers hear of; blank takes it away.
    void say(const QString &words);
    void sayError(const model::Error &error);

    [[nodiscard]] db::CaseStore &store() const { return m_store; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] FormErrors &errors() const { return *m_errors; }
    [[nodiscard]] WorkProgress &progress() const { return *m_progress; }
    /// For reading what is shown: the newest wins.
    [[nodiscard]] NewestJob &reading() { return m_reading; }
    /// For what the person asked to be done; its outcome is never overtaken by a reading.
    [[nodiscard]] NewestJob &work() { return m_work; }

private:
    db::CaseStore &m_store;
    NewestJob m_reading;
    NewestJob m_work;
    FormErrors *m_errors;
    WorkProgress *m_progress;
    QLabel *m_said;
    QVBoxLayout *m_body;
};

} // namespace widgets
