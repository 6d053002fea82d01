// FieldsForm lays out named fields with their labels and their errors, for every dialog that is a plain form.
#pragma once

#include <QCborMap>
#include <QDate>
#include <QMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace widgets
{

class DateField;

class FieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsForm(QWidget *parent = nullptr);

    /// Fields fill two columns row by row; a wide one takes the whole row.
    QLineEdit *addText(const QString &name, const QString &words, const QString &hint = {}, bool wide = false);
    DateField *addDay(const QString &name, const QString &words, QDate today, const QString &hint = {});
    /// `choices` are ids with their words; the first is chosen.
    QComboBox *addChoice(const QString &name, const QString &words, const QList<std::pair<QString, QString>> &choices,
                         const QString &hint = {}, bool wide = false);
    /// Several lines of text, over the whole row.
    QPlainTextEdit *addNote(const QString &name, const QString &words, const QString &hint = {});
    /// What the fields after it are about.
    void addHeading(const QString &words, const QString &caption = {});
    /// Anything else, over the whole row.
    void addRow(QWidget *row);
    /// Shows or hides a field; what stands in it stays.
    void setShown(const QString &name, bool shown);
    [[nodiscard]] bool isShown(const QString &name) const;

    /// Text as typed; a day in ISO form, as typed when it is none; the id of a choice.
    [[nodiscard]] QString value(const QString &name) const;
    void setValue(const QString &name, const QString &value);
    [[nodiscard]] QStringList names() const;

    /// From what stands in the fields now changes are counted; only the first call counts.
    void begin();
    /// The values by name that are not what they were at begin(); none before it.
    [[nodiscard]] QCborMap changes() const;
    /// Sets every field as it was at begin(), but for these.
    void setChanges(const QCborMap &changes);

    /// Shows what is wrong beneath the field and puts the focus there; whether there is such a field.
    bool showWrong(const QString &name, const QString &sentence);
    void clearWrong();
    /// Says beneath the field what looks odd about it; it can be saved as it is. Blank takes it away.
    void setCaution(const QString &name, const QString &sentence);
    /// The first field whose day cannot be understood is shown as wrong; what is wrong, in words.
    [[nodiscard]] QString checkDays();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString name;
        QWidget *input;
        QLabel *wrong;
        QLabel *caution;
        QWidget *box;
    };

    void add(const QString &name, const QString &words, const QString &hint, QWidget *input, bool wide);
    [[nodiscard]] const Field *find(const QString &name) const;
    static void markWrong(const Field &field, bool wrong);

    QGridLayout *m_grid;
    QList<Field> m_fields;
    std::optional<QMap<QString, QString>> m_start;
    int m_row = 0;
    int m_column = 0;
};

} // namespace widgets
