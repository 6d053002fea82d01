// BenchTimes are how long one thing took, again and again, in our store and in its two twins.
#pragma once

#include "model/core/Result.h"

#include <QElapsedTimer>

#include <vector>

namespace app
{

struct BenchTimes
{
    // Milliseconds, in the order in which they were taken.
    std::vector<double> ours;
    std::vector<double> cipher;
    std::vector<double> plain;

    /// Does `work`, which returns a Result, and puts how long it took behind `taken`. Errors: those of `work`.
    template <class Work>
    [[nodiscard]] static model::Result<void> take(std::vector<double> &taken, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        if (const auto done = work(); !done) {
            return std::unexpected(done.error());
        }
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return {};
    }

    /// Does one thing in each of the three places, one after the other. Errors: the first of theirs.
    template <class Ours, class Cipher, class Plain>
    [[nodiscard]] model::Result<void> byTurns(Ours inOurs, Cipher inCipher, Plain inPlain)
    {
        if (const model::Result<void> done = take(ours, inOurs); !done) {
            return done;
        }
        if (const model::Result<void> done = take(cipher, inCipher); !done) {
            return done;
        }
        return take(plain, inPlain);
    }

    [[nodiscard]] static double total(std::vector<double> times);
    [[nodiscard]] static double median(std::vector<double> times);
    /// What 99 in 100 stayed under.
    [[nodiscard]] static double slowestInAHundred(std::vector<double> times);
    [[nodiscard]] static double worst(std::vector<double> times);
};

} // namespace app
