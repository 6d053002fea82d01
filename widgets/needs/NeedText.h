// NeedText says need types in words.
#pragma once

#include "model/needs/NeedType.h"

#include <QCoreApplication>

namespace widgets
{

class NeedText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::NeedText)

public:
    [[nodiscard]] static QString words(model::NeedType type);
    /// For a need as contacts carry it; one that is no default type is shown as it stands.
    [[nodiscard]] static QString words(const QString &name);
};

} // namespace widgets
