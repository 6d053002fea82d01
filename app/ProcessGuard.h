// ProcessGuard keeps the memory of the running program, where keys and names are, from being written to a disk.
#pragma once

namespace app
{

class ProcessGuard
{
public:
    /// No core dumps, and no other process of this user may attach. Does what the system offers; where it offers
    /// nothing (Windows writes no dump unless asked to) it does nothing.
    static void forbidMemoryDumps();
};

} // namespace app
