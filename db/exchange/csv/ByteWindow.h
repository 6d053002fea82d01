// ByteWindow shows a stretch of a file in memory, grows it on demand and moves it along.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace db
{

class ByteWindow
{
public:
    /// `device` is open, random access, and does not change while it is read; `where` names it in errors.
    ByteWindow(std::unique_ptr<QIODevice> device, const QString &where);

    /// What is in memory from position() on.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_buffer).sliced(m_begin); }
    /// Whether view() reaches to the end of the file.
    [[nodiscard]] bool reachesEnd() const { return m_bufferOffset + m_buffer.size() >= m_size; }
    [[nodiscard]] qint64 position() const { return m_bufferOffset + m_begin; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString &where() const { return m_where; }

    /// Makes view() longer; views taken before are no longer good. Call it only if reachesEnd() is false. Fails with
    /// CannotRead, or FileChangedWhileReading if the file has become shorter.
    [[nodiscard]] model::Result<void> more();

    /// Moves position() forward within view().
    void advance(qsizetype bytes) { m_begin += bytes; }

    /// Moves position() anywhere; what is already in memory is used, else little is read at first. InvalidValue beyond
    /// the end.
    [[nodiscard]] model::Result<void> seek(qint64 offset);

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_where;
    QByteArray m_buffer;
    qint64 m_size = 0;
    qint64 m_bufferOffset = 0;
    qsizetype m_begin = 0;
    qsizetype m_step = 0;
};

} // namespace db
