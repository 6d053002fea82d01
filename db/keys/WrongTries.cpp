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
    read();
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

qint64 WrongTries::remaining()
{
    // A beginning that lies ahead of the clock says that the clock was set back: the wait begins now.
    const qint64 now = m_clock.millisecondsSinceEpoch();
    m_since = std::min(m_since, now);
    return std::max<qint64>(0, waitAfter(m_wrong) - (now - m_since));
}

void WrongTries::wait()
{
    if (const qint64 left = remaining(); left > 0) {
        m_sleep(left);
    }
}

model::Result<void> WrongTries::noteWrong()
{
    m_wrong = std::min(m_wrong + 1, mostCounted);
    m_since = m_clock.millisecondsSinceEpoch();
    const QJsonObject json{{QStringLiteral("wrong"), m_wrong}, {QStringLiteral("last_at"), m_since}};
    return m_replace(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

model::Result<void> WrongTries::noteRight()
{
    m_wrong = 0;
    QFile file(m_path);
    if (file.exists() && !file.remove()) {
        return model::fail(model::ErrorCode::CannotWrite, m_path, file.errorString());
    }
    return {};
}

void WrongTries::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        return;
    }
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(mostBytes)).object() : QJsonObject();
    const qint64 wrong = json.value(u"wrong").toInteger(-1);
    const qint64 lastAt = json.value(u"last_at").toInteger(-1);
    if (wrong < 0 || lastAt < 0) {
        // Not ours to read: as if many had been wrong just now, until a right one puts the file right.
        m_wrong = mostCounted;
        m_since = m_clock.millisecondsSinceEpoch();
        return;
    }
    m_wrong = static_cast<int>(std::min<qint64>(wrong, mostCounted));
    m_since = lastAt;
}

} // namespace db
