// FigureKey names one figure of engagement, so that it can be opened, frozen and found again.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace model
{

struct FigureKey
{
    enum class Kind {
        Stays,   ///< Everyone whose start is settled.
        Engaged, ///< The share engaged at `number` months.
        Median,
        Curve,   ///< The share still here `number` days after the start.
        Lost,    ///< The share lost in month `number`.
        Cohort,  ///< Of those who started in the quarter `day`, the share engaged at `number` months.
        Reason,  ///< How many left for the reason `name`.
        Channel, ///< How many who dropped out were last met on the channel `name`.
        Silence, ///< How many who dropped out have been silent `number` days or more, within its band.
        Need,    ///< Of those who needed `name`, the share that dropped out.
        InTouch, ///< How many were last met `number` days ago or more, within its band.
        Group,   ///< Half of the group `name` had left by this day.
        Compare, ///< The chance of such a difference between the groups.
    };

    Kind kind = Kind::Stays;
    int number = 0;
    QDate day = {};
    QString name = {};

    /// "engaged:3", "cohort:2022-01-01:3", "reason:silence": what is written into a frozen figure.
    [[nodiscard]] QString toText() const;
    /// Nothing for what toText() would not write.
    [[nodiscard]] static std::optional<FigureKey> fromText(const QString &text);

    /// The id of its wording.
    [[nodiscard]] QString definition() const;

    friend bool operator==(const FigureKey &, const FigureKey &) = default;
};

} // namespace model
