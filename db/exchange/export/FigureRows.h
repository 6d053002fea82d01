// FigureRows are the figures of engagement as an export writes them: one row each, with how sure it is and what it
// means.
#pragma once

#include "model/engagement/EngagementFigures.h"

#include <QStringList>
#include <QVariant>

namespace db
{

/// A figure over too few people has no value in a file: its row says how many they were.
class FigureRows
{
public:
    [[nodiscard]] static QStringList columns();
    [[nodiscard]] static QList<QVariantList> of(const model::EngagementFigures &figures);
};

} // namespace db
