// nearestWord finds what someone probably meant to type, so that an error can name it.
#pragma once

#include <QStringList>

namespace model
{

/// The candidate with the fewest letters changed, added or dropped against `word` (the first of equals); empty when
/// none is near enough to be a slip of the fingers.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);

} // namespace model
