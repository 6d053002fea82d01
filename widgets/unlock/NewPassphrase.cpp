#include "widgets/unlock/NewPassphrase.h"

#include "widgets/common/ErrorText.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/unlock/PassphraseEdit.h"
#include "widgets/unlock/PassphraseStrength.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseEdit(this))
    , m_again(new PassphraseEdit(this))
    , m_firstField(new FormField(tr("New passphrase"), m_first, this))
    , m_againField(new FormField(tr("New passphrase again"), m_again, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_firstField);
    column->addWidget(m_againField);
    m_first->setName(tr("New passphrase"));
    m_again->setName(tr("New passphrase again"));
    m_firstField->setHint(m_first->strength());
    connect(m_first, &PassphraseEdit::edited, this, [this] { m_firstField->setHint(m_first->strength()); });
}

bool NewPassphrase::check(FormErrors &errors)
{
    if (PassphraseStrength::gradeOf(m_first->edit()->text()) == PassphraseStrength::Grade::TooShort) {
        errors.add(m_firstField, tr("The new passphrase needs at least 12 characters. Add a word or two."));
        return false;
    }
    if (!m_first->holdsSameAs(*m_again)) {
        errors.add(m_againField, tr("The two new passphrases differ. Type the second one again."));
        return false;
    }
    return true;
}

model::Result<db::Passphrase> NewPassphrase::take()
{
    m_again->wipe();
    return m_first->take();
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_again->wipe();
}

} // namespace widgets
