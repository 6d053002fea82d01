#include "widgets/intake/IntakeDialog.h"

#include "db/access/AccessLog.h"
#include "db/programmes/ProgrammeStore.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/ProblemText.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/intake/DuplicatePanel.h"
#include "widgets/person/PersonFieldSet.h"
#include "widgets/programmes/EligibilityFields.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/SourceOffer.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int pause = 200; // ms after the last letter

const QString notChosen = u"?"_s;

/// The fields that are shown once a channel says that they were met or tried.
const QStringList &contactFields()
{
    static const QStringList fields{u"contact_outcome"_s, u"contact_day"_s, u"contact_next"_s, u"contact_note"_s};
    return fields;
}

} // namespace

IntakeDialog::IntakeDialog(db::CaseStore &store, QWidget *parent)
    : FieldsSheet(store, tr("Add a person"), {u"intake"_s, {}, {}}, parent)
    , m_today(store.environment().clock.today())
    , m_more(new QPushButton)
    , m_duplicates(new DuplicatePanel(m_today))
    , m_pause(new QTimer(this))
    , m_looking(new NewestJob(this))
{
    setObjectName(u"intakeDialog"_s);
    setUpWho();
    setUpReferral();
    setUpProgramme();
    setUpContact();
    addDraftButtons();
    addAccept(tr("Add this person"))->setObjectName(u"accept"_s);
    connectSignals();
    showMore(false);
    showParts();
    form().findChild<QLineEdit *>(u"given_name"_s)->setFocus();
}

void IntakeDialog::setUpWho()
{
    PersonFieldSet fields(form(), m_today);
    form().addHeading(
        tr("Who they are"),
        tr("A name or a reference is enough. Leave blank whatever you don’t know; it can be added later."));
    fields.addWho();
    form().addRow(m_duplicates);
    setKind(m_more, "link");
    m_more->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_more);
    layout->addStretch();
    form().addRow(row);
    const QStringList before = form().names();
    fields.addNumbers();
    fields.addMore();
    m_personFields = form().names();
    m_moreFields = m_personFields.mid(before.size());
    fields.watchNumbers();
}

void IntakeDialog::setUpReferral()
{
    form().addHeading(tr("How they came to you"));
    QLineEdit *source = form().addText(u"source"_s, tr("Referred by"), tr("from the list, or anybody"));
    SourceOffer::addTo(source);
    form().addDay(u"referred"_s, tr("Referred on"), m_today, tr("blank: not known"));
    form().addText(u"referral_reason"_s, tr("What for"), tr("as they were told"), true);
}

void IntakeDialog::setUpProgramme()
{
    form().addHeading(tr("The programme"));
    QList<std::pair<QString, QString>> choices;
    const Result<QList<model::Programme>> programmes = db::ProgrammeStore(store()).list();
    if (!programmes) {
        showProblem(ProblemText::of(programmes.error()));
    } else {
        for (const model::Programme &programme : *programmes) {
            choices.append({programme.id.toString(), tr("Start on %1", "a programme").arg(programme.name)});
        }
    }
    if (choices.size() > 1) {
        choices.prepend({notChosen, tr("Choose…", "a programme")});
    }
    choices.append({QString(), tr("Not started yet", "on a programme")});
    form().addChoice(u"programme"_s, tr("Programme"), choices);
    form().addText(u"worker"_s, tr("Key worker"))->setText(store().session().userName);
    form().addDay(u"started"_s, tr("First day"), m_today)->setDay(m_today);
    m_eligibility = new EligibilityFields(form());
}

void IntakeDialog::setUpContact()
{
    form().addHeading(tr("First contact"));
    QList<std::pair<QString, QString>> ways{{QString(), tr("None yet", "no first contact")}};
    for (const auto &[channel, name] : model::channels()) {
        ways.append({name, ContactText::channel(channel)});
    }
    form().addChoice(u"contact_channel"_s, tr("How you met or tried"), ways);
    QList<std::pair<QString, QString>> outcomes;
    for (const auto &[outcome, name] : model::outcomes()) {
        outcomes.append({name, ContactText::outcome(outcome)});
    }
    form().addChoice(u"contact_outcome"_s, tr("Outcome"), outcomes);
    form().addDay(u"contact_day"_s, tr("When"), m_today)->setDay(m_today);
    form().addDay(u"contact_next"_s, tr("Next contact"), m_today, tr("“+7” is in a week"));
    form().addNote(u"contact_note"_s, tr("Note"), tr("What would help the next person?"));
}

