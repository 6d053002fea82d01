// EventText says kinds of events and reasons for closing in words.
#pragma once

#include "model/programmes/Enrolment.h"

#include <QCoreApplication>

namespace widgets
{

class EventText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EventText)

public:
    /// Kinds that are offered, as events carry them.
    [[nodiscard]] static QStringList kinds();
    /// A kind in words; one that is not among ours as it stands, with blanks.
    [[nodiscard]] static QString kind(const QString &kind);
    [[nodiscard]] static const char *icon(const QString &kind);
    /// How sure somebody is of it: "fairly sure" as events carry it, in the program's language.
    [[nodiscard]] static QString certainty(const QString &certainty);
    /// Those that are offered, as events carry them.
    [[nodiscard]] static QStringList certainties();
    /// Whether events of the kind are offences, which have a category.
    [[nodiscard]] static bool isOffence(const QString &kind);
    [[nodiscard]] static QString reason(model::CloseReason reason);
    /// Why an enrolment ended, in the team's own words where there are any, and where they went on to; blank for none.
    [[nodiscard]] static QString reason(const model::Enrolment &enrolment);
};

} // namespace widgets
