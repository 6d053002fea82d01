// MyPageDialog prints a person's own page, or saves it as a PDF where somebody chooses.
#pragma once

#include "db/people/PersonFile.h"
#include "db/store/CaseStore.h"
#include "widgets/forms/SheetDialog.h"
#include "widgets/mypage/MyPageSheet.h"

class QLabel;

namespace widgets
{

class FieldsForm;

/// What was agreed stands in it already; nothing is written anywhere until it is printed or saved, and each of these
/// is in the access log.
class MyPageDialog : public SheetDialog
{
    Q_OBJECT

public:
    MyPageDialog(db::CaseStore &store, const db::PersonFile &file, QWidget *parent);

    /// The sheet as it would be printed now.
    [[nodiscard]] MyPageSheet sheet() const;

    /// Writes it as a PDF. Errors: RoleMayNot unless the role may export, those of writing a file, and of the access
    /// log.
    [[nodiscard]] model::Result<void> saveTo(const QString &path);

private:
    void setUpFields();
    void readPlan();
    void showPreview();
    void print();
    void chooseFile();
    [[nodiscard]] model::Result<void> note(const QString &action);

    db::CaseStore &m_store;
    db::PersonFile m_file;
    FieldsForm *m_form;
    QLabel *m_preview;
    QStringList m_goals;
    QStringList m_actions;
};

} // namespace widgets
