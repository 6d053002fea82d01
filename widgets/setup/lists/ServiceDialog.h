// ServiceDialog is the form of one service of the directory.
#pragma once

#include "db/store/CaseStore.h"
#include "model/services/Service.h"
#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class FieldsForm;

class ServiceDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// `service` without an id is a new one.
    ServiceDialog(db::CaseStore &store, const model::Service &service, QWidget *parent);

Q_SIGNALS:
    void kept(const QString &name);

private:
    void save();

    db::CaseStore &m_store;
    model::Service m_service;
    FieldsForm *m_form;
};

} // namespace widgets
