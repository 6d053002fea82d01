// Sodium starts libsodium once, before anything of it is used.
#pragma once

namespace db
{

/// Safe to call from anywhere and any thread, as often as wanted; ends the program if the library cannot start, because
/// going on would mean keys that can be guessed.
void ensureSodium();

} // namespace db
