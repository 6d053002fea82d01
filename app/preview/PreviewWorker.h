// PreviewWorker is the program as the preview's own process: one document in on a pipe, its pixels or words out.
#pragma once

namespace app
{

class PreviewWorker
{
public:
    /// Whether the command line asks for it; nothing that people type does.
    [[nodiscard]] static bool isWanted(int argc, char *argv[]);

    /// The number the process ends with: 0 when an answer was given.
    [[nodiscard]] static int run(int argc, char *argv[]);
};

} // namespace app
