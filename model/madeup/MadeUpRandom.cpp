#include "model/madeup/MadeUpRandom.h"

#include <bit>

namespace model
{

namespace
{
quint64 splitmix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15U;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}
} // namespace

MadeUpRandom::MadeUpRandom(quint64 seed, quint64 index, quint64 stream)
{
    quint64 state = seed;
    state = splitmix(state) ^ index;
    state = splitmix(state) ^ stream;
    for (quint64 &word : m_state) {
        word = splitmix(state);
    }
}

quint64 MadeUpRandom::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int MadeUpRandom::below(int count)
{
    Q_ASSERT(count > 0);
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
}

} // namespace model
