// sizeClass rounds the length of what is sealed up, so that a bundle's size says little about what is in it.
#pragma once

#include <QtGlobal>

namespace db
{

/// The least class that is not below `bytes`: 1 KiB, and above it the lengths whose binary form ends in zeros after as
/// many digits as the length of their logarithm (Padmé: Nikitin and others, "Reducing Metadata Leakage from Encrypted
/// Files", 2019). At most 12% is added, and there are few hundred classes in all.
[[nodiscard]] qsizetype sizeClass(qsizetype bytes);

} // namespace db
