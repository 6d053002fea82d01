#include "model/madeup/MadeUpTeam.h"

namespace model
{

MadeUpTeam::MadeUpTeam(const MadeUpRecipe &recipe, quint64 seed)
{
    for (const MadeUpRecipe::Tradition &tradition : recipe.traditions) {
        m_given += tradition.female + tradition.male;
        m_family += tradition.family;
    }
    m_offset = MadeUpRandom(seed, 0, 6).below(100'000);
}

QStringList MadeUpTeam::workers(qsizetype people) const
{
    const qsizetype groups = qMax<qsizetype>(1, (people + peoplePerGroup - 1) / peoplePerGroup);
    QStringList names;
    for (qsizetype number = 0; number < groups * groupSize; ++number) {
        names.append(worker(number));
    }
    return names;
}

QStringList MadeUpTeam::groupOf(qsizetype index) const
{
    const qsizetype first = index / peoplePerGroup * groupSize;
    return {worker(first), worker(first + 1), worker(first + 2), worker(first + 3)};
}

QString MadeUpTeam::plain(const QString &name)
{
    QString result;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        const QChar lower = letter.toLower();
        if (lower >= u'a' && lower <= u'z') {
            result += lower;
        } else if (lower == u'ł') { // the one letter of ours that has no mark to take off
            result += u'l';
        }
    }
    return result;
}

QString MadeUpTeam::worker(qsizetype number) const
{
    // Steps through both lists at once: a pair comes again only after the product of their lengths.
    const qsizetype place = number + m_offset;
    const QString given = m_given.at(place * 37 % m_given.size());
    const QString family = m_family.at((place * 41 + place / m_given.size()) % m_family.size());
    return plain(given) + u'.' + plain(family);
}

} // namespace model
