#include "widgets/setup/lists/ServiceDialog.h"

#include "db/services/ServiceStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"

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
    : FieldsSheet(store, service.id.isNull() ? tr("Add a service") : tr("Change the service"),
                  {u"service"_s, {}, service.id.isNull() ? QByteArray() : service.id.bytes()}, parent)
    , m_service(service)
{
    setObjectName(u"serviceDialog"_s);
    form().addText(u"name"_s, tr("Name"), {}, true);
    form().addText(u"provider"_s, tr("Provider"), tr("who runs it"));
    form().addText(u"phone"_s, tr("Phone"));
    form().addText(u"offers"_s, tr("What it offers"), {}, true);
    form().addText(u"email"_s, tr("Email"));
    form().addText(u"hours"_s, tr("When it is open"));
    form().addText(u"address"_s, tr("Address"), {}, true);
    form().addText(u"postcode"_s, tr("Postcode"));
    form().addText(u"area"_s, tr("Area it serves"));
    form().addText(u"note"_s, tr("Note"), tr("such as: ask for Dee; long waits in January"), true);
    for (const auto &[name, member] : fields) {
        form().setValue(QString::fromLatin1(name), service.*member);
    }
    addDraftButtons();
    connect(addAccept(tr("Keep the service")), &QPushButton::clicked, this, &ServiceDialog::save);
}

void ServiceDialog::save()
{
    form().clearWrong();
    Service service = m_service;
    for (const auto &[name, member] : fields) {
        service.*member = form().value(QString::fromLatin1(name)).trimmed();
    }
    db::ServiceStore services(store());
    const model::Result<void> done = [&]() -> model::Result<void> {
        const db::DraftEnd end = endDraft();
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
        form().showWrong(u"name"_s, sentence);
        showProblem(sentence);
        return;
    }
    Q_EMIT kept(service.name);
    saved();
}

} // namespace widgets
