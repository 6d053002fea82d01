#include "widgets/forms/FormField.h"

#include "widgets/common/Words.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace widgets
{

FormField::FormField(const QString &name, QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_hint(label("caption", {}, this))
    , m_error(label("error", {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    QLabel *title = label("field", name, this);
    title->setBuddy(input);
    input->setAccessibleName(name);
    for (QLabel *words : {m_hint, m_error}) {
        words->setWordWrap(true);
        words->hide();
    }
    column->addWidget(title);
    column->addWidget(input);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    setFocusProxy(input);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setError(const QString &sentence)
{
    m_sentence = sentence;
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_input->setAccessibleDescription(sentence);
    mark(!sentence.isEmpty());
}

void FormField::mark(bool wrong)
{
    QWidget *edit = qobject_cast<QLineEdit *>(m_input) ? m_input : m_input->findChild<QLineEdit *>();
    QWidget *marked = edit ? edit : m_input;
    marked->setProperty("wrong", wrong);
    marked->style()->unpolish(marked);
    marked->style()->polish(marked);
}

} // namespace widgets
