#include "widgets/programmes/AssignDialog.h"

#include "db/programmes/ReassignmentStore.h"
#include "widgets/common/DayText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/ProblemText.h"
#include "widgets/common/Words.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadText.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Reassignment;

AssignDialog::AssignDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, const QStringList &workers,
                           QWidget *parent)
    : SheetDialog(tr("Assign %n people", nullptr, static_cast<int>(people.size())), parent)
    , m_store(store)
    , m_people(people)
    , m_form(new FieldsForm)
    , m_summary(label("body", {}))
    , m_list(new QListWidget)
{
    setObjectName(u"assignDialog"_s);
    body()->addWidget(m_form);
    auto *to = m_form->addText(u"to"_s, tr("Who takes over"));
    auto *completer = new QCompleter(workers, to);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    to->setCompleter(completer);
    m_form->addDay(u"until"_s, tr("Only until"), store.environment().clock.today(), tr("Leave it empty for good"));
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    m_list->setAccessibleName(tr("What will change"));
    m_list->setMinimumHeight(Theme::current().scaled(180));
    body()->addWidget(m_list, 1);
    addClose(tr("Cancel"));
    m_accept = addAccept(tr("Assign"));
    connect(m_accept, &QPushButton::clicked, this, &AssignDialog::finish);
    connect(m_form, &FieldsForm::edited, this, &AssignDialog::preview);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &AssignDialog::preview,
            Qt::QueuedConnection);
    preview();
}

QDate AssignDialog::until() const
{
    return QDate::fromString(m_form->value(u"until"_s), Qt::ISODate);
}

void AssignDialog::preview()
{
    m_form->clearWrong();
    showProblem({});
    m_plan.reset();
    m_list->clear();
    QList<model::PersonId> people;
    for (const db::CaseloadRow &row : std::as_const(m_people)) {
        people.append(row.person);
    }
    const QString to = m_form->value(u"to"_s);
    if (to.trimmed().isEmpty()) {
        m_summary->setText(tr("Say who takes over: then you see here whom it changes something for."));
        return;
    }
    const model::Result<Reassignment> plan = db::ReassignmentStore(m_store).plan(people, to, until());
    if (!plan) {
        m_summary->clear();
        report(plan.error());
        return;
    }
    m_plan = *plan;
    list(*plan);
}

void AssignDialog::list(const Reassignment &plan)
{
    const auto count = static_cast<int>(plan.moves.size());
    const QString changes =
        plan.isCover()
            ? tr("%1 covers for %n enrolment(s) until the end of %2; then it is as before.", nullptr, count)
                  .arg(plan.to, DayText::day(plan.until))
            : tr("%1 becomes the key worker of %n enrolment(s). Who it was stays in History.", nullptr, count)
                  .arg(plan.to);
    m_summary->setText(plan.leftOut.isEmpty() ? changes
                                              : tr("%1 Nothing changes for %n of those chosen.", nullptr,
                                                   static_cast<int>(plan.leftOut.size()))
                                                    .arg(changes));
    for (const Reassignment::Move &move : plan.moves) {
        new QListWidgetItem(icon("user-check", Token::Muted),
                            move.from.isEmpty() ? tr("%1 · has no key worker now").arg(nameOf(move.person))
                                                : tr("%1 · key worker now %2").arg(nameOf(move.person), move.from),
                            m_list);
    }
    for (const Reassignment::Other &other : plan.leftOut) {
        new QListWidgetItem(icon("circle-slash", Token::Muted),
                            other.why == Reassignment::LeftOut::NotEnrolled
                                ? tr("%1 · no change: not on a programme").arg(nameOf(other.person))
                                : tr("%1 · no change: theirs already").arg(nameOf(other.person)),
                            m_list);
    }
}

QString AssignDialog::nameOf(const model::PersonId &person) const
{
    const auto row = std::ranges::find(m_people, person, &db::CaseloadRow::person);
    return row == m_people.end() ? QString() : CaseloadText::nameAndReference(*row);
}

void AssignDialog::finish()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    if (!m_plan) {
        preview();
        if (m_form->value(u"to"_s).trimmed().isEmpty()) {
            const QString sentence = tr("Say who takes over.");
            m_form->showWrong(u"to"_s, sentence);
            showProblem(sentence);
        }
        return;
    }
    if (m_plan->moves.isEmpty()) {
        showProblem(tr("Nothing would change for any of those chosen."));
        return;
    }
    const model::Result<model::SaveId> save = db::ReassignmentStore(m_store).carryOut(*m_plan);
    if (!save) {
        preview();
        report(save.error());
        return;
    }
    const auto count = static_cast<int>(m_plan->moves.size());
    const QString words = m_plan->isCover()
                              ? tr("%1 covers for %n enrolment(s)", nullptr, count).arg(m_plan->to)
                              : tr("%1 is the key worker of %n enrolment(s) more", nullptr, count).arg(m_plan->to);
    accept();
    Q_EMIT assigned(*save, words);
}

void AssignDialog::report(const model::Error &error)
{
    const QString sentence = ProblemText::of(error);
    m_form->showWrong(error.where, sentence);
    showProblem(sentence);
}

} // namespace widgets
