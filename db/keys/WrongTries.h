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

    /// Milliseconds still to wait before the next try; may be asked again and again for a countdown. Reaches 0 within
    /// longestWait even when the clock was set back or the file is damaged.
    [[nodiscard]] qint64 remaining();

    /// Sleeps for remaining().
    void wait();

    /// Counts one more wrong try, now. After a failure to write (a read-only folder) it counts for this object only.
    [[nodiscard]] model::Result<void> noteWrong();

    /// Forgets the wrong ones. CannotWrite when their file cannot be removed.
    [[nodiscard]] model::Result<void> noteRight();

private:
    void read();

    QString m_path;
    const model::Clock &m_clock;
    Sleep m_sleep;
    FileReplacer m_replace;
    int m_wrong = 0;
    qint64 m_since = 0; ///< From when the wait counts: milliseconds since the epoch.
};

} // namespace db
