#include "app/SystemRandom.h"

#include <sodium.h>

namespace app
{

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace app
