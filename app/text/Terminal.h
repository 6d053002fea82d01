// standardErrorIsTerminal says whether a person is watching, so that progress is drawn for nobody else.
#pragma once

namespace app
{

[[nodiscard]] bool standardErrorIsTerminal();

} // namespace app
