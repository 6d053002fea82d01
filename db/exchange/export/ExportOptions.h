// ExportOptions say what is taken out of the store, of whom, and whether it names anybody.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>

namespace db
{

enum class ExportKind { People, Contacts };

[[nodiscard]] std::span<const model::Named<ExportKind>> exportKinds();

struct ExportOptions
{
    ExportKind kind = ExportKind::People;
    std::optional<QList<model::PersonId>> people; ///< These alone; nothing means everybody.
    bool identified = false;                      ///< With names, numbers, places and notes; else with pseudonyms.
    QDate asOf;                                   ///< What happened later is left out.
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};
    std::function<bool()> stop = [] { return false; }; ///< Asked between people, from the thread that exports.
};

} // namespace db
