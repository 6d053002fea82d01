#include "widgets/common/EditParts.h"

#include "widgets/look/Icon.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace widgets
{

void addIcon(QLineEdit *edit, const char *name)
{
    QAction *drawn = edit->addAction(icon(name, Token::Muted), QLineEdit::LeadingPosition);
    drawn->setText(edit->placeholderText()); // Qt makes a button of it
}

void addClear(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    if (auto *clear = edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        //: a button at the end of a field
        clear->setText(QCoreApplication::translate("widgets::EditParts", "Empty this field"));
    }
}

void setName(QComboBox *choice, const QString &name)
{
    choice->setAccessibleName(name);
    choice->setAccessibleDescription(name);
}

} // namespace widgets
