// ExportDialog takes what is recorded of several people out of the store, after it said what that means.
#pragma once

#include "db/exchange/export/Exporter.h"
#include "widgets/forms/SheetDialog.h"

class QLabel;

namespace widgets
{

class Banner;
class FieldsForm;
class KeyButton;
class NewestJob;
class WorkProgress;

/// Names nobody unless somebody asks for it.
class ExportDialog : public SheetDialog
{
    Q_OBJECT

public:
    ExportDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent);

    /// Writes the file, off the window's thread.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The file is there; `words` say so.
    void exported(const QString &words);

private:
    void setUpForm();
    [[nodiscard]] db::ExportOptions options() const;
    void say();
    void choose();
    void finish(const QString &path, const model::Result<db::ExportOutcome> &outcome);

    db::CaseStore &m_store;
    QList<model::PersonId> m_people;
    FieldsForm *m_form;
    Banner *m_coded;
    Banner *m_named;
    QLabel *m_columns;
    WorkProgress *m_progress;
    NewestJob *m_job;
    KeyButton *m_choose;
};

} // namespace widgets
