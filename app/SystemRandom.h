// SystemRandom is the operating system's source of unpredictable bytes, fit for keys.
#pragma once

#include "model/core/RandomSource.h"

namespace app
{

class SystemRandom : public model::RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

} // namespace app
