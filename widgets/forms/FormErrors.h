// FormErrors sums up at the top of a form what is wrong in it; each line leads to its field.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace widgets
{

class FormField;

/// Hidden while nothing is wrong.
class FormErrors : public QFrame
{
    Q_OBJECT

public:
    explicit FormErrors(QWidget *parent = nullptr);

    /// Marks `field` and adds a line; the first one added has the focus. Without a field only the line is added.
    void add(FormField *field, const QString &sentence);

    /// Takes all lines and marks away.
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_sentences.isEmpty(); }
    /// What the lines say, for screen readers and tests.
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    QVBoxLayout *m_lines;
    QList<FormField *> m_fields;
    QStringList m_sentences;
};

} // namespace widgets
