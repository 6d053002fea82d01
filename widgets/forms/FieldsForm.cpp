#include "widgets/forms/FieldsForm.h"

#include "widgets/common/Words.h"
#include "widgets/contacts/NoteEdit.h"
#include "widgets/forms/DateField.h"
#include "widgets/look/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStyle>

namespace widgets
{

FieldsForm::FieldsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldsForm::add(const QString &name, const QString &words, const QString &hint, QWidget *input, bool wide)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *title = label("field", words);
    title->setBuddy(input);
    input->setAccessibleName(words);
    input->setObjectName(name);
    auto *top = new QHBoxLayout;
    if (hint.isEmpty()) {
        title->setWordWrap(true); // a question of the team's own may be a long one
        top->addWidget(title, 1);
    } else {
        top->addWidget(title);
        top->addStretch();
        top->addWidget(label("caption", hint));
    }
    auto *caution = label("caution", {});
    caution->setWordWrap(true);
    caution->hide();
    auto *wrong = label("error", {});
    wrong->setWordWrap(true);
    wrong->hide();
    layout->addLayout(top);
    layout->addWidget(input);
    layout->addWidget(caution);
    layout->addWidget(wrong);
    wide = wide || Theme::current().hasVeryLargeText();
    if (wide && m_column == 1) {
        m_column = 0;
        ++m_row;
    }
    m_grid->addWidget(box, m_row, m_column, 1, wide ? 2 : 1, Qt::AlignTop);
    m_column = wide ? 0 : 1 - m_column;
    m_row += m_column == 0 ? 1 : 0;
    m_fields.append({name, input, wrong, caution, box});
}

QLineEdit *FieldsForm::addText(const QString &name, const QString &words, const QString &hint, bool wide)
{
    auto *input = new QLineEdit;
    add(name, words, hint, input, wide);
    connect(input, &QLineEdit::textEdited, this, &FieldsForm::edited);
    connect(input, &QLineEdit::textEdited, this, &FieldsForm::clearWrong);
    return input;
}

DateField *FieldsForm::addDay(const QString &name, const QString &words, QDate today, const QString &hint)
{
    auto *input = new DateField(today);
    add(name, words, hint, input, false);
    connect(input, &QLineEdit::textEdited, this, &FieldsForm::edited);
    connect(input, &QLineEdit::textEdited, this, &FieldsForm::clearWrong);
    return input;
}

QComboBox *FieldsForm::addChoice(const QString &name, const QString &words,
                                 const QList<std::pair<QString, QString>> &choices, const QString &hint, bool wide)
{
    auto *input = new QComboBox;
    input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long choice widens no form
    for (const auto &[id, text] : choices) {
        input->addItem(text, id);
    }
    add(name, words, hint, input, wide);
    connect(input, &QComboBox::currentIndexChanged, this, &FieldsForm::edited);
    return input;
}

QPlainTextEdit *FieldsForm::addNote(const QString &name, const QString &words, const QString &hint)
{
    auto *input = new NoteEdit;
    input->setFixedHeight(Theme::current().scaled(84));
    add(name, words, hint, input, true);
    connect(input, &QPlainTextEdit::textChanged, this, &FieldsForm::edited);
    return input;
}

void FieldsForm::addHeading(const QString &words, const QString &caption)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label("section", words));
    if (!caption.isEmpty()) {
        QLabel *said = label("caption", caption);
        said->setWordWrap(true);
        layout->addWidget(said);
    }
    addRow(box);
}

void FieldsForm::addRow(QWidget *row)
{
    m_row += m_column;
    m_column = 0;
    m_grid->addWidget(row, m_row++, 0, 1, 2);
}

void FieldsForm::setShown(const QString &name, bool shown)
{
    if (const Field *field = find(name)) {
        field->box->setVisible(shown);
    }
}

bool FieldsForm::isShown(const QString &name) const
{
    const Field *field = find(name);
    return field && !field->box->isHidden();
}

void FieldsForm::setCaution(const QString &name, const QString &sentence)
{
    const Field *field = find(name);
    if (!field || field->caution->text() == sentence) {
        return;
    }
    field->caution->setText(sentence);
    field->caution->setVisible(!sentence.isEmpty());
    field->input->setAccessibleDescription(sentence);
}

const FieldsForm::Field *FieldsForm::find(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? nullptr : &*found;
}

QString FieldsForm::value(const QString &name) const
{
    const Field *field = find(name);
    if (!field) {
        return {};
    }
    if (const auto *day = qobject_cast<DateField *>(field->input)) {
        const std::optional<QDate> read = day->day();
        return read && read->isValid() ? read->toString(Qt::ISODate) : day->text().trimmed();
    }
    if (const auto *choice = qobject_cast<QComboBox *>(field->input)) {
        return choice->currentData().toString();
    }
    if (const auto *note = qobject_cast<QPlainTextEdit *>(field->input)) {
        return note->toPlainText();
    }
    return static_cast<QLineEdit *>(field->input)->text().trimmed();
}

void FieldsForm::setValue(const QString &name, const QString &value)
{
    const Field *field = find(name);
    if (!field) {
        return;
    }
    if (auto *day = qobject_cast<DateField *>(field->input)) {
        const QDate read = QDate::fromString(value, Qt::ISODate);
        read.isValid() ? day->setDay(read) : day->setText(value);
    } else if (auto *choice = qobject_cast<QComboBox *>(field->input)) {
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(field->input)) {
        note->setPlainText(value);
    } else {
        static_cast<QLineEdit *>(field->input)->setText(value);
    }
}

QStringList FieldsForm::names() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        names.append(field.name);
    }
    return names;
}

void FieldsForm::begin()
{
    if (m_start) {
        return;
    }
    m_start.emplace();
    for (const QString &name : names()) {
        m_start->insert(name, value(name));
    }
}

QCborMap FieldsForm::changes() const
{
    QCborMap changes;
    for (const auto &[name, start] : m_start.value_or(QMap<QString, QString>()).asKeyValueRange()) {
        if (const QString now = value(name); now != start) {
            changes.insert(name, now);
        }
    }
    return changes;
}

void FieldsForm::setChanges(const QCborMap &changes)
{
    begin();
    const QMap<QString, QString> start = *m_start;
    for (const auto &[name, before] : start.asKeyValueRange()) {
        setValue(name, changes.contains(name) ? changes.value(name).toString() : before);
    }
}

void FieldsForm::markWrong(const Field &field, bool wrong)
{
    field.input->setProperty("wrong", wrong);
    field.input->style()->unpolish(field.input);
    field.input->style()->polish(field.input);
    field.wrong->setVisible(wrong);
}

bool FieldsForm::showWrong(const QString &name, const QString &sentence)
{
    const Field *field = find(name);
    if (!field) {
        return false;
    }
    field->wrong->setText(sentence);
    field->input->setAccessibleDescription(sentence);
    markWrong(*field, true);
    field->input->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldsForm::clearWrong()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.input->property("wrong").toBool()) {
            field.input->setAccessibleDescription({});
            markWrong(field, false);
        }
    }
}

QString FieldsForm::checkDays()
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto *day = qobject_cast<DateField *>(field.input);
        if (day && !day->problem().isEmpty()) {
            showWrong(field.name, day->problem());
            return day->problem();
        }
    }
    return {};
}

} // namespace widgets
