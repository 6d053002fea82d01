#include "widgets/contacts/LogContactDialog.h"

#include "db/contacts/ContactStore.h"
#include "db/drafts/DraftStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/contacts/ContactForm.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// A pause in typing after which the draft is written; well under the second that may be lost.
constexpr int draftPause = 400;

QDateTime nowOf(const db::CaseStore &store)
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(store.environment().clock.millisecondsSinceEpoch()).toLocalTime();
    return {store.environment().clock.today(), now.time()};
}

} // namespace

LogContactDialog::LogContactDialog(db::CaseStore &store, FindPeople find, QWidget *parent)
    : SheetDialog(tr("Log contact"), parent)
    , m_store(store)
    , m_form(new ContactForm(std::move(find), nowOf(store)))
    , m_draftTimer(new QTimer(this))
{
    setObjectName(u"logContact"_s);
    body()->addWidget(m_form);
    addHint(tr("Tab next · F1 help"));
    addClose(tr("Close, keep draft"));
    connect(addAccept(tr("Log contact")), &QPushButton::clicked, this, &LogContactDialog::save);
    m_draftTimer->setInterval(draftPause);
    m_draftTimer->setSingleShot(true);
    connect(m_draftTimer, &QTimer::timeout, this, &LogContactDialog::keepDraft);
    // The timer is not started again by each key: someone who types without a pause is kept too.
    connect(m_form, &ContactForm::edited, this, [this] {
        showProblem({});
        if (!m_draftTimer->isActive()) {
            m_draftTimer->start();
        }
    });
}

void LogContactDialog::setPerson(const model::PersonId &person, const QString &name, const QString &reference)
{
    m_form->setPerson(person, name, reference);
}

void LogContactDialog::setDraft(const db::Draft &draft, const QString &name, const QString &reference)
{
    m_draft = draft.id;
    if (draft.person) {
        m_form->setPerson(*draft.person, name, reference);
    }
    m_amended = model::ContactId::fromBytes(draft.fields.value(u"amends"_s).toByteArray()).value_or(model::ContactId());
    m_form->setFields(draft.fields);
    m_draftTimer->stop();
}

void LogContactDialog::setAmended(const model::Contact &contact, const QString &name, const QString &reference)
{
    setWindowTitle(tr("Correct a contact"));
    m_amended = contact.id;
    m_form->setContact(contact, name, reference);
    m_draftTimer->stop();
}

void LogContactDialog::showEvent(QShowEvent *event)
{
    SheetDialog::showEvent(event);
    m_form->focusFirst();
}

void LogContactDialog::keepDraft()
{
    m_draftTimer->stop();
    if (!m_form->isTouched()) {
        return;
    }
    db::Draft draft;
    draft.id = m_draft.value_or(db::DraftId());
    draft.form = u"contact"_s;
    if (!m_form->person().isNull()) {
        draft.person = m_form->person();
    }
    draft.fields = m_form->fields();
    if (!m_amended.isNull()) {
        draft.fields.insert(u"amends"_s, m_amended.bytes());
    }
    const model::Result<db::DraftId> saved = db::DraftStore(m_store).save(draft);
    if (!saved) {
        showProblem(ErrorText::sentence(saved.error()));
        setStatus(tr("Draft not saved"));
        return;
    }
    m_draft = *saved;
    setStatus(
        tr("Draft saved in the store, %1", "a time with seconds").arg(nowOf(m_store).time().toString(u"HH:mm:ss"_s)));
}

void LogContactDialog::save()
{
    if (const QStringList wrong = m_form->check(); !wrong.isEmpty()) {
        showProblem(wrong.size() == 1
                        ? wrong.first()
                        : tr("%n thing(s) to mend before this can be saved.", nullptr, static_cast<int>(wrong.size())));
        return;
    }
    const model::Result<model::ContactId> saved = write();
    if (!saved) {
        keepDraft();
        const QString sentence = ErrorText::sentence(saved.error());
        m_form->showWrong(saved.error().where, sentence);
        showProblem(sentence);
        return;
    }
    m_draft.reset();
    m_discarded = true;
    m_draftTimer->stop();
    Q_EMIT logged(*saved, m_form->personWords());
    accept();
}

model::Result<model::ContactId> LogContactDialog::write()
{
    db::ContactStore contacts(m_store);
    model::Contact contact = m_form->contact();
    if (m_amended.isNull()) {
        contact.worker = m_store.session().userName;
        return contacts.add(contact, m_draft);
    }
    const model::Result<model::Contact> before = contacts.read(m_amended);
    if (!before) {
        return std::unexpected(before.error());
    }
    contact.worker = before->worker;
    contact.enrolment = before->enrolment;
    return contacts.amend(m_amended, contact, m_draft);
}

void LogContactDialog::done(int result)
{
    if (!m_discarded) {
        keepDraft();
    }
    SheetDialog::done(result);
}

} // namespace widgets
