// ImportWords says what can be imported and its fields in words, and guesses which field a column holds.
#pragma once

#include "db/exchange/import/ImportKind.h"
#include "db/exchange/import/ImportOutcome.h"

#include <QCoreApplication>

namespace widgets
{

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ImportWords)

public:
    /// "People", "Contacts" …
    [[nodiscard]] static QString of(db::ImportKind kind);

    /// A field by its name in importFields(), such as "Date of birth".
    [[nodiscard]] static QString ofField(const QString &field);

    /// The name of the field that a column of this name most likely holds; blank when none comes to mind.
    [[nodiscard]] static QString guess(db::ImportKind kind, const QString &column);

    /// Why a row is not taken and what in this window mends it.
    [[nodiscard]] static QString reason(const db::RefusedRow &row);

    /// What a reading came to, in one or two sentences.
    [[nodiscard]] static QString summary(const db::ImportOutcome &outcome, bool isCheck);
};

} // namespace widgets
