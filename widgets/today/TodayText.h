// TodayText says in a colleague's words who is on the list of the day, why, and since when.
#pragma once

#include "db/today/TodayRow.h"
#include "widgets/look/Token.h"

#include <QCoreApplication>

namespace widgets
{

class TodayText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::TodayText)

public:
    [[nodiscard]] static QString section(db::TodaySection section);
    /// What the section's heading says at its right; may be blank.
    [[nodiscard]] static QString sectionHint(db::TodaySection section);
    [[nodiscard]] static const char *icon(db::TodaySection section);
    [[nodiscard]] static Token token(db::TodaySection section);

    /// Family name, given name, as lists have it; for a draft about nobody yet says so.
    [[nodiscard]] static QString name(const db::TodayRow &row);
    /// "26 days since you met. Usually every 8 days. Missed 12 Jan".
    [[nodiscard]] static QString why(const db::TodayRow &row);
    /// The same, one reason an entry.
    [[nodiscard]] static QStringList reasons(const db::TodayRow &row);
    /// "4 days late", "Today", "Lapses in 64 days".
    [[nodiscard]] static QString when(const db::TodayRow &row);
    /// Whether when() says that it is late.
    [[nodiscard]] static bool isLate(const db::TodayRow &row);

private:
    [[nodiscard]] static QString sentence(const db::TodayReason &reason);
    [[nodiscard]] static QString work(const db::TodayReason &reason);
    [[nodiscard]] static QString draft(const db::TodayReason &reason);
};

} // namespace widgets
