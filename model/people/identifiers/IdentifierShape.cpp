#include "model/people/identifiers/IdentifierShape.h"

namespace model
{

namespace
{

bool isLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

QString IdentifierShape::bare(const QString &text, QStringView alsoIgnored)
{
    QString kept;
    for (const QChar character : text) {
        const bool ignored = character.isSpace() || character.category() == QChar::Punctuation_Dash ||
                             character == u'.' || alsoIgnored.contains(character);
        if (!ignored) {
            kept.append(character.toUpper());
        }
    }
    return kept;
}

bool IdentifierShape::matches(QStringView bare, QLatin1StringView pattern)
{
    if (bare.size() != pattern.size()) {
        return false;
    }
    for (qsizetype i = 0; i < bare.size(); ++i) {
        const QLatin1Char wanted = pattern.at(i);
        const bool letter = isLetter(bare.at(i)) && wanted != QLatin1Char('9');
        const bool digit = isDigit(bare.at(i)) && wanted != QLatin1Char('A');
        if (!letter && !digit) {
            return false;
        }
    }
    return true;
}

int IdentifierShape::number(QStringView bare, qsizetype from, qsizetype count)
{
    return bare.mid(from, count).toInt();
}

} // namespace model
