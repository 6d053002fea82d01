#include "widgets/people/lines/SearchKey.h"

namespace widgets
{

namespace
{

/// Whether `word` is a beginning of `text` after at most one edit: a letter wrong, missing, added, or two swapped.
bool beginsButForOne(QStringView text, QStringView word)
{
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && text[same] == word[same]) {
        ++same;
    }
    if (same == word.size()) {
        return true;
    }
    const QStringView restOfWord = word.mid(same);
    const QStringView restOfText = text.mid(same);
    const bool wrong = restOfText.mid(1).startsWith(restOfWord.mid(1));
    const bool added = restOfText.startsWith(restOfWord.mid(1));
    const bool missing = restOfText.mid(1).startsWith(restOfWord);
    const bool swapped = restOfWord.size() > 1 && restOfText.size() > 1 && restOfWord[0] == restOfText[1] &&
                         restOfWord[1] == restOfText[0] && restOfText.mid(2).startsWith(restOfWord.mid(2));
    return wrong || added || missing || swapped;
}

bool anyWordNearly(const QString &folded, QStringView word)
{
    for (qsizetype at = folded.indexOf(u' '); at >= 0; at = folded.indexOf(u' ', at + 1)) {
        if (beginsButForOne(QStringView(folded).mid(at + 1), word)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString SearchKey::fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size() + 1);
    bool inWord = false;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isMark() || character == u'\'' || character == u'’') {
            continue;
        }
        if (character.isLetterOrNumber()) {
            if (!inWord) {
                folded += u' ';
            }
            folded += character.toLower();
        }
        inWord = character.isLetterOrNumber();
    }
    return folded;
}

QStringList SearchKey::words(const QString &typed)
{
    QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        word.prepend(u' '); // once, and not for each of fifty thousand lines
    }
    return words;
}

bool SearchKey::matches(const QString &folded, const QStringList &words)
{
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

bool SearchKey::nearlyMatches(const QString &folded, const QStringList &words)
{
    constexpr qsizetype shortest = 4;
    return std::ranges::all_of(words, [&folded](const QString &word) {
        return folded.contains(word) || (word.size() > shortest && anyWordNearly(folded, QStringView(word).mid(1)));
    });
}

} // namespace widgets
