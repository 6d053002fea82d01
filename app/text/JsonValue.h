// JsonValue writes a text or a day for JSON; what is blank is null.
#pragma once

#include <QDate>
#include <QJsonValue>

namespace app
{

class JsonValue
{
public:
    /// Null when it is blank.
    [[nodiscard]] static QJsonValue of(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

    /// As YYYY-MM-DD; null when there is none.
    [[nodiscard]] static QJsonValue of(QDate day) { return of(day.toString(Qt::ISODate)); }
};

} // namespace app
