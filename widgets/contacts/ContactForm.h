// ContactForm is the fields of one contact: four that are needed, the rest to add or leave.
#pragma once

#include "model/contacts/Contact.h"
#include "widgets/people/PersonField.h"

#include <QCborMap>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace widgets
{

class ChoiceGroup;
class NoteEdit;
class DateField;

class ContactForm : public QWidget
{
    Q_OBJECT

public:
    ContactForm(FindPeople find, const QDateTime &now, QWidget *parent = nullptr);

    /// What can be wrong, by field; the first has the focus afterwards. Empty if a contact can be made of it.
    [[nodiscard]] QStringList check();
    /// Only after check() found nothing.
    [[nodiscard]] model::Contact contact() const;
    void setContact(const model::Contact &contact, const QString &name, const QString &reference);
    void setPerson(const model::PersonId &person, const QString &name, const QString &reference);
    [[nodiscard]] model::PersonId person() const { return m_person->person(); }
    [[nodiscard]] QString personWords() const { return m_person->text(); }
    /// Points at the field that the store would not take; its name is as in model::Error::where.
    void showWrong(const QString &field, const QString &sentence);

    /// All that is typed, whether it can be saved or not.
    [[nodiscard]] QCborMap fields() const;
    void setFields(const QCborMap &fields);
    /// Whether anything was typed or chosen by the user.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Puts the focus where the next thing is to be said.
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString name;
        QWidget *input;
        QLabel *wrong;
    };

    void setUpFields(FindPeople find);
    void setUpLayout();
    [[nodiscard]] QWidget *field(const QString &name, const QString &words, const QString &hint, QWidget *input);
    void connectSignals();
    void touched();
    void clearWrong();
    [[nodiscard]] std::optional<int> minutes() const;
    [[nodiscard]] std::optional<QTime> time() const;

    QDateTime m_now;
    PersonField *m_person = nullptr;
    DateField *m_when = nullptr;
    QLineEdit *m_time = nullptr;
    ChoiceGroup *m_channel = nullptr;
    ChoiceGroup *m_outcome = nullptr;
    NoteEdit *m_note = nullptr;
    ChoiceGroup *m_needs = nullptr;
    DateField *m_next = nullptr;
    QLineEdit *m_minutes = nullptr;
    QLineEdit *m_place = nullptr;
    QList<Field> m_fields;
    bool m_touched = false;
};

} // namespace widgets
