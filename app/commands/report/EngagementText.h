// EngagementText tells the figures of engagement in words and a few short tables, for reading in a terminal.
#pragma once

#include "app/ExitCode.h"
#include "app/Output.h"
#include "model/core/Result.h"
#include "model/engagement/EngagementFigures.h"

#include <QCoreApplication>

namespace app
{

class EngagementText
{
    Q_DECLARE_TR_FUNCTIONS(EngagementText)

public:
    /// `figures` outlive this.
    explicit EngagementText(const model::EngagementFigures &figures)
        : m_figures(figures)
    {
    }

    void write(Output &output) const;

    /// What is counted, by which wording, and who is left out why. Fails if the program lacks the wording.
    [[nodiscard]] static model::Result<ExitCode> writeReceipt(const model::Receipt &receipt, Output &output);

private:
    void writeHead(Output &output) const;
    void writeMonths(Output &output) const;
    void writeInTouch(Output &output) const;
    void writeLost(Output &output) const;
    void writeNeeds(Output &output) const;
    void writeComparison(Output &output) const;
    [[nodiscard]] QString median() const;

    const model::EngagementFigures &m_figures;
};

} // namespace app
