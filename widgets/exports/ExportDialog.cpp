#include "widgets/exports/ExportDialog.h"

#include "widgets/common/Banner.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/exports/ExportText.h"
#include "widgets/forms/FieldsForm.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent)
    : SheetDialog(tr("Export %n people", nullptr, static_cast<int>(people.size())), parent)
    , m_store(store)
    , m_form(new FieldsForm)
    , m_coded(new Banner(Banner::Kind::Plain))
    , m_named(new Banner(Banner::Kind::Warning))
    , m_columns(label("body", {}))
    , m_progress(new WorkProgress)
    , m_job(new NewestJob(this))
{
    setObjectName(u"exportDialog"_s);
    for (const db::CaseloadRow &row : people) {
        m_people.append(row.person);
    }
    setUpForm();
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setWordWrap(true);
    body()->addWidget(m_form);
    body()->addWidget(m_coded);
    body()->addWidget(m_named);
    body()->addWidget(label("section", tr("What can be read in the file")));
    body()->addWidget(m_columns);
    QLabel *log = label("muted", tr("That you took this out goes into the access log."));
    log->setWordWrap(true);
    body()->addWidget(log);
    body()->addWidget(m_progress);
    addClose(tr("Cancel"));
    m_choose = addAccept(tr("Choose where…"));
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_form, &FieldsForm::edited, this, &ExportDialog::say);
    say();
}

void ExportDialog::setUpForm()
{
    QList<std::pair<QString, QString>> kinds;
    for (const model::Named<db::ExportKind> &kind : db::exportKinds()) {
        kinds.append({kind.name, ExportText::kind(kind.value)});
    }
    m_form->addChoice(u"kind"_s, tr("What"), kinds);
    m_form->addChoice(
        u"identified"_s, tr("Who is named"),
        {{u"no"_s, tr("Nobody: a code stands for each person")}, {u"yes"_s, tr("Everybody, with all that is noted")}});
    m_form->addChoice(u"format"_s, tr("Kind of file"),
                      {{u"xlsx"_s, tr("Spreadsheet (XLSX)")}, {u"csv"_s, tr("Text with commas (CSV)")}});
}

db::ExportOptions ExportDialog::options() const
{
    const QString kind = m_form->value(u"kind"_s);
    return {model::valueIn(db::exportKinds(), kind).value_or(db::ExportKind::People), m_people,
            m_form->value(u"identified"_s) == "yes"_L1, m_store.environment().clock.today()};
}

void ExportDialog::say()
{
    const db::ExportOptions now = options();
    m_coded->say(now.identified ? QString() : ExportText::warning(false));
    m_named->say(now.identified ? ExportText::warning(true) : QString());
    m_columns->setText(ExportText::columns(now.kind, now.identified));
}

void ExportDialog::choose()
{
    const QString format = m_form->value(u"format"_s);
    auto *dialog = new QFileDialog(this, tr("Export"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(format == "csv"_L1 ? tr("Text with commas (*.csv)") : tr("Spreadsheet (*.xlsx)"));
    dialog->setDefaultSuffix(format);
    dialog->selectFile(
        u"%1 %2.%3"_s.arg(m_form->value(u"kind"_s), m_store.environment().clock.today().toString(Qt::ISODate), format));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (QFileInfo::exists(path)) {
        showProblem(tr("There is a file called “%1” already. Choose another name; it was left as it is.")
                        .arg(QFileInfo(path).fileName()));
        return;
    }
    showProblem({});
    m_form->setEnabled(false);
    m_choose->setEnabled(false);
    db::ExportOptions wanted = options();
    const std::shared_ptr<WorkState> state = m_progress->start(tr("Writing the file"));
    wanted.progress = [state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
    };
    wanted.stop = [state] { return state->cancel.load(); };
    m_job->run([store = &m_store, wanted, path] { return db::Exporter(*store, wanted).run(path); },
               [this, path](const model::Result<db::ExportOutcome> &outcome) { finish(path, outcome); });
}

void ExportDialog::finish(const QString &path, const model::Result<db::ExportOutcome> &outcome)
{
    m_progress->stop();
    m_form->setEnabled(true);
    m_choose->setEnabled(true);
    if (!outcome) {
        showProblem(ErrorText::sentence(outcome.error()));
        return;
    }
    accept();
    Q_EMIT exported(tr("%n rows written to “%1”. Anybody who gets at the file can read it.", nullptr,
                       static_cast<int>(outcome->rows))
                        .arg(QFileInfo(path).fileName()));
}

} // namespace widgets
