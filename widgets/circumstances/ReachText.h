// ReachText says how a person is best reached.
#pragma once

#include "model/circumstances/ContactMethod.h"
#include "model/contacts/Contact.h"
#include "model/engagement/ReachCalculator.h"

#include <QCoreApplication>

#include <optional>

namespace widgets
{

class ReachText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ReachText)

public:
    /// "Best by text: came 14 of 16 times"; blank while no way was tried often enough to say (ReachCalculator).
    [[nodiscard]] static QString best(const QList<model::Contact> &contacts, QDate today);

    /// When they answer the phone: "By phone they answered 4 of 12 times, best in the morning (3 of 5)"; says so while
    /// that is not known. Over contacts by phone alone, up to `today` (ReachCalculator).
    [[nodiscard]] static QString bestTime(const QList<model::Contact> &contacts, QDate today);

    /// The way to try first: what is marked so, else the first number.
    [[nodiscard]] static std::optional<model::ContactMethod> first(const QList<model::ContactMethod> &methods);

    /// "07700 900417 (leave no message)": never a number without saying when a message is not safe.
    [[nodiscard]] static QString of(const model::ContactMethod &method);

private:
    [[nodiscard]] static QString partOfDay(model::PartOfDay part);
};

} // namespace widgets
