// PersonFieldSet puts the fields of a person into a form, and says which of the numbers typed there look odd.
#pragma once

#include "model/people/Person.h"

#include <QCoreApplication>

namespace widgets
{

class FieldsForm;

/// Fields are named as on the command line. Wherever a person is typed, the same field has the same words.
class PersonFieldSet
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PersonFieldSet)

public:
    PersonFieldSet(FieldsForm &form, QDate today)
        : m_form(form)
        , m_today(today)
    {
    }

    /// Names, date of birth, ways to reach them, reference: what one person is told from another by.
    void addWho();
    /// What other services know them by.
    void addNumbers();
    /// All else, most useful first; the names of these fields.
    QStringList addMore();
    /// Looks at each number when its field is left, and says beneath it what looks odd; it is kept as given.
    void watchNumbers();

    /// What is typed of the person so far.
    [[nodiscard]] static model::Person typedIn(const FieldsForm &form);

    /// An identifier's kind in words.
    [[nodiscard]] static QString numberWords(model::IdentifierKind kind);
    /// What looks odd about what was typed into the field; blank when nothing does.
    [[nodiscard]] static QString caution(const QString &field, const QString &value);

private:
    FieldsForm &m_form;
    QDate m_today;
};

} // namespace widgets
