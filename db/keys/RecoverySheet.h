// RecoverySheet is the text of the page that is printed once when a store is made, and kept in a safe place.
#pragma once

#include "db/keys/RecoverySecret.h"

#include <QCoreApplication>
#include <QDate>

namespace db
{

class RecoverySheet
{
    Q_DECLARE_TR_FUNCTIONS(db::RecoverySheet)

public:
    /// The page in plain words, in the program's language: `label` names the team or store and never a person; `made`
    /// is the day. The groups stand numbered, one a line, as the program names them when one is mistyped. In ordinary
    /// memory, as paper has to be: wipe it once printed.
    [[nodiscard]] static QString text(const QString &label, QDate made, const RecoverySecret &secret);
};

} // namespace db
