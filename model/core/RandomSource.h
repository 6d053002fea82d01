// RandomSource is where unpredictable bytes come from; tests give repeatable ones.
#pragma once

#include <QByteArray>

#include <span>

namespace model
{

class RandomSource
{
public:
    virtual ~RandomSource() = default;

    /// Fills all of `bytes`; real sources are fit for keys.
    virtual void fill(std::span<unsigned char> bytes) = 0;

    /// `count` random bytes, for ids and salts (keys are filled in place, in guarded memory).
    [[nodiscard]] QByteArray bytes(qsizetype count)
    {
        QByteArray result(count, Qt::Uninitialized);
        fill({reinterpret_cast<unsigned char *>(result.data()), static_cast<size_t>(count)});
        return result;
    }
};

} // namespace model
