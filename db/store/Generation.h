// Generation notices that a store was restored, cloned or put back: a small file beside cases.db counts openings and
// keeps the end of the log as it was last seen.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

namespace db
{

struct Generation
{
    qint64 number = 0;  ///< Openings so far.
    qint64 seq = 0;     ///< The last record that was seen.
    QByteArray rolling; ///< The chain of arrival up to it.

    enum class Verdict {
        Continues, ///< The file and the store belong together.
        Restored,  ///< The store is an older or a copied one.
        Rewritten, ///< The log no longer holds what it held: an old page or file was put back.
    };

    /// Compares what the file says with what the store says of its own `number` and `lastSeq`, and of the chain at
    /// this->seq (`rollingThere`). The file is written first at each opening, so it may be one ahead.
    [[nodiscard]] Verdict judge(qint64 storeNumber, qint64 lastSeq, const QByteArray &rollingThere) const;

    /// Reads and authenticates the file; an Error with FileNotFound if there is none, FileMalformed if it is not ours.
    [[nodiscard]] static model::Result<Generation> read(const QString &path, const SecureBytes &storeKey);

    /// Writes the file durably.
    [[nodiscard]] model::Result<void> write(const QString &path, const SecureBytes &storeKey) const;
};

} // namespace db
