// MadeUpIdentity draws who an invented person is: name, age, address, numbers.
#pragma once

#include "model/madeup/recipe/MadeUpRecipe.h"
#include "model/people/Person.h"

namespace model
{

class MadeUpIdentity
{
public:
    /// Draws from `recipe`, which outlives this.
    explicit MadeUpIdentity(const MadeUpRecipe &recipe)
        : m_recipe(recipe)
    {
    }

    /// The person at `index`, who started on `start` and was referred by `source`. Ids are left null.
    [[nodiscard]] Person draw(MadeUpRandom &random, qsizetype index, QDate start, const QString &source) const;

private:
    void drawName(Person &person, MadeUpRandom &random) const;
    void drawAddress(Person &person, qsizetype index, MadeUpRandom &random) const;
    void drawIdentifiers(Person &person, QDate start, const QString &source, MadeUpRandom &random) const;

    const MadeUpRecipe &m_recipe;
};

} // namespace model
