// StateHash sums up what a store holds, so that two stores, or a store and its own log, can be compared.
#pragma once

#include "db/sqlcipher/Connection.h"

#include <QByteArray>

#include <array>

namespace db
{

/// A sum, modulo 2^256 in four lanes, of one BLAKE2b-256 for every row and every write in conflict; independent of
/// order and of local numbers, so parts may be added up. Not a defence against someone who can choose rows: the
/// record chains are.
class StateHash
{
public:
    /// Adds everything in the tables of `connection`, or only what belongs to compartment `file` (local number).
    /// Throws SQLite::Exception.
    void addTables(Connection &connection, std::optional<qint64> file = std::nullopt);
    void add(const StateHash &other);

    /// 64 hexadecimal digits.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const StateHash &, const StateHash &) = default;

private:
    void addItem(QByteArrayView bytes);

    std::array<quint64, 4> m_sum{};
};

} // namespace db
