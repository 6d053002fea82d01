#include "app/commands/bench/OtherWork.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace app
{

namespace
{

using namespace Qt::StringLiterals;

/// The words of the file's first line.
QList<QByteArray> firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().simplified().split(' ') : QList<QByteArray>();
}

} // namespace

OtherWork::OtherWork()
    : m_begin(now())
{
}

std::optional<double> OtherWork::percent() const
{
    const std::optional<Ticks> end = now();
    if (!m_begin || !end || end->all <= m_begin->all) {
        return std::nullopt;
    }
    const double all = end->all - m_begin->all;
    const double others = all - (end->idle - m_begin->idle) - (end->own - m_begin->own);
    return std::clamp(100 * others / all, 0.0, 100.0);
}

std::optional<OtherWork::Ticks> OtherWork::now()
{
    // proc(5): "cpu user nice system idle iowait irq softirq steal …", and of a process its 14th and 15th, utime and
    // stime; the second, its name in brackets, is ours and has no blank.
    const QList<QByteArray> machine = firstLine(u"/proc/stat"_s);
    const QList<QByteArray> own = firstLine(u"/proc/self/stat"_s);
    if (machine.size() < 9 || own.size() < 15) {
        return std::nullopt;
    }
    Ticks ticks;
    for (int i = 1; i <= 8; ++i) {
        ticks.all += machine[i].toDouble();
    }
    ticks.idle = machine[4].toDouble() + machine[5].toDouble();
    ticks.own = own[13].toDouble() + own[14].toDouble();
    return ticks;
}

} // namespace app
