// EngagementState is how things stand with a person as lists show it: a word, an icon and a colour, never colour alone.
#pragma once

#include "widgets/look/Token.h"

#include <QCoreApplication>

namespace widgets
{

class EngagementState
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EngagementState)

public:
    /// `state` is as db::CaseloadRow has it.
    explicit EngagementState(const QString &state)
        : m_state(state)
    {
    }

    [[nodiscard]] QString words() const;
    [[nodiscard]] const char *icon() const;
    [[nodiscard]] Token token() const;

    /// The states in the order in which chips and sorting have them.
    [[nodiscard]] static QStringList all();

private:
    QString m_state;
};

} // namespace widgets