void IntakeDialog::connectSignals()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &IntakeDialog::lookForDuplicates);
    connect(&form(), &FieldsForm::edited, this, [this] { m_pause->start(); });
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(!form().isShown(m_moreFields.first())); });
    connect(m_duplicates, &DuplicatePanel::chosen, this, [this](const model::PersonId &person) {
        reject(); // which keeps the draft
        Q_EMIT sameChosen(person);
    });
    for (const QString &name : {u"programme"_s, u"contact_channel"_s}) {
        connect(form().findChild<QComboBox *>(name), &QComboBox::currentIndexChanged, this, &IntakeDialog::showParts);
    }
    for (const QString &name : std::as_const(m_personFields)) {
        if (auto *line = form().findChild<QLineEdit *>(name)) {
            line->installEventFilter(this);
        }
    }
    connect(findChild<QPushButton *>(u"accept"_s), &QPushButton::clicked, this, &IntakeDialog::save);
}

void IntakeDialog::setName(const QString &typed)
{
    const QString words = typed.simplified();
    const qsizetype gap = words.lastIndexOf(u' ');
    form().begin(); // so that what is put there now is typed, and kept
    const bool isNumber = std::ranges::any_of(words, [](QChar letter) { return letter.isDigit(); });
    if (isNumber) {
        form().setValue(u"reference"_s, words);
    } else {
        form().setValue(u"given_name"_s, gap < 0 ? words : words.left(gap));
        form().setValue(u"family_name"_s, gap < 0 ? QString() : words.mid(gap + 1));
    }
    m_pause->start();
    edited();
}

void IntakeDialog::putBack(const QCborMap &fields)
{
    FieldsSheet::putBack(fields);
    const bool more =
        std::ranges::any_of(m_moreFields, [&fields](const QString &name) { return fields.contains(name); });
    showMore(more);
    showParts();
    m_pause->start();
}

bool IntakeDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A line of text has no use for it, and would let it scroll the form.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier && m_duplicates->focusFirst()) {
            return true;
        }
    }
    return FieldsSheet::eventFilter(watched, event);
}

bool IntakeDialog::isStarted() const
{
    const QString chosen = form().value(u"programme"_s);
    return !chosen.isEmpty() && chosen != notChosen;
}

void IntakeDialog::showParts()
{
    for (const QString &name : {u"worker"_s, u"started"_s}) {
        form().setShown(name, isStarted());
    }
    m_eligibility->setShown(isStarted());
    for (const QString &name : contactFields()) {
        form().setShown(name, !form().value(u"contact_channel"_s).isEmpty());
    }
}

void IntakeDialog::showMore(bool more)
{
    for (const QString &name : std::as_const(m_moreFields)) {
        form().setShown(name, more);
    }
    m_more->setText(more ? tr("Fewer fields") : tr("More: NHS, prison and other numbers, address, alert, language…"));
}

void IntakeDialog::lookForDuplicates()
{
    m_looking->run(
        [store = &store(), typed = PersonFieldSet::typedIn(form())] { return db::DuplicateSearch(*store).of(typed); },
        [this](const Result<QList<db::PossibleDuplicate>> &people) {
            if (people) {
                takeDuplicates(*people);
            } else {
                showProblem(ProblemText::of(people.error()));
            }
        });
}

void IntakeDialog::takeDuplicates(const QList<db::PossibleDuplicate> &people)
{
    if (!people.isEmpty() && !m_looked) {
        const Result<void> noted = db::AccessLog(store()).record(u"list"_s, {}, u"duplicates"_s);
        if (!noted) {
            showProblem(ProblemText::of(noted.error()));
            return;
        }
        m_looked = true;
    }
    m_duplicates->setPeople(people);
}

QDate IntakeDialog::day(const QString &field) const
{
    return QDate::fromString(form().value(field), Qt::ISODate);
}

QString IntakeDialog::nameTyped() const
{
    const QString name = (form().value(u"given_name"_s) + u' ' + form().value(u"family_name"_s)).trimmed();
    const QString known = form().value(u"known_as"_s);
    return !name.isEmpty() ? name : !known.isEmpty() ? known : form().value(u"reference"_s);
}

