#include "widgets/unlock/PassphraseStrength.h"

#include "db/keys/Passphrase.h"

#include <QSet>

namespace widgets
{

namespace
{

qsizetype charactersOf(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

/// How many characters do not merely repeat or count on from the one before ("aaaa", "1234").
qsizetype surprising(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 100 : text.at(i).unicode() - text.at(i - 1).unicode();
        count += step < -1 || step > 1 ? 1 : 0;
    }
    return count;
}

} // namespace

PassphraseStrength::Grade PassphraseStrength::gradeOf(QStringView text)
{
    if (charactersOf(text) < db::Passphrase::leastCharacters) {
        return Grade::TooShort;
    }
    const QSet<QChar> different(text.begin(), text.end());
    const qsizetype worth = std::min<qsizetype>(surprising(text), 2 * different.size());
    return worth < 11 ? Grade::Weak : worth < 18 ? Grade::Fair : Grade::Good;
}

QString PassphraseStrength::sentence(QStringView text)
{
    switch (gradeOf(text)) {
    case Grade::TooShort:
        return text.isEmpty()
                   ? tr("At least 12 characters. Four words that have nothing to do with each other are easy to keep.")
                   : tr("%1 of at least 12 characters.").arg(charactersOf(text));
    case Grade::Weak:
        return tr("Strength: easy to guess. It repeats itself; add a word.");
    case Grade::Fair:
        return tr("Strength: fair. One more word makes it much harder to guess.");
    case Grade::Good:
        return tr("Strength: good.");
    }
    return {};
}

} // namespace widgets
