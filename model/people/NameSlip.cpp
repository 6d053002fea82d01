#include "model/people/NameSlip.h"

namespace model
{

QString NameSlip::folded(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing) {
            plain.append(character.toLower());
        }
    }
    return plain;
}

bool NameSlip::begins(QStringView name, QStringView typed)
{
    qsizetype at = 0;
    while (at < typed.size() && at < name.size() && name[at] == typed[at]) {
        ++at;
    }
    if (at == typed.size()) {
        return true;
    }
    if (typed.size() < leastLetters) {
        return false;
    }
    const auto goesOn = [&](qsizetype inName, qsizetype inTyped) {
        return inName <= name.size() && name.sliced(inName).startsWith(typed.sliced(inTyped));
    };
    const bool swapped = at + 1 < typed.size() && at + 1 < name.size() && name[at] == typed[at + 1] &&
                         name[at + 1] == typed[at] && goesOn(at + 2, at + 2);
    return swapped || goesOn(at + 1, at + 1) || goesOn(at, at + 1) || goesOn(at + 1, at);
}

} // namespace model
