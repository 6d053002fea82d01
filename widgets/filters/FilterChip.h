// FilterChip is a chip with a menu of values that narrow a page; on, it says what it is set to.
#pragma once

#include <QStringList>
#include <QToolButton>

namespace widgets
{

class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    enum class Choose { One, Several };

    /// One line of the menu.
    struct Choice
    {
        QString words;
        QString value;
    };

    /// `anything` is the line of the menu that takes the filter away, such as "Any worker".
    FilterChip(const QString &name, const QString &anything, Choose choose, QWidget *parent = nullptr);

    /// Keeps what is set, as far as it is still among the choices. Does not emit changed().
    void setChoices(const QList<Choice> &choices);

    [[nodiscard]] QStringList values() const { return m_values; }
    /// Sets it without emitting changed(), also to what is not among the choices yet.
    void setValues(const QStringList &values);

Q_SIGNALS:
    void changed();

private:
    void take(const QString &value, bool on);
    void clear();
    void say();

    QString m_name;
    QString m_anything;
    Choose m_choose;
    QList<Choice> m_choices;
    QStringList m_values;
};

} // namespace widgets
