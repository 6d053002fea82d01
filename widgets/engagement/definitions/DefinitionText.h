// DefinitionText says what is counted, by whose agreement, in the words that staff use.
#pragma once

#include "model/programmes/AgreedDefinition.h"

#include <QCoreApplication>

namespace widgets
{

class DefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionText)

public:
    /// "Silence over 90 days; days in custody count as silence; all contacts count."
    [[nodiscard]] static QString rule(const model::CountingRule &rule);
    /// "Version 3, agreed 9 Nov 2026 by P. Thornbury, B. Sparrow".
    [[nodiscard]] static QString agreement(const model::AgreedDefinition &definition);
};

} // namespace widgets
