#include "db/keys/SodiumRandom.h"

#include "db/keys/Sodium.h"

#include <sodium.h>

namespace db
{

void SodiumRandom::fill(std::span<unsigned char> bytes)
{
    ensureSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace db
