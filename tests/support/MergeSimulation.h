// MergeSimulation lets several laptops of one team make and edit things of every kind at random, exchange records in
// any order with repeats, and says whether they end alike.
#pragma once

#include "tests/support/TestStore.h"

#include <functional>

namespace support
{

class MergeSimulation
{
public:
    /// Gives a number from 0 to `below` − 1; where RapidCheck or a seeded generator comes in.
    using Choice = std::function<int(int below)>;

    /// How many kinds one simulation is about: few, so that laptops meet; simulations take turns (`turn`, from 0), so
    /// that (number of kinds / kindsAtOnce) turns in a row are about every kind.
    static constexpr int kindsAtOnce = 6;
    [[nodiscard]] static int turnsForEveryKind();

    MergeSimulation(int laptops, int turn, Choice choose);

    /// One random save on one random laptop.
    void save();
    /// One laptop hands some of its records, shuffled and some twice, to another.
    void deliverSome();
    /// Everything reaches everyone, in an order of its own for each.
    void deliverAll();

    /// Empty if every laptop has the same state hash, equal to its own replay; else what differs.
    [[nodiscard]] QString disagreement();

    /// How many writes stand beside another with a different value on the first laptop: the test is about those.
    [[nodiscard]] int conflicts();

private:
    [[nodiscard]] model::Cell randomCell(const model::EntitySchema &schema, int column);
    [[nodiscard]] model::Operation randomMake(const model::EntitySchema &schema, const model::EntityId &file);
    [[nodiscard]] model::Operation randomWrite(const model::EntitySchema &schema, const model::EntityId &file);
    [[nodiscard]] model::EntityId randomEntity(const model::EntitySchema &schema, const model::EntityId &file);
    [[nodiscard]] std::vector<model::Record> shuffled(std::vector<model::Record> records);

    Choice m_choose;
    std::vector<const model::EntitySchema *> m_kinds;
    std::vector<std::unique_ptr<TestStore>> m_laptops;
    std::vector<std::vector<model::Record>> m_waiting; ///< By laptop: what could not join its stream yet.
};

} // namespace support
