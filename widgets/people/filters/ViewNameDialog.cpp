#include "widgets/people/filters/ViewNameDialog.h"

#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

ViewNameDialog::ViewNameDialog(const QString &name, const QStringList &taken, QWidget *parent)
    : SheetDialog(name.isEmpty() ? tr("Save this view") : tr("Rename the view"), parent)
    , m_taken(taken)
    , m_form(new FieldsForm)
{
    setObjectName(u"viewNameDialog"_s);
    QLineEdit *field = m_form->addText(u"name"_s, tr("What to call it"), tr("For you alone"), true);
    field->setText(name);
    field->selectAll();
    body()->addWidget(m_form);
    body()->addStretch();
    addClose(tr("Cancel"));
    KeyButton *accept = addAccept(tr("Save view"));
    connect(accept, &QPushButton::clicked, this, &ViewNameDialog::finish);
    connect(field, &QLineEdit::returnPressed, this, &ViewNameDialog::finish);
    field->setFocus();
}

void ViewNameDialog::finish()
{
    m_form->clearWrong();
    const QString name = m_form->value(u"name"_s).simplified();
    const QString wrong = name.isEmpty() ? tr("Give it a name, such as “Hot desk, Monday”.")
                          : m_taken.contains(name, Qt::CaseInsensitive)
                              ? tr("There is a view of this name. Take another, or save that view again.")
                              : QString();
    if (!wrong.isEmpty()) {
        m_form->showWrong(u"name"_s, wrong);
        showProblem(wrong);
        return;
    }
    Q_EMIT named(name);
    accept();
}

} // namespace widgets
