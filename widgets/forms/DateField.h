// DateField takes a day as people type it ("today", "-2", "27 3", "3 nov"), and says in words which day was understood.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace widgets
{

class DateField : public QLineEdit
{
    Q_OBJECT

public:
    DateField(QDate today, QWidget *parent = nullptr);

    void setDay(QDate day);
    /// The day typed; an invalid one for blank text; nothing for what is no day.
    [[nodiscard]] std::optional<QDate> day() const;
    /// What is wrong with the text, in words; empty if it is a day or blank.
    [[nodiscard]] QString problem() const;

    /// Shows the day that was understood in full, as on leaving the field.
    void showUnderstood();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_today;
};

} // namespace widgets
