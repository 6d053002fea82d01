// ChosenPeople are those whom somebody ticked, for what is done with several people at once.
#pragma once

#include "widgets/people/lines/CaseloadLines.h"

#include <QSet>

namespace widgets
{

class ChosenPeople
{
public:
    [[nodiscard]] bool contains(const model::PersonId &person) const { return m_people.contains(person); }
    [[nodiscard]] bool isEmpty() const { return m_people.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_people.size(); }
    void set(const model::PersonId &person, bool chosen);
    void clear() { m_people.clear(); }
    /// Leaves out whoever has no line any more.
    void keepThoseIn(const CaseloadLines &lines);

    /// Their lines, in the order of `order`.
    [[nodiscard]] QList<db::CaseloadRow> rows(const CaseloadLines &lines, const std::vector<qsizetype> &order) const;
    /// How many of them are not among `shown`.
    [[nodiscard]] qsizetype notAmong(const CaseloadLines &lines, const std::vector<qsizetype> &shown) const;

private:
    QSet<model::PersonId> m_people;
};

} // namespace widgets
