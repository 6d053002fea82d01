#include "model/madeup/recipe/MadeUpSentence.h"

namespace model
{

MadeUpSentence MadeUpSentence::fromText(const QString &text)
{
    MadeUpSentence sentence;
    QString current;
    for (const QChar letter : text) {
        if (letter == u'{' || letter == u'}') {
            if (!current.isEmpty()) {
                sentence.parts.append({current, letter == u'}'});
                current.clear();
            }
            continue;
        }
        current += letter;
    }
    if (!current.isEmpty()) {
        sentence.parts.append({current, false});
    }
    return sentence;
}

} // namespace model
