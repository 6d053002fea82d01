// KeyInDialog types in what was written on a contact sheet: its people in the printed order, all saved at once.
#pragma once

#include "model/contacts/Contact.h"
#include "model/contacts/PaperSheet.h"
#include "widgets/forms/DraftSheet.h"
#include "widgets/people/PersonField.h"

class QComboBox;

namespace widgets
{

class FieldsForm;
class PaperTable;

class KeyInDialog : public DraftSheet
{
    Q_OBJECT

public:
    /// Begins with the newest sheet that was not keyed in; more people are found with `find`.
    KeyInDialog(db::CaseStore &store, FindPeople find, QWidget *parent);

Q_SIGNALS:
    /// It is saved, and the save can be taken back; `sheet` is its number, 0 for none.
    void keyedIn(const model::SaveId &save, int sheet, const QString &words);

protected:
    [[nodiscard]] FormDraft::Key draftKey() const override { return {QStringLiteral("paper_sheet"), {}, {}}; }
    [[nodiscard]] QCborMap typed() const override;
    void putBack(const QCborMap &fields) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpSheets();
    void setUpFields();
    void takeSheet(int index);
    void addFound();
    void finish();
    [[nodiscard]] model::Result<QList<model::Contact>> contacts();
    [[nodiscard]] static QString words(const model::PaperSheet &sheet);
    void touch();
    void report(const model::Error &error);

    QList<model::PaperSheet> m_sheets;
    QComboBox *m_sheet;
    FieldsForm *m_form;
    PaperTable *m_table;
    PersonField *m_add;
    int m_number = 0; ///< Of the sheet whose people are there.
    bool m_touched = false;
};

} // namespace widgets
