// Clock is where the time of day comes from; only app owns a real one, tests set theirs.
#pragma once

#include <QDate>
#include <QDateTime>

namespace model
{

class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] virtual qint64 millisecondsSinceEpoch() const = 0;

    /// The calendar day where the user is.
    [[nodiscard]] virtual QDate today() const = 0;
};

} // namespace model
