// SodiumRandom gives unpredictable bytes, fit for keys, from the operating system through libsodium.
#pragma once

#include "model/core/RandomSource.h"

namespace db
{

class SodiumRandom : public model::RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace db
