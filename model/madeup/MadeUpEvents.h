// MadeUpEvents draws what happens in an invented life around the support: custody, homes, work, health.
#pragma once

#include "model/madeup/MadeUpStay.h"
#include "model/people/Event.h"

namespace model
{

class MadeUpEvents
{
public:
    /// Draws from `recipe`, which outlives this; nothing begins after `asOf`.
    MadeUpEvents(const MadeUpRecipe &recipe, QDate asOf)
        : m_recipe(recipe)
        , m_asOf(asOf)
    {
    }

    /// The events of someone with these stays (at least one), first referred by `source`, by first day; none after a
    /// death. Ids are left null.
    [[nodiscard]] QList<Event> draw(const QList<MadeUpStay> &stays, const QString &source, MadeUpRandom &random) const;

private:
    void drawCustody(QList<Event> &events, const QList<MadeUpStay> &stays, bool fromPrison, MadeUpRandom &random) const;
    void drawYearlyPattern(QList<Event> &events, QDate before, MadeUpRandom &random) const;
    void drawOthers(QList<Event> &events, QDate earliest, QDate latest, MadeUpRandom &random) const;
    /// A spell and, once it is over, the release that ends it.
    void appendCustody(QList<Event> &events, QDate from, QDate to, MadeUpRandom &random) const;

    const MadeUpRecipe &m_recipe;
    QDate m_asOf;
};

} // namespace model
