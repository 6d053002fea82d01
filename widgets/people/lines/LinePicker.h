// LinePicker finds the lines of the caseload that chips and typed words let through.
#pragma once

#include "widgets/people/filters/CaseloadFilter.h"
#include "widgets/people/lines/CaseloadLines.h"

namespace widgets
{

class LinePicker
{
public:
    explicit LinePicker(const CaseloadLines &lines)
        : m_lines(lines)
    {
    }

    struct Picked
    {
        std::vector<qsizetype> lines;
        bool near = false; ///< The text fits nobody; these nearly fit.
    };

    /// Those of `among` that the filter lets through, in their order; if the text fits none, those of `all` that it
    /// nearly fits.
    [[nodiscard]] Picked pick(const CaseloadFilter &filter, const std::vector<qsizetype> &among,
                              const std::vector<qsizetype> &all) const;
    /// Whoever fits what is typed, or else nearly fits; in the order of names, at most `most`.
    [[nodiscard]] QList<db::CaseloadRow> find(const QString &typed, int most) const;

    /// Whether all that `narrower` lets through can be found among what `wider` did: more of the same text was typed.
    [[nodiscard]] static bool narrows(const CaseloadFilter &narrower, CaseloadFilter wider);

private:
    [[nodiscard]] bool passesChips(const CaseloadFilter &filter, const db::CaseloadRow &row) const;

    const CaseloadLines &m_lines;
};

} // namespace widgets
