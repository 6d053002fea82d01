#include "db/keys/WrongTries.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace db
{

namespace
{

constexpr int mostCounted = 1000; // More make no difference to the wait.
constexpr qint64 mostBytes = 1024;

} // namespace

WrongTries::WrongTries(const QString &folder, const model::Clock &clock, Sleep sleep, const FileReplacer &replace)
    : m_path(folder + QStringLiteral("/tries.json"))
    , m_clock(clock)
    , m_sleep(std::move(sleep))
    , m_replace(replace)
{
}

qint64 WrongTries::waitAfter(int wrong)
{
    if (wrong < 2) {
        return 0;
    }
    constexpr qint64 first = 500;
    const int doublings = std::min(wrong - 2, 10);
    return std::min(first << doublings, longestWait);
}

qint64 WrongTries::remaining() const
{
    const Tries tries = read();
    const qint64 now = m_clock.millisecondsSinceEpoch();
    // A last try that lies ahead of the clock says that the clock was set back: begin the wait now.
    const qint64 passed = tries.lastAt > now ? 0 : now - tries.lastAt;
    return std::max<qint64>(0, waitAfter(tries.wrong) - passed);
}

void WrongTries::wait() const
{
    if (const qint64 left = remaining(); left > 0) {
        m_sleep(left);
    }
}

model::Result<void> WrongTries::noteWrong()
{
    const qint64 wrong = std::min(read().wrong + 1, mostCounted);
    const QJsonObject json{{QStringLiteral("wrong"), wrong},
                           {QStringLiteral("last_at"), m_clock.millisecondsSinceEpoch()}};
    return m_replace(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

model::Result<void> WrongTries::noteRight()
{
    QFile file(m_path);
    if (file.exists() && !file.remove()) {
        return model::fail(model::ErrorCode::CannotWrite, m_path, file.errorString());
    }
    return {};
}

WrongTries::Tries WrongTries::read() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return {};
    }
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(mostBytes)).object() : QJsonObject();
    const qint64 wrong = json.value(u"wrong").toInteger(-1);
    const qint64 lastAt = json.value(u"last_at").toInteger(-1);
    if (wrong < 0 || lastAt < 0) {
        // Not ours to read: as if many had been wrong a moment ago, until a right one puts the file right.
        return {mostCounted, m_clock.millisecondsSinceEpoch()};
    }
    return {static_cast<int>(std::min<qint64>(wrong, mostCounted)), lastAt};
}

} // namespace db
