#include "model/access/UserName.h"

namespace model
{

QString signInName(const QString &name)
{
    const QString folded = name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_C);
}

} // namespace model
