#include "widgets/mypage/MyPageDialog.h"

#include "db/access/AccessLog.h"
#include "db/files/DurableFile.h"
#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "widgets/common/DayText.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/person/PersonBanner.h"
#include "widgets/person/PersonSide.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

MyPageDialog::MyPageDialog(db::CaseStore &store, const db::PersonFile &file, QWidget *parent)
    : SheetDialog(tr("My page"), parent)
    , m_store(store)
    , m_file(file)
    , m_form(new FieldsForm)
    , m_preview(label("body", {}))
{
    setObjectName(u"myPageDialog"_s);
    setUpFields();
    readPlan();
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *frame = new QFrame;
    frame->setProperty("kind", u"panel"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->addWidget(m_preview);
    body()->addWidget(m_form);
    body()->addWidget(label("section", tr("What will be on the sheet")));
    body()->addWidget(frame);
    connect(m_form, &FieldsForm::edited, this, &MyPageDialog::showPreview);
    addClose(tr("Close"));
    if (m_store.require(model::Action::Export)) { // a file is readable wherever it goes
        connect(addButton(tr("Save as PDF…")), &QPushButton::clicked, this, &MyPageDialog::chooseFile);
    }
    connect(addAccept(tr("Print…")), &QPushButton::clicked, this, &MyPageDialog::print);
    showPreview();
}

void MyPageDialog::setUpFields()
{
    const model::Person &person = m_file.person;
    QString worker = m_store.session().userName;
    for (const model::Enrolment &enrolment : m_file.enrolments) {
        worker = !enrolment.closed.isValid() && !enrolment.keyWorker.isEmpty() ? enrolment.keyWorker : worker;
    }
    const QDate next = PersonSide::nextAgreed(m_file.contacts);
    const QDate today = m_store.environment().clock.today();
    m_form->addText(u"name"_s, tr("What they like to be called"))
        ->setText(person.knownAs.isEmpty() ? PersonBanner::nameOf(person) : person.knownAs);
    m_form->addText(u"worker"_s, tr("Who works with them"))->setText(worker);
    m_form->addText(u"next"_s, tr("When we meet next"), tr("as you would say it"))
        ->setText(next >= today ? DayText::withWeekday(next) : QString());
    m_form->addText(u"ring"_s, tr("Who to ring"), tr("blank: a line to write on"));
}

void MyPageDialog::readPlan()
{
    const model::Result<QList<model::Goal>> goals = db::GoalStore(m_store).of(m_file.person.id);
    const model::Result<QList<model::PlanAction>> actions = db::ActionStore(m_store).of(m_file.person.id);
    if (!goals || !actions) {
        showProblem(ErrorText::sentence(goals ? actions.error() : goals.error()));
        return;
    }
    for (const model::Goal &goal : *goals) {
        if (goal.state == model::GoalState::Open) {
            m_goals.append(goal.words);
        }
    }
    for (const model::PlanAction &action : *actions) {
        if (action.isDone()) {
            continue;
        }
        QStringList more{action.who,
                         action.due.isValid() ? tr("by %1", "a day").arg(DayText::day(action.due)) : QString()};
        more.removeAll(QString());
        m_actions.append(more.isEmpty()
                             ? action.words
                             : tr("%1: %2", "an action; who does it by when").arg(action.words, more.join(u", "_s)));
    }
}

MyPageSheet MyPageDialog::sheet() const
{
    return MyPageSheet({m_form->value(u"name"_s), m_form->value(u"worker"_s), m_goals, m_actions,
                        m_form->value(u"next"_s), m_form->value(u"ring"_s)});
}

void MyPageDialog::showPreview()
{
    m_preview->setText(sheet().text());
}

model::Result<void> MyPageDialog::note(const QString &action)
{
    return db::AccessLog(m_store).record(action, m_file.person.id, u"my_page"_s);
}

void MyPageDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const model::Result<void> noted = note(u"print"_s); !noted) {
            showProblem(ErrorText::sentence(noted.error()));
            return;
        }
        sheet().print(*printer);
        accept();
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog uses it to its end
    dialog->open();
}

void MyPageDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save My page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const model::Result<void> saved = saveTo(path); !saved) {
            showProblem(ErrorText::sentence(saved.error()));
            return;
        }
        setStatus(tr("Saved. Anybody with the file can read it."));
    });
    dialog->open();
}

model::Result<void> MyPageDialog::saveTo(const QString &path)
{
    const model::Result<void> allowed = m_store.require(model::Action::Export);
    const model::Result<void> noted = allowed ? note(u"print"_s) : allowed;
    return noted ? db::replaceDurably(path, sheet().pdf()) : noted;
}

} // namespace widgets