QString IntakeDialog::wrongField(const QString &field, const QString &sentence)
{
    if (m_moreFields.contains(field)) {
        showMore(true);
    }
    form().showWrong(field, sentence);
    return sentence;
}

QString IntakeDialog::check()
{
    if (nameTyped().isEmpty()) {
        return wrongField(u"given_name"_s,
                          tr("Give a name, even if it is only what they are known as, or a reference."));
    }
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        return wrong;
    }
    if (form().value(u"programme"_s) == notChosen) {
        return wrongField(u"programme"_s, tr("Choose the programme, or “Not started yet”."));
    }
    if (form().isShown(u"contact_day"_s) && day(u"contact_day"_s) > m_today) {
        return wrongField(u"contact_day"_s, tr("This contact is in the future. Choose today or earlier, or save it as "
                                               "the next contact."));
    }
    return {};
}

void IntakeDialog::save()
{
    if (const QString wrong = check(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    const Result<model::Intake> said = intake();
    if (!said) {
        report(said.error());
        return;
    }
    const Result<db::IntakeStore::Taken> done = [&] {
        const db::DraftEnd end = endDraft();
        return db::IntakeStore(store()).save(*said);
    }();
    if (!done) {
        report(done.error());
        return;
    }
    const QString name = nameTyped();
    saved();
    Q_EMIT taken(*done, name);
}

void IntakeDialog::report(const model::Error &error)
{
    const QMap<QString, QString> fields{{u"name"_s, u"given_name"_s},      {u"when"_s, u"contact_day"_s},
                                        {u"next"_s, u"contact_next"_s},    {u"service"_s, u"source"_s},
                                        {u"day"_s, u"referred"_s},         {u"answered"_s, u"started"_s},
                                        {u"--programme"_s, u"programme"_s}};
    showProblem(wrongField(fields.value(error.where, error.where), ProblemText::of(error)));
}

Result<model::Intake> IntakeDialog::intake() const
{
    model::Intake intake;
    for (const QString &name : m_personFields) {
        if (const QString value = form().value(name); !value.isEmpty()) {
            intake.fields.append({name, value});
        }
    }
    if (isStarted()) {
        const auto programme = model::ProgrammeId::fromString(form().value(u"programme"_s));
        if (!programme) {
            return model::fail(model::ErrorCode::NotFound, u"programme"_s);
        }
        addEnrolment(intake, *programme);
    }
    addReferral(intake);
    addContact(intake);
    return intake;
}

void IntakeDialog::addEnrolment(model::Intake &intake, const model::ProgrammeId &programme) const
{
    model::Enrolment enrolment;
    enrolment.programme = programme;
    enrolment.started = form().value(u"started"_s).isEmpty() ? m_today : day(u"started"_s);
    enrolment.referred = day(u"referred"_s);
    enrolment.source = SourceOffer::codeOf(form().value(u"source"_s));
    enrolment.keyWorker = form().value(u"worker"_s);
    enrolment.eligibilityNote = m_eligibility->note();
    intake.enrolment = enrolment;
    intake.answers = m_eligibility->answers();
}

void IntakeDialog::addReferral(model::Intake &intake) const
{
    const QString source = form().value(u"source"_s);
    const QString reason = form().value(u"referral_reason"_s);
    if (source.isEmpty() && reason.isEmpty()) {
        return; // the day alone stands with the enrolment
    }
    model::Referral referral;
    referral.direction = model::ReferralDirection::In;
    referral.serviceName = source.isEmpty() ? tr("somebody", "who referred a person, when it is not known") : source;
    referral.day = day(u"referred"_s);
    if (!referral.day.isValid() && intake.enrolment) {
        referral.day = intake.enrolment->started;
    }
    referral.reason = reason;
    intake.referral = referral;
}

void IntakeDialog::addContact(model::Intake &intake) const
{
    const auto channel = model::valueIn(model::channels(), form().value(u"contact_channel"_s));
    if (!channel) {
        return;
    }
    model::Contact contact;
    contact.channel = *channel;
    contact.outcome =
        model::valueIn(model::outcomes(), form().value(u"contact_outcome"_s)).value_or(model::Outcome::Attended);
    contact.day = form().value(u"contact_day"_s).isEmpty() ? m_today : day(u"contact_day"_s);
    contact.next = day(u"contact_next"_s);
    contact.note = form().value(u"contact_note"_s).trimmed();
    contact.worker = store().session().userName;
    intake.contact = contact;
}

} // namespace widgets
