#include "widgets/engagement/summary/SummaryDialog.h"

#include "db/access/AccessLog.h"
#include "db/files/DurableFile.h"
#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Theme.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

SummaryDialog::SummaryDialog(db::CaseStore &store, MonthlySummary::Contents contents, QWidget *parent)
    : SheetDialog(tr("Monthly summary"), parent)
    , m_store(store)
    , m_contents(std::move(contents))
    , m_story(new QPlainTextEdit)
{
    setObjectName(u"summaryDialog"_s);
    const model::EngagementFigures &figures = m_contents.report.figures;
    for (const QString &words :
         {tr("Two pages: the figures with their likely ranges, the curve, where and why people are lost, starters by "
             "quarter, and how it is counted. No names."),
          EngagementWords::scope(figures.scope, m_contents.programme, m_contents.narrowed) + u' ' +
              EngagementWords::asAt(figures)}) {
        QLabel *said = label("plain", words);
        said->setWordWrap(true);
        body()->addWidget(said);
    }
    m_story->setObjectName(u"story"_s);
    m_story->setTabChangesFocus(true);
    m_story->setMinimumHeight(Theme::current().scaled(120));
    auto *field = new FormField(tr("The story behind the figures"), m_story);
    field->setHint(tr("What happened, in the team's words: at most %1 letters, and no names.")
                       .arg(Numbers::count(MonthlySummary::longestStory)));
    body()->addWidget(field);
    body()->addStretch(1);
    addClose(tr("Cancel"));
    connect(addButton(tr("Print…")), &QPushButton::clicked, this, &SummaryDialog::print);
    connect(addAccept(tr("Save as PDF…")), &QPushButton::clicked, this, &SummaryDialog::chooseFile);
}

MonthlySummary SummaryDialog::summary() const
{
    MonthlySummary::Contents contents = m_contents;
    contents.story = m_story->toPlainText();
    return MonthlySummary(std::move(contents));
}

bool SummaryDialog::storyFits()
{
    const qsizetype over = m_story->toPlainText().trimmed().size() - MonthlySummary::longestStory;
    showProblem(over > 0 ? tr("The story is %Ln letters too long for the page.", nullptr, static_cast<int>(over))
                         : QString());
    return over <= 0;
}

Result<void> SummaryDialog::saveTo(const QString &path)
{
    const Result<void> noted = db::AccessLog(m_store).record(u"export"_s, {}, u"monthly_summary"_s);
    return noted ? db::replaceDurably(path, summary().pdf()) : noted;
}

void SummaryDialog::chooseFile()
{
    if (!storyFits()) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the summary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<void> saved = saveTo(path); !saved) {
            showProblem(ErrorText::sentence(saved.error()));
            return;
        }
        Q_EMIT did(tr("The summary is saved. Anybody with the file can read it."));
        accept();
    });
    dialog->open();
}

void SummaryDialog::print()
{
    if (!storyFits()) {
        return;
    }
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const Result<void> noted = db::AccessLog(m_store).record(u"print"_s, {}, u"monthly_summary"_s); !noted) {
            showProblem(ErrorText::sentence(noted.error()));
            return;
        }
        summary().print(*printer);
        Q_EMIT did(tr("The summary is printed."));
        accept();
    });
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) }); // the dialog uses it to its end
    dialog->open();
}

} // namespace widgets
