// ServiceDialog is the form of one service of the directory.
#pragma once

#include "db/store/CaseStore.h"
#include "model/services/Service.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class ServiceDialog : public FieldsSheet
{
    Q_OBJECT

public:
    /// `service` without an id is a new one.
    ServiceDialog(db::CaseStore &store, const model::Service &service, QWidget *parent);

Q_SIGNALS:
    void kept(const QString &name);

private:
    void save();

    model::Service m_service;
};

} // namespace widgets
