#include "widgets/paper/PaperSheetDialog.h"

#include "db/files/DurableFile.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/forms/ChoiceGroup.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/forms/FormField.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostBlankLines = 100;
constexpr int onePage = ContactSheet::linesOnPage;
} // namespace

PaperSheetDialog::PaperSheetDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent)
    : SheetDialog(people.isEmpty() ? tr("Print a blank contact sheet")
                                   : tr("Print a contact sheet of %n people", nullptr, static_cast<int>(people.size())),
                  parent)
    , m_store(store)
    , m_people(people)
    , m_form(new FieldsForm)
    , m_facts(new ChoiceGroup(tr("What stands on it of each person"),
                              {{u"last"_s, tr("When they were met last"), nullptr, {}},
                               {u"agreed"_s, tr("What was agreed"), nullptr, {}},
                               {u"number"_s, tr("Their number"), nullptr, {}}},
                              ChoiceGroup::Choose::Several, 0))
    , m_words(label("body", {}))
    , m_job(new NewestJob(this))
{
    setObjectName(u"paperSheetDialog"_s);
    m_words->setObjectName(u"sheetWords"_s);
    m_words->setWordWrap(true);
    setUpFields();
    addClose(tr("Cancel"));
    if (m_store.require(model::Action::Export)) { // a file is readable wherever it goes
        connect(addButton(tr("Save as PDF…")), &QPushButton::clicked, this, &PaperSheetDialog::choose);
    }
    connect(addAccept(tr("Print…")), &QPushButton::clicked, this, &PaperSheetDialog::print);
    connect(m_form, &FieldsForm::edited, this, &PaperSheetDialog::say);
    connect(m_facts, &ChoiceGroup::changed, this, &PaperSheetDialog::say);
    say();
}

void PaperSheetDialog::setUpFields()
{
    const QDate today = m_store.environment().clock.today();
    m_form->addDay(u"day"_s, tr("Day"), today, tr("blank: to be written"))->setDay(today);
    m_form->addText(u"blank"_s, tr("Blank lines"), tr("for whoever else you meet"))
        ->setText(QString::number(m_people.isEmpty() ? onePage : 0));
    body()->addWidget(m_form);
    m_facts->setChosen({u"last"_s, u"agreed"_s});
    if (!m_people.isEmpty()) {
        m_form->addChoice(u"who"_s, tr("How they are named"),
                          {{u"first"_s, tr("First name and reference")},
                           {u"reference"_s, tr("Reference only")},
                           {u"full"_s, tr("Full name and reference")}});
        body()->addWidget(new FormField(tr("What stands on it of each person"), m_facts));
    } else {
        m_facts->setParent(this);
        m_facts->hide();
    }
    body()->addWidget(line());
    body()->addWidget(m_words);
}

std::optional<SheetContents::Wanted> PaperSheetDialog::wanted()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return std::nullopt;
    }
    SheetContents::Wanted wanted;
    wanted.people = m_people;
    wanted.day = QDate::fromString(m_form->value(u"day"_s), Qt::ISODate);
    const QString blank = m_form->value(u"blank"_s);
    bool isNumber = false;
    wanted.blankLines = blank.isEmpty() ? 0 : blank.toInt(&isNumber);
    if ((!blank.isEmpty() && !isNumber) || wanted.blankLines < 0 || wanted.blankLines > mostBlankLines ||
        (m_people.isEmpty() && wanted.blankLines == 0)) {
        const QString words = tr("Give a number of lines, at most %1.").arg(mostBlankLines);
        m_form->showWrong(u"blank"_s, words);
        showProblem(words);
        return std::nullopt;
    }
    const QString who = m_form->value(u"who"_s);
    wanted.who = who == "full"_L1        ? SheetContents::Who::FullName
                 : who == "reference"_L1 ? SheetContents::Who::Reference
                                         : SheetContents::Who::FirstName;
    const QStringList facts = m_facts->chosen();
    wanted.last = facts.contains(u"last"_s);
    wanted.agreed = facts.contains(u"agreed"_s);
    wanted.number = facts.contains(u"number"_s);
    showProblem({});
    return wanted;
}

void PaperSheetDialog::say()
{
    SheetContents::Wanted now;
    now.people = m_people;
    now.blankLines = std::clamp(m_form->value(u"blank"_s).toInt(), 0, mostBlankLines);
    QStringList words{
        tr("%n page(s) of A4, with boxes for how it went and lines to write on.", nullptr, SheetContents::pages(now))};
    if (!m_people.isEmpty()) {
        words.append(tr("Nothing else stands on it than what is chosen here. That you printed it goes into the access "
                        "log, for each person."));
        words.append(tr("When you are back, “Key in a contact sheet” has these people in the same order."));
    }
    m_words->setText(words.join(u'\n'));
}

void PaperSheetDialog::print()
{
    if (!wanted()) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    constexpr int margin = 15;
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        make(
            [printer](const ContactSheet &sheet) -> model::Result<void> {
                sheet.print(*printer);
                return {};
            },
            tr("Contact sheet printed. Key it in when you are back."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog uses it to its end
    dialog->open();
}

void PaperSheetDialog::choose()
{
    if (!wanted()) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the contact sheet"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperSheetDialog::saveTo);
    dialog->open();
}

void PaperSheetDialog::saveTo(const QString &path)
{
    if (const model::Result<void> allowed = m_store.require(model::Action::Export); !allowed) {
        showProblem(ErrorText::sentence(allowed.error()));
        return;
    }
    if (QFileInfo::exists(path)) {
        showProblem(tr("There is a file called “%1” already. Choose another name; it was left as it is.")
                        .arg(QFileInfo(path).fileName()));
        return;
    }
    make([path](const ContactSheet &sheet) { return db::replaceDurably(path, sheet.pdf()); },
         tr("Contact sheet saved. Anybody who gets at the file can read it."));
}

void PaperSheetDialog::make(const Put &put, const QString &words)
{
    const std::optional<SheetContents::Wanted> wanted = this->wanted();
    if (!wanted) {
        return;
    }
    setEnabled(false);
    m_job->run(
        [store = &m_store, wanted = *wanted, put]() -> model::Result<void> {
            const model::Result<ContactSheet> sheet = SheetContents(*store).make(wanted);
            return sheet ? put(*sheet) : std::unexpected(sheet.error());
        },
        [this, words](const model::Result<void> &done) {
            setEnabled(true);
            if (!done) {
                showProblem(ErrorText::sentence(done.error()));
                return;
            }
            accept();
            Q_EMIT made(words);
        });
}

} // namespace widgets
