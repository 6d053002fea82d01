#include "db/exchange/csv/ByteWindow.h"

namespace db
{

namespace
{

// A single row read again should cost little, and a run of rows should need few reads: steps double between these.
constexpr qsizetype smallestStep = 4 * 1024;
constexpr qsizetype largestStep = 256 * 1024;

} // namespace

ByteWindow::ByteWindow(std::unique_ptr<QIODevice> device, const QString &where)
    : m_device(std::move(device))
    , m_where(where)
    , m_size(m_device->size())
    , m_step(largestStep)
{
}

model::Result<void> ByteWindow::more()
{
    m_buffer.remove(0, m_begin);
    m_bufferOffset += m_begin;
    m_begin = 0;
    const qsizetype held = m_buffer.size();
    const qsizetype wanted = static_cast<qsizetype>(qMin<qint64>(m_step, m_size - m_bufferOffset - held));
    m_step = qMin(m_step * 2, largestStep);
    m_buffer.resize(held + wanted);
    const bool placed = m_device->pos() == m_bufferOffset + held || m_device->seek(m_bufferOffset + held);
    const qint64 read = placed ? m_device->read(m_buffer.data() + held, wanted) : -1;
    m_buffer.resize(held + static_cast<qsizetype>(qMax<qint64>(read, 0)));
    if (read < 0) {
        return model::fail(model::ErrorCode::CannotRead, m_where, m_device->errorString());
    }
    if (read == 0) {
        return model::fail(model::ErrorCode::FileChangedWhileReading, m_where);
    }
    return {};
}

model::Result<void> ByteWindow::seek(qint64 offset)
{
    if (offset < 0 || offset > m_size) {
        return model::fail(model::ErrorCode::InvalidValue, m_where, QStringLiteral("offset"));
    }
    if (offset >= m_bufferOffset && offset < m_bufferOffset + m_buffer.size()) {
        m_begin = static_cast<qsizetype>(offset - m_bufferOffset);
        return {};
    }
    m_buffer.resize(0);
    m_bufferOffset = offset;
    m_begin = 0;
    m_step = smallestStep;
    return {};
}

} // namespace db
