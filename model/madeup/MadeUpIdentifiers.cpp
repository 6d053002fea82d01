#include "model/madeup/MadeUpIdentifiers.h"

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView checkLetters("ABCDEFGHJKLMNPQRTUVWXYZ");

QString digits(MadeUpRandom &random, int count)
{
    QString text;
    for (int position = 0; position < count; ++position) {
        text += QChar(u'0' + random.below(10));
    }
    return text;
}

/// Letters that none of the schemes leaves out.
QChar letter(MadeUpRandom &random)
{
    static constexpr QLatin1StringView letters("ABEGHJLNPRSTWXYZ");
    return letters.at(random.below(static_cast<int>(letters.size())));
}

int weighted(const QString &number, int firstWeight, int step)
{
    int sum = 0;
    int weight = firstWeight;
    for (const QChar digit : number) {
        sum += digit.digitValue() * weight;
        weight += step;
    }
    return sum;
}
} // namespace

QString MadeUpIdentifiers::nhsNumber(MadeUpRandom &random)
{
    for (;;) {
        const QString nine = u"999"_s + digits(random, 6);
        const int check = 11 - weighted(nine, 10, -1) % 11;
        if (check != 10) {
            return nine + QString::number(check % 11);
        }
    }
}

QString MadeUpIdentifiers::prisonNumber(MadeUpRandom &random)
{
    const QString start = u'A' + digits(random, 4);
    const QChar fifth = letter(random);
    return start + fifth + letter(random);
}

QString MadeUpIdentifiers::pnc(MadeUpRandom &random, QDate born, QDate day)
{
    const int year = random.between(qMin(born.year() + 16, day.year()), day.year());
    const QString serial = digits(random, 7);
    const qint64 number = QString::number(year % 100).toLongLong() * 10'000'000 + serial.toLongLong();
    static constexpr QLatin1StringView letters("ZABCDEFGHJKLMNPQRTUVWXY");
    return QString::number(year) + u'/' + serial + letters.at(number % 23);
}

QString MadeUpIdentifiers::crn(MadeUpRandom &random)
{
    return u'X' + digits(random, 6);
}

QString MadeUpIdentifiers::niNumber(MadeUpRandom &random)
{
    const QString number = digits(random, 6);
    return u"JX"_s + number + QChar(u'A' + random.below(4));
}

QString MadeUpIdentifiers::upn(MadeUpRandom &random)
{
    const QString twelve = u"8"_s + digits(random, 11);
    return checkLetters.at(weighted(twelve, 2, 1) % 23) + twelve;
}

QString MadeUpIdentifiers::postcode(MadeUpRandom &random)
{
    const QString outward = u"ZZ"_s + QString::number(random.between(1, 29));
    const QString sector = digits(random, 1);
    const QChar first = letter(random);
    return outward + u' ' + sector + first + letter(random);
}

QString MadeUpIdentifiers::phone(MadeUpRandom &random, bool landline)
{
    return (landline ? u"01632 960"_s : u"07700 900"_s) + digits(random, 3);
}

} // namespace model
