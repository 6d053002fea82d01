#include "model/sync/CborReader.h"

namespace model
{

CborReader::CborReader(const QByteArray &bytes)
    : m_reader(bytes)
    , m_size(bytes.size())
{
}

bool CborReader::atEnd()
{
    return m_good && m_reader.lastError() == QCborError::NoError && m_reader.currentOffset() == m_size;
}

qint64 CborReader::enterArray(qint64 most)
{
    if (!m_good || !m_reader.isArray() || !m_reader.isLengthKnown() || m_reader.length() > quint64(most)) {
        m_good = false;
        return -1;
    }
    const auto length = static_cast<qint64>(m_reader.length());
    m_good = m_reader.enterContainer();
    return m_good ? length : -1;
}

void CborReader::leaveArray()
{
    m_good = m_good && !m_reader.hasNext() && m_reader.leaveContainer();
}

qint64 CborReader::number()
{
    if (!m_good || !m_reader.isInteger()) {
        m_good = false;
        return 0;
    }
    const qint64 value = m_reader.toInteger();
    m_good = m_reader.next();
    return value;
}

QByteArray CborReader::anyBytes()
{
    if (!m_good || !m_reader.isByteArray() || !m_reader.isLengthKnown() || m_reader.length() > quint64(m_size)) {
        m_good = false;
        return {};
    }
    QByteArray all;
    auto chunk = m_reader.readByteArray();
    while (chunk.status == QCborStreamReader::Ok) {
        all += chunk.data;
        chunk = m_reader.readByteArray();
    }
    m_good = chunk.status == QCborStreamReader::EndOfString;
    return m_good ? all : QByteArray();
}

QByteArray CborReader::bytes(qsizetype length)
{
    const QByteArray all = anyBytes();
    m_good = m_good && all.size() == length;
    return m_good ? all : QByteArray();
}

QByteArray CborReader::bytesUpTo(qsizetype most)
{
    const QByteArray all = anyBytes();
    m_good = m_good && all.size() <= most;
    return m_good ? all : QByteArray();
}

QString CborReader::textUpTo(qsizetype most)
{
    if (!m_good || !m_reader.isString()) {
        m_good = false;
        return {};
    }
    const QString all = text();
    m_good = m_good && all.size() <= most;
    return m_good ? all : QString();
}

bool CborReader::truth()
{
    if (!m_good || !m_reader.isBool()) {
        m_good = false;
        return false;
    }
    const bool value = m_reader.toBool();
    m_good = m_reader.next();
    return value;
}

void CborReader::skipNull()
{
    m_good = atNull() && m_reader.next();
}

std::optional<QByteArray> CborReader::bytesOrNull(qsizetype length)
{
    if (m_good && m_reader.isNull()) {
        m_good = m_reader.next();
        return std::nullopt;
    }
    return bytes(length);
}

QString CborReader::text()
{
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(m_size)) {
        m_good = false;
        return {};
    }
    QString all;
    auto chunk = m_reader.readString();
    while (chunk.status == QCborStreamReader::Ok) {
        all += chunk.data;
        chunk = m_reader.readString();
    }
    m_good = chunk.status == QCborStreamReader::EndOfString;
    return m_good ? all : QString();
}

Cell CborReader::cell()
{
    if (!m_good) {
        return {};
    }
    if (m_reader.isNull()) {
        m_good = m_reader.next();
        return {};
    }
    if (m_reader.isInteger()) {
        return number();
    }
    if (m_reader.isString()) {
        return text();
    }
    return anyBytes();
}

} // namespace model
