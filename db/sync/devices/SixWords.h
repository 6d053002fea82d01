// SixWords are what two people read to each other on the telephone to know that a laptop that joins and the team that
// it joins are the right ones.
#pragma once

#include "model/core/Result.h"
#include "model/sync/devices/DeviceId.h"

#include <QStringList>

namespace db
{

class SixWords
{
public:
    /// What both sides compute the words from; all keys public.
    struct Of
    {
        QByteArray root; ///< The team root's key.
        model::DeviceId device;
        QByteArray signingKey;
        QByteArray sealingKey;
    };

    /// Six of 256 words, the same in every language. Each trial of a forger, who looks for other keys with the same
    /// words, costs as much work as trying a passphrase. Internal when there is not the memory for it.
    [[nodiscard]] static model::Result<QStringList> of(const Of &keys);

    /// All of them, for the test that they are different.
    [[nodiscard]] static QStringList all();
};

} // namespace db
