#include "widgets/contacts/LogContactDialog.h"

#include "db/contacts/ContactStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/contacts/ContactForm.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

LogContactDialog::LogContactDialog(db::CaseStore &store, FindPeople find, QWidget *parent)
    : DraftSheet(store, tr("Log contact"), parent)
    , m_form(new ContactForm(std::move(find), now(store)))
{
    setObjectName(u"logContact"_s);
    body()->addWidget(m_form);
    addHint(tr("Tab"), tr("next", "what a key does"));
    addHint(tr("Ctrl+G"), tr("group session", "what a key does"));
    addHint(tr("F1"), tr("help", "what a key does"));
    addDraftButtons();
    connect(addAccept(tr("Log contact")), &QPushButton::clicked, this, &LogContactDialog::save);
    connect(m_form, &ContactForm::edited, this, &LogContactDialog::edited);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this), &QShortcut::activated, this, [this] {
        reject(); // the draft is kept
        Q_EMIT groupWanted();
    });
}

QDateTime LogContactDialog::now(const db::CaseStore &store)
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(store.environment().clock.millisecondsSinceEpoch()).toLocalTime();
    return {store.environment().clock.today(), now.time()};
}

void LogContactDialog::setPerson(const model::PersonId &person, const QString &name, const QString &reference)
{
    m_form->setPerson(person, name, reference);
}

void LogContactDialog::setDraft(const db::Draft &draft, const QString &name, const QString &reference)
{
    if (draft.person) {
        m_form->setPerson(*draft.person, name, reference);
    }
    const QByteArray amended = FormDraft::aboutOf(draft);
    if (!amended.isEmpty()) {
        setTitle(tr("Correct a contact"));
        m_amended = model::ContactId::fromBytes(amended).value_or(model::ContactId());
    }
    DraftSheet::setDraft(draft);
}

void LogContactDialog::setAmended(const model::Contact &contact, const QString &name, const QString &reference)
{
    setTitle(tr("Correct a contact"));
    m_amended = contact.id;
    m_form->setContact(contact, name, reference);
}

FormDraft::Key LogContactDialog::draftKey() const
{
    const model::PersonId person = m_form->person();
    return {u"contact"_s, person.isNull() ? std::nullopt : std::optional(person),
            m_amended.isNull() ? QByteArray() : m_amended.bytes()};
}

QCborMap LogContactDialog::typed() const
{
    return m_form->isTouched() ? m_form->fields() : QCborMap();
}

void LogContactDialog::putBack(const QCborMap &fields)
{
    m_form->setFields(fields);
}

void LogContactDialog::showEvent(QShowEvent *event)
{
    DraftSheet::showEvent(event);
    m_form->focusFirst();
}

void LogContactDialog::save()
{
    if (const QStringList wrong = m_form->check(); !wrong.isEmpty()) {
        showProblem(wrong.size() == 1
                        ? wrong.first()
                        : tr("%n thing(s) to mend before this can be saved.", nullptr, static_cast<int>(wrong.size())));
        return;
    }
    const model::Result<model::ContactId> contact = write();
    if (!contact) {
        keepDraft();
        const QString sentence = ErrorText::sentence(contact.error());
        m_form->showWrong(contact.error().where, sentence);
        showProblem(sentence);
        return;
    }
    saved();
    Q_EMIT logged(*contact, m_form->personWords());
}

model::Result<model::ContactId> LogContactDialog::write()
{
    const db::DraftEnd end = endDraft();
    db::ContactStore contacts(store());
    model::Contact contact = m_form->contact();
    if (m_amended.isNull()) {
        contact.worker = store().session().userName;
        return contacts.add(contact);
    }
    const model::Result<model::Contact> before = contacts.read(m_amended);
    if (!before) {
        return std::unexpected(before.error());
    }
    contact.worker = before->worker;
    contact.enrolment = before->enrolment;
    return contacts.amend(m_amended, contact);
}

} // namespace widgets
