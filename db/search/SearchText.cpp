#include "db/search/SearchText.h"

#include <algorithm>

namespace db
{

namespace
{

qsizetype lettersIn(const QString &word)
{
    qsizetype letters = 0;
    for (const char32_t character : word.toUcs4()) {
        letters += QChar::isLetterOrNumber(character) ? 1 : 0;
    }
    return letters;
}

} // namespace

QString SearchText::query(const QString &text, int leastLetters)
{
    QString clean = text;
    clean.remove(QChar()); // a NUL would end the query's text for the engine
    QStringList parts;
    qsizetype longest = 0;
    for (QString word : clean.simplified().split(QChar(u' '), Qt::SkipEmptyParts)) {
        const qsizetype letters = lettersIn(word);
        if (letters == 0) {
            continue; // the engine finds nothing in it to look for
        }
        longest = std::max(longest, letters);
        parts.append(QChar(u'"') + word.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + QStringLiteral("\"*"));
    }
    return longest >= leastLetters ? parts.join(QStringLiteral(" AND ")) : QString();
}

QStringList SearchText::words(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text + QChar(u' ')) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            word.append(character);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    return words;
}

} // namespace db
