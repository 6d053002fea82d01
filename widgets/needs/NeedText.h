// NeedText says need types in words.
#pragma once

#include "model/needs/NeedType.h"

#include <QCoreApplication>
#include <QList>

namespace widgets
{

class NeedText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::NeedText)

public:
    [[nodiscard]] static QString words(model::NeedType type);
    /// For a need as contacts carry it: what the team calls it; one that is in no list is shown as it stands.
    [[nodiscard]] static QString words(const QString &name);
    /// For a choice among those that the team offers: names with their words, and first a blank one that says `none`.
    [[nodiscard]] static QList<std::pair<QString, QString>> choices(const QString &none);
};

} // namespace widgets
