#include "tests/support/KillRounds.h"

#include "tests/support/TestChild.h"

#include <QRandomGenerator>
#include <QThread>

namespace support
{

namespace
{

constexpr int longestLife = 120; ///< Milliseconds from the first save on.

qint64 countPeople(db::CaseStore &store)
{
    return store.reader().database().execAndGet("SELECT count(*) FROM person").getInt64();
}

} // namespace

QString KillRounds::run(const QString &work, int rounds)
{
    m_people = countPeople(m_store.store());
    m_store.close();
    for (int i = 0; i < rounds; ++i) {
        const QString fault = round(work, static_cast<quint64>(1000 + i * 100));
        if (!fault.isEmpty()) {
            return QStringLiteral("round %1: %2").arg(i).arg(fault);
        }
    }
    return m_store.open() ? QString() : QStringLiteral("does not open at the end");
}

QString KillRounds::round(const QString &work, quint64 seed)
{
    QProcess child;
    TestChild::start(child, work, {m_store.path(), QString::number(seed)});
    // One in four is killed before its first save, while it opens the store.
    const bool early = QRandomGenerator::global()->bounded(4) == 0;
    if (!early && !child.waitForReadyRead(20'000)) {
        return QStringLiteral("the child saves nothing (exit %1)").arg(child.exitCode());
    }
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(longestLife)));
    child.kill();
    child.waitForFinished();
    QList<QByteArray> said = child.readAllStandardOutput().split('\n');
    said.removeLast(); // nothing, or a line that was cut short
    m_acknowledged += said.size();
    if (!m_store.open()) {
        return QStringLiteral("the store does not open");
    }
    QString fault = StoreWork::faults(m_store.store());
    if (fault.isEmpty()) {
        fault = work == QLatin1StringView("save")
                    ? checkSaves(said)
                    : checkPeople(said.value(said.size() - 1).toLongLong(),
                                  work == QLatin1StringView("import") ? StoreWork::peopleInFile : 20);
    }
    m_people = countPeople(m_store.store());
    m_store.close();
    return fault;
}

QString KillRounds::checkSaves(const QList<QByteArray> &ids)
{
    for (const QByteArray &id : ids) {
        const auto save = model::SaveId::fromBytes(QByteArray::fromHex(id));
        if (!save || db::RecordPlaces(m_store->reader()).ofSave(*save).size() != 1) {
            return QStringLiteral("an acknowledged save is gone");
        }
    }
    return {};
}

QString KillRounds::checkPeople(qint64 atLeast, qint64 inOneCommit)
{
    const qint64 now = countPeople(m_store.store());
    if (now < m_people + atLeast) {
        return QStringLiteral("%1 people of %2 are left").arg(now).arg(m_people + atLeast);
    }
    return (now - m_people) % inOneCommit == 0 ? QString() : QStringLiteral("half a commit is there");
}

} // namespace support
