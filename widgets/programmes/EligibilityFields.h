// EligibilityFields asks the team's eligibility questions in a form; an answer that speaks against it is advice, not a
// bar.
#pragma once

#include "model/intake/Intake.h"

#include <QObject>

namespace widgets
{

class Banner;
class FieldsForm;

class EligibilityFields : public QObject
{
    Q_OBJECT

public:
    /// Adds a field for each question that the team asks, and one for why they are started nevertheless.
    explicit EligibilityFields(FieldsForm &form);

    /// Whether the team asks anything.
    [[nodiscard]] bool isAsked() const { return !m_questions.isEmpty(); }
    void setShown(bool shown);
    /// As answered before.
    void setAnswers(const QList<model::Eligibility> &answers, const QString &note);
    /// Of the questions that were answered.
    [[nodiscard]] model::Intake::Answers answers() const;
    /// Why they are on the programme although an answer speaks against it.
    [[nodiscard]] QString note() const;

    /// An answer in words.
    [[nodiscard]] static QString words(model::EligibilityAnswer answer);
    /// A question in the team's words.
    [[nodiscard]] static QString question(const QString &code);

private:
    void advise();
    [[nodiscard]] static QString field(const QString &question);

    FieldsForm &m_form;
    QStringList m_questions;
    Banner *m_advice;
    bool m_shown = true;
};

} // namespace widgets
