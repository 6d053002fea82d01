// ContactText says channels and outcomes in words and icons.
#pragma once

#include "model/contacts/Contact.h"
#include "widgets/look/Token.h"

#include <QCoreApplication>

namespace widgets
{

class ContactText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ContactText)

public:
    [[nodiscard]] static QString channel(model::Channel channel);
    [[nodiscard]] static const char *channelIcon(model::Channel channel);
    [[nodiscard]] static QString outcome(model::Outcome outcome);
    [[nodiscard]] static const char *outcomeIcon(model::Outcome outcome);
    [[nodiscard]] static Token outcomeToken(model::Outcome outcome);
    /// The letter that stands for it wherever one key says how it went.
    [[nodiscard]] static QString outcomeKey(model::Outcome outcome);
    /// All, in the order in which they are offered.
    [[nodiscard]] static QList<model::Outcome> outcomes();
    /// The outcome of which `typed` is the letter, large or small.
    [[nodiscard]] static std::optional<model::Outcome> outcomeOfKey(const QString &typed);
    /// "Met, 50 min, in person", "No answer, phone".
    [[nodiscard]] static QString headline(model::Outcome outcome, std::optional<int> minutes, model::Channel channel);
};

} // namespace widgets
