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
    QWidget *typed = spoken();
    title->setBuddy(typed);
    typed->setAccessibleName(name);
    for (QLabel *words : {m_hint, m_error}) {
        words->setWordWrap(true);
        words->hide();
    }
    column->addWidget(title);
    column->addWidget(input);
    column->addWidget(m_hint);
    column->addWidget(m_error);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    describe();
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setError(const QString &sentence)
{
    m_sentence = sentence;
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    describe();
    mark(!sentence.isEmpty());
}

QWidget *FormField::spoken() const
{
    QWidget *edit = qobject_cast<QLineEdit *>(m_input) ? m_input : m_input->findChild<QLineEdit *>();
    return edit ? edit : m_input;
}

void FormField::takeFocus()
{
    spoken()->setFocus(Qt::OtherFocusReason);
}

void FormField::describe()
{
    spoken()->setAccessibleDescription(m_sentence.isEmpty() ? m_hint->text() : m_sentence);
}

void FormField::mark(bool wrong)
{
    QWidget *marked = spoken();
    marked->setProperty("wrong", wrong);
    marked->style()->unpolish(marked);
    marked->style()->polish(marked);
}

} // namespace widgets
