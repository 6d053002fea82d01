// KillRounds kills a child in the middle of its work, again and again, and checks what is left of the store.
#pragma once

#include "tests/support/StoreWork.h"

namespace support
{

class KillRounds
{
public:
    explicit KillRounds(TestStore &store)
        : m_store(store)
    {
    }

    /// Has a child do `work` ("save", "pour" or "import"), kills it at a random moment, opens the store and checks it;
    /// `rounds` times. "" when every store was sound and every save that the child was told of is in it.
    [[nodiscard]] QString run(const QString &work, int rounds);

    /// How many acknowledgements came in all.
    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged; }

private:
    [[nodiscard]] QString round(const QString &work, quint64 seed);
    [[nodiscard]] QString checkSaves(const QList<QByteArray> &ids);
    [[nodiscard]] QString checkPeople(qint64 atLeast, qint64 inOneCommit);

    TestStore &m_store;
    qint64 m_people = 0;
    qint64 m_acknowledged = 0;
};

} // namespace support
