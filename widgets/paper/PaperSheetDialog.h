// PaperSheetDialog prints a contact sheet: whose, for which day, and what may stand on paper of each person.
#pragma once

#include "widgets/forms/SheetDialog.h"
#include "widgets/paper/SheetContents.h"

class QLabel;
class QPagedPaintDevice;

namespace widgets
{

class ChoiceGroup;
class FieldsForm;
class NewestJob;

class PaperSheetDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// Of nobody it is a blank sheet.
    PaperSheetDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent);

    /// Makes the sheet off the window's thread and writes it as a PDF. Only for roles that may export.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// It is printed or saved; `words` say so.
    void made(const QString &words);

private:
    using Put = std::function<model::Result<void>(const ContactSheet &sheet)>;

    void setUpFields();
    [[nodiscard]] std::optional<SheetContents::Wanted> wanted();
    void say();
    void print();
    void choose();
    /// Makes the sheet and does `put` with it, in a job.
    void make(const Put &put, const QString &words);

    db::CaseStore &m_store;
    QList<db::CaseloadRow> m_people;
    FieldsForm *m_form;
    ChoiceGroup *m_facts;
    QLabel *m_words;
    NewestJob *m_job;
};

} // namespace widgets
