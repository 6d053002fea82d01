#include "widgets/forms/FieldsSheet.h"

#include "widgets/forms/FieldsForm.h"

#include <QVBoxLayout>

namespace widgets
{

FieldsSheet::FieldsSheet(db::CaseStore &store, const QString &title, FormDraft::Key key, QWidget *parent)
    : DraftSheet(store, title, parent)
    , m_form(new FieldsForm)
    , m_key(std::move(key))
{
    body()->addWidget(m_form);
    connect(m_form, &FieldsForm::edited, this, &FieldsSheet::edited);
}

QCborMap FieldsSheet::typed() const
{
    return m_form->changes();
}

void FieldsSheet::putBack(const QCborMap &fields)
{
    m_form->begin();
    m_form->setChanges(fields);
}

void FieldsSheet::showEvent(QShowEvent *event)
{
    m_form->begin();
    DraftSheet::showEvent(event);
}

} // namespace widgets
