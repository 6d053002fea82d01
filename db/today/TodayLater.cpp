#include "db/today/TodayLater.h"

#include "db/settings/UserSettings.h"

#include <QCborMap>

namespace db
{

using model::Result;

namespace
{

const QString settingName = QStringLiteral("today.later");

} // namespace

Result<QHash<QString, QDate>> TodayLater::read()
{
    const Result<QCborValue> kept = UserSettings(m_store).value(settingName);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    QHash<QString, QDate> days;
    const QCborMap entries = kept->toMap();
    for (const auto &[key, day] : entries) {
        days.insert(key.toString(), QDate::fromJulianDay(day.toInteger()));
    }
    return days;
}

Result<void> TodayLater::putOff(const QString &key, QDate day, QDate today)
{
    Result<QHash<QString, QDate>> days = read();
    if (!days) {
        return std::unexpected(days.error());
    }
    days->insert(key, day);
    QCborMap entries;
    for (const auto &[row, until] : days->asKeyValueRange()) {
        if (until > today) {
            entries.insert(row, until.toJulianDay());
        }
    }
    return UserSettings(m_store).setValue(settingName, entries);
}

} // namespace db
