#include "model/core/NearestWord.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{
qsizetype lettersApart(const QString &one, const QString &other)
{
    QList<qsizetype> above(other.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        QList<qsizetype> current(other.size() + 1);
        current[0] = row;
        for (qsizetype column = 1; column <= other.size(); ++column) {
            const qsizetype changed = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
            current[column] = std::min({changed, above[column] + 1, current[column - 1] + 1});
        }
        above = current;
    }
    return above.last();
}
} // namespace

QString nearestWord(const QString &word, const QStringList &candidates)
{
    QString nearest;
    qsizetype fewest = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype apart = lettersApart(word.toLower(), candidate.toLower());
        if (apart < fewest) {
            fewest = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace model
