// SeededRandom gives the same bytes for the same seed, so that a test's ids and keys repeat.
#pragma once

#include "model/core/RandomSource.h"

#include <random>

namespace support
{

class SeededRandom : public model::RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    void fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes) {
            byte = static_cast<unsigned char>(m_engine());
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace support
