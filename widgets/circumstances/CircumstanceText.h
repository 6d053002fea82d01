// CircumstanceText says in words what a person's circumstances are kept as, and what is wrong with them.
#pragma once

#include "model/circumstances/Consent.h"
#include "model/circumstances/ContactMethod.h"
#include "model/circumstances/Relationship.h"
#include "model/core/Error.h"
#include "model/programmes/WordList.h"

#include <QCoreApplication>

namespace widgets
{

/// A code that is not among ours is said as it stands, with blanks.
class CircumstanceText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::CircumstanceText)

public:
    [[nodiscard]] static QString alertKind(const QString &code);
    [[nodiscard]] static QString methodKind(const QString &code);
    [[nodiscard]] static QString purpose(const QString &code);
    [[nodiscard]] static QString manner(const QString &code);
    [[nodiscard]] static QString relationship(const QString &code);
    /// Of the list of accommodation, what the team calls it if it does.
    [[nodiscard]] static QString place(const QString &code, const QList<model::ListEntry> &places = {});

    /// "Messages are safe", "Leave no message"; never silent about what nobody asked.
    [[nodiscard]] static QString leaveMessage(const QString &answer);
    /// "Yes, until 28 Jul 2027", "Ran out 3 Nov 2026".
    [[nodiscard]] static QString standing(const model::Consent &consent, QDate today);
    /// The style's kind of tag for it.
    [[nodiscard]] static const char *standingTag(model::ConsentState state);
    /// "Daughter: Shannon"; "someone not on this laptop" when the other is not here.
    [[nodiscard]] static QString who(const model::Relationship &relationship);

    /// What is wrong, in a sentence beside its field.
    [[nodiscard]] static QString problem(const model::Error &error);

private:
    using Words = QMap<QString, QString>;
    [[nodiscard]] static QString said(const Words &words, const QString &code);
};

} // namespace widgets
