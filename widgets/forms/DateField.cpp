#include "widgets/forms/DateField.h"

#include "model/calendar/DateText.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/look/Icon.h"

#include <QFocusEvent>

namespace widgets
{

DateField::DateField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    addIcon(this, "calendar");
}

void DateField::setDay(QDate day)
{
    setText(DayText::relative(day, m_today));
    setProperty("shown", text());
    setProperty("day", day);
}

std::optional<QDate> DateField::day() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        return QDate();
    }
    // What showUnderstood() wrote is not to be read back, whatever the language.
    if (typed == property("shown").toString()) {
        return property("day").toDate();
    }
    const std::optional<model::DateAndTime> read = model::DateText::fromTyping(typed, m_today);
    return read ? std::optional(read->date) : std::nullopt;
}

QString DateField::problem() const
{
    return day() ? QString() : tr("%1 is not a date. Try 28 2 27, or “today”.", "what was typed").arg(text().trimmed());
}

void DateField::showUnderstood()
{
    if (const std::optional<QDate> read = day(); read && read->isValid()) {
        setDay(*read);
    }
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    showUnderstood();
    QLineEdit::focusOutEvent(event);
}

} // namespace widgets
