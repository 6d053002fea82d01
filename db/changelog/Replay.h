// Replay rebuilds the tables from the log in memory and compares them with what the store holds.
#pragma once

#include "db/changelog/StateHash.h"
#include "model/core/Result.h"

#include <QStringList>

#include <functional>

namespace db
{

struct ReplayOutcome
{
    StateHash tables;     ///< What the store's tables say.
    StateHash log;        ///< What its records say.
    QStringList findings; ///< One line each, with ids and numbers only; empty when all is well.
};

class Replay
{
public:
    explicit Replay(Connection &store)
        : m_store(store)
    {
    }

    /// Checks every record's hashes, every stream's chain and the chain of arrival, applies the records to empty
    /// tables, compartment by compartment, and compares. `stop` is asked now and then: Cancelled if it says so.
    [[nodiscard]] model::Result<ReplayOutcome> run(const std::function<bool()> &stop = {});

private:
    [[nodiscard]] QStringList checkArrivals();
    [[nodiscard]] model::Result<StateHash> rebuild(qint64 firstFile, qint64 lastFile, QStringList &findings);
    void nameDifferences(QStringList &findings);

    Connection &m_store;
};

} // namespace db
