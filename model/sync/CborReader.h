// CborReader reads the few CBOR forms that records use; after the first surprise it stays bad and returns blanks.
#pragma once

#include "model/sync/Cell.h"

#include <QCborStreamReader>

namespace model
{

class CborReader
{
public:
    explicit CborReader(const QByteArray &bytes);

    /// True until something was read that was not there.
    [[nodiscard]] bool good() const { return m_good; }
    /// True if everything was read and all of it was good.
    [[nodiscard]] bool atEnd();

    /// Enters an array of known length and returns it; -1 if there is none or it is longer than `most`.
    [[nodiscard]] qint64 enterArray(qint64 most);
    void leaveArray();

    [[nodiscard]] qint64 number();
    /// Bytes of exactly `length`; empty and bad otherwise.
    [[nodiscard]] QByteArray bytes(qsizetype length);
    /// Null, or bytes of exactly `length`.
    [[nodiscard]] std::optional<QByteArray> bytesOrNull(qsizetype length);
    /// Bytes of any length up to `most`; empty and bad when there are more.
    [[nodiscard]] QByteArray bytesUpTo(qsizetype most);
    /// Text of up to `most` UTF-16 units; empty and bad when there are more.
    [[nodiscard]] QString textUpTo(qsizetype most);
    [[nodiscard]] bool truth();
    /// What comes next is bytes; nothing is read.
    [[nodiscard]] bool atBytes() const { return m_good && m_reader.isByteArray(); }
    [[nodiscard]] bool atNull() const { return m_good && m_reader.isNull(); }
    void skipNull();
    [[nodiscard]] Cell cell();

private:
    [[nodiscard]] QByteArray anyBytes();
    [[nodiscard]] QString text();

    QCborStreamReader m_reader;
    qsizetype m_size;
    bool m_good = true;
};

} // namespace model
