// PreviewSandbox takes away from this process what reading a hostile document could be turned to.
#pragma once

namespace app
{

class PreviewSandbox
{
public:
    /// From now on no file, no network and no other process, and bounded memory and time, for good. On Linux the kernel
    /// refuses every call but the few that reading pipes and working in memory need; elsewhere limits on resources
    /// alone stand, which refuse new files and sockets too. False when that failed: then nothing may be read.
    [[nodiscard]] static bool enter();

    /// Whether the kernel is asked to refuse calls in this build.
    [[nodiscard]] static bool filtersCalls();
};

} // namespace app
