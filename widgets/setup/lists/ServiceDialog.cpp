#include "widgets/setup/lists/ServiceDialog.h"

#include "db/services/ServiceStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"

#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Service;

namespace
{

constexpr std::pair<const char *, QString Service::*> fields[] = {
    {"name", &Service::name},   {"provider", &Service::provider}, {"offers", &Service::offers},
    {"phone", &Service::phone}, {"email", &Service::email},       {"address", &Service::address},
    {"area", &Service::area},   {"postcode", &Service::postcode}, {"hours", &Service::hours},
    {"note", &Service::note}};

} // namespace

ServiceDialog::ServiceDialog(db::CaseStore &store, const Service &service, QWidget *parent)
    : SheetDialog(service.id.isNull() ? tr("Add a service") : tr("Change the service"), parent)
    , m_store(store)
    , m_service(service)
    , m_form(new FieldsForm)
{
    setObjectName(u"serviceDialog"_s);
    m_form->addText(u"name"_s, tr("Name"), {}, true);
    m_form->addText(u"provider"_s, tr("Provider"), tr("who runs it"));
    m_form->addText(u"phone"_s, tr("Phone"));
    m_form->addText(u"offers"_s, tr("What it offers"), {}, true);
    m_form->addText(u"email"_s, tr("Email"));
    m_form->addText(u"hours"_s, tr("When it is open"));
    m_form->addText(u"address"_s, tr("Address"), {}, true);
    m_form->addText(u"postcode"_s, tr("Postcode"));
    m_form->addText(u"area"_s, tr("Area it serves"));
    m_form->addText(u"note"_s, tr("Note"), tr("such as: ask for Dee; long waits in January"), true);
    for (const auto &[name, member] : fields) {
        m_form->setValue(QString::fromLatin1(name), service.*member);
    }
    body()->addWidget(m_form);
    body()->addStretch();
    addClose(tr("Cancel"));
    connect(addAccept(tr("Keep the service")), &QPushButton::clicked, this, &ServiceDialog::save);
}

void ServiceDialog::save()
{
    m_form->clearWrong();
    Service service = m_service;
    for (const auto &[name, member] : fields) {
        service.*member = m_form->value(QString::fromLatin1(name)).trimmed();
    }
    db::ServiceStore services(m_store);
    const model::Result<void> done = [&]() -> model::Result<void> {
        if (!service.id.isNull()) {
            return services.change(service);
        }
        const model::Result<model::ServiceId> added = services.add(service);
        return added ? model::Result<void>() : std::unexpected(added.error());
    }();
    if (!done) {
        const QString sentence = done.error().code == model::ErrorCode::MissingField ? tr("Give the service a name.")
                                 : done.error().code == model::ErrorCode::AlreadyDone
                                     ? tr("There is a service of this name and provider already.")
                                     : ErrorText::sentence(done.error());
        m_form->showWrong(u"name"_s, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT kept(service.name);
    accept();
}

} // namespace widgets
