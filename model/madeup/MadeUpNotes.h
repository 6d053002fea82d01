// MadeUpNotes writes the kind, plain notes of the made-up caseload.
#pragma once

#include "model/madeup/recipe/MadeUpRecipe.h"

namespace model
{

class MadeUpNotes
{
public:
    /// Takes sentences from `recipe`, which outlives this.
    explicit MadeUpNotes(const MadeUpRecipe &recipe)
        : m_recipe(recipe)
    {
    }

    /// One to four sentences about a contact that ended in `outcome`; `name` is what the person is called, `need` a
    /// need type.
    [[nodiscard]] QString write(Outcome outcome, const QString &name, const QString &need, MadeUpRandom &random) const;

private:
    void append(QString &note, const MadeUpSentence &sentence, const QString &name, const QString &need,
                MadeUpRandom &random) const;

    const MadeUpRecipe &m_recipe;
};

} // namespace model
