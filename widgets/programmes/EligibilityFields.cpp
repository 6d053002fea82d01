#include "widgets/programmes/EligibilityFields.h"

#include "widgets/common/Banner.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::EligibilityAnswer;
using model::WordList;

namespace
{
const QString noteField = u"eligibility_note"_s;
}

EligibilityFields::EligibilityFields(FieldsForm &form)
    : QObject(&form)
    , m_form(form)
    , m_advice(new Banner(Banner::Kind::Warning))
{
    QList<std::pair<QString, QString>> choices{{QString(), tr("Not asked yet", "an eligibility question")}};
    for (const auto &[answer, name] : model::eligibilityAnswers()) {
        choices.append({name, words(answer)});
    }
    for (const model::ListEntry &entry : TeamWords::current().offered(WordList::EligibilityQuestion)) {
        m_questions.append(entry.code);
        QComboBox *input = form.addChoice(field(entry.code), ListText::words(entry), choices);
        connect(input, &QComboBox::currentIndexChanged, this, &EligibilityFields::advise);
    }
    if (!isAsked()) {
        return;
    }
    m_advice->setObjectName(u"eligibilityAdvice"_s);
    form.addRow(m_advice);
    form.addText(noteField, tr("Why they are started nevertheless"), tr("kept beside the answers"), true);
    advise();
}

QString EligibilityFields::field(const QString &question)
{
    return u"eligible "_s + question;
}

QString EligibilityFields::words(EligibilityAnswer answer)
{
    switch (answer) {
    case EligibilityAnswer::Yes:
        return tr("Yes");
    case EligibilityAnswer::No:
        return tr("No");
    case EligibilityAnswer::DontKnow:
        return tr("Don’t know");
    case EligibilityAnswer::NotSaid:
        return tr("They would rather not say");
    }
    Q_UNREACHABLE();
}

QString EligibilityFields::question(const QString &code)
{
    const QString own = TeamWords::current().words(WordList::EligibilityQuestion, code);
    return own.isEmpty() ? code : own;
}

void EligibilityFields::setShown(bool shown)
{
    m_shown = shown;
    for (const QString &code : std::as_const(m_questions)) {
        m_form.setShown(field(code), shown);
    }
    advise();
}

void EligibilityFields::setAnswers(const QList<model::Eligibility> &answers, const QString &note)
{
    for (const model::Eligibility &one : answers) {
        m_form.setValue(field(one.question), model::nameIn(model::eligibilityAnswers(), one.answer));
    }
    m_form.setValue(noteField, note);
    advise();
}

model::Intake::Answers EligibilityFields::answers() const
{
    model::Intake::Answers answers;
    for (const QString &code : m_questions) {
        if (const auto answer = model::valueIn(model::eligibilityAnswers(), m_form.value(field(code)))) {
            answers.append({code, *answer});
        }
    }
    return answers;
}

QString EligibilityFields::note() const
{
    return m_form.isShown(noteField) ? m_form.value(noteField) : u""_s;
}

void EligibilityFields::advise()
{
    if (!isAsked()) {
        return;
    }
    QStringList against;
    for (const auto &[code, answer] : answers()) {
        if (answer == EligibilityAnswer::No) {
            against.append(question(code));
        }
    }
    const bool doubtful = m_shown && !against.isEmpty();
    const QString advice =
        doubtful ? tr("The programme may not be for them: the answer is no to %n question(s). You may start "
                      "them nevertheless; say why.",
                      nullptr, static_cast<int>(against.size()))
                 : QString();
    if (advice != m_advice->words()) {
        m_advice->say(advice);
    }
    m_form.setShown(noteField, doubtful);
}

} // namespace widgets
