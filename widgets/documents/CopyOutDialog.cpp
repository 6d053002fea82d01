#include "widgets/documents/CopyOutDialog.h"

#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace widgets
{

CopyOutDialog::CopyOutDialog(const model::Document &document, QWidget *parent)
    : SheetDialog(tr("Save a copy"), parent)
    // Another laptop may have written the name: only a name, never a path.
    , m_fileName(QFileInfo(document.fileName).fileName())
{
    setObjectName(QStringLiteral("copyOutDialog"));
    for (const auto &[kind, words] :
         {std::pair("section", document.title),
          {"body",
           tr("The copy leaves the protection of the store: anybody who gets at the file can read it. Delete it "
              "when you no longer need it.")},
          {"muted", tr("That you saved a copy goes into the access log.")}}) {
        QLabel *said = label(kind, words);
        said->setWordWrap(true);
        body()->addWidget(said);
    }
    addClose(tr("Cancel"));
    connect(addAccept(tr("Choose where…")), &QPushButton::clicked, this, &CopyOutDialog::choose);
}

void CopyOutDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Save a copy"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &CopyOutDialog::take);
    dialog->open();
}

void CopyOutDialog::take(const QString &path)
{
    if (QFileInfo::exists(path)) {
        showProblem(tr("There is a file called “%1” already. Choose another name; it was left as it is.")
                        .arg(QFileInfo(path).fileName()));
        return;
    }
    Q_EMIT chosen(path);
    accept();
}

} // namespace widgets
