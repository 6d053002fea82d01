#include "db/exchange/xlsx/XmlPartDevice.h"

#include <zip.h>

#include <algorithm>

namespace db
{

namespace
{

constexpr qint64 longestRun = 1024 * 1024;

} // namespace

XmlPartDevice::XmlPartDevice(zip_file *file, qint64 promised)
    : m_file(file)
    , m_left(promised)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

XmlPartDevice::~XmlPartDevice()
{
    zip_fclose(m_file);
}

qint64 XmlPartDevice::readData(char *bytes, qint64 most)
{
    const zip_int64_t read = zip_fread(m_file, bytes, static_cast<zip_uint64_t>(most));
    if (read < 0 || read > m_left || (read == 0 && m_left > 0 && most > 0)) {
        setErrorString(QStringLiteral("the archive does not hold what it says"));
        return -1;
    }
    m_left -= read;
    if (!isHarmless(QByteArrayView(bytes, static_cast<qsizetype>(read)))) {
        setErrorString(QStringLiteral("the XML holds what no workbook needs"));
        return -1;
    }
    return read;
}

qint64 XmlPartDevice::writeData(const char * /*bytes*/, qint64 /*count*/)
{
    return -1;
}

bool XmlPartDevice::isHarmless(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [this](char byte) { return look(byte); });
}

bool XmlPartDevice::look(char byte)
{
    ++m_run;
    switch (m_place) {
    case Place::Content:
        if (byte == '<') {
            m_place = Place::TagStart;
            m_run = 0;
        }
        break;
    case Place::TagStart:
        m_place = byte == '!' ? Place::DeclarationStart : byte == '?' ? Place::Enclosed : Place::Content;
        m_closing = byte;
        break;
    case Place::DeclarationStart:
        if (byte != '-' && byte != '[') {
            return false;
        }
        m_place = Place::Enclosed;
        m_closing = byte == '-' ? '-' : ']';
        break;
    case Place::Enclosed:
        if (byte == '>' && closes()) {
            m_place = Place::Content;
            m_run = 0;
        }
        break;
    }
    m_beforeThat = m_before;
    m_before = byte;
    // NUL bytes are UTF-16's, in which none of this would be seen.
    return byte != 0 && m_run <= longestRun;
}

/// Whether a ">" here ends the instruction ("?>"), comment ("-->", but not the one of "<!-->") or section ("]]>").
bool XmlPartDevice::closes() const
{
    constexpr qint64 shortestComment = 6;
    return m_before == m_closing && (m_closing == '?' || (m_beforeThat == m_closing && m_run >= shortestComment));
}

} // namespace db
