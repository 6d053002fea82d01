// MadeUpTeam is the invented workers: a group of four for every thousand people.
#pragma once

#include "model/madeup/recipe/MadeUpRecipe.h"

namespace model
{

class MadeUpTeam
{
public:
    static constexpr int groupSize = 4;
    static constexpr qsizetype peoplePerGroup = 1000;

    /// Takes names from `recipe`, which outlives this; another seed, other workers.
    MadeUpTeam(const MadeUpRecipe &recipe, quint64 seed);

    /// User names of all who work with `people` people: "amara.tumblewick". No two are the same.
    [[nodiscard]] QStringList workers(qsizetype people) const;

    /// The four who share the person at `index`, whatever the number of people.
    [[nodiscard]] QStringList groupOf(qsizetype index) const;

    /// A name as it is written in user names and addresses of electronic mail: "Łucja" is "lucja".
    [[nodiscard]] static QString plain(const QString &name);

private:
    [[nodiscard]] QString worker(qsizetype number) const;

    QStringList m_given;
    QStringList m_family;
    qsizetype m_offset;
};

} // namespace model
