#include "db/keys/Sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace db
{

void ensureSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started) {
        qFatal("libsodium cannot start");
    }
}

} // namespace db
