// WrongTries slows down guessing at passphrases: each wrong try in a row makes the next wait longer, never for ever.
#pragma once

#include "db/files/DurableFile.h"
#include "model/core/Clock.h"

#include <functional>

namespace db
{

/// The count lies in `folder`/tries.json, without names, so that starting the program again does not reset it. Someone
/// who can change the folder's files can take it away: against them stands the cost of the key derivation alone.
class WrongTries
{
public:
    /// Waits the given milliseconds; given by the caller, who may show a countdown or turn an event loop meanwhile.
    using Sleep = std::function<void(qint64 milliseconds)>;

    static constexpr qint64 longestWait = 30'000;

    WrongTries(const QString &folder, const model::Clock &clock, Sleep sleep,
               const FileReplacer &replace = replaceDurably);

    /// Milliseconds that a try after `wrong` wrong ones in a row waits: 0, 0, 500, 1000, 2000 … longestWait.
    [[nodiscard]] static qint64 waitAfter(int wrong);

    /// Milliseconds still to wait before the next try; a clock set back or a damaged file waits no more than
    /// longestWait.
    [[nodiscard]] qint64 remaining() const;

    /// Sleeps for remaining().
    void wait() const;

    /// Counts one more wrong try, now. A failure to write (a read-only folder) leaves the count as it was.
    [[nodiscard]] model::Result<void> noteWrong();

    /// Forgets the wrong ones. CannotWrite when their file cannot be removed.
    [[nodiscard]] model::Result<void> noteRight();

private:
    struct Tries
    {
        int wrong = 0;
        qint64 lastAt = 0; ///< Milliseconds since the epoch.
    };

    [[nodiscard]] Tries read() const;

    QString m_path;
    const model::Clock &m_clock;
    Sleep m_sleep;
    FileReplacer m_replace;
};

} // namespace db
