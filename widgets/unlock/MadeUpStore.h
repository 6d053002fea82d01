// MadeUpStore makes a case store of people who do not exist, to try the program with; nothing of it is kept.
#pragma once

#include "db/store/CaseStore.h"

#include <QCoreApplication>

#include <atomic>

namespace widgets
{

class MadeUpStore
{
    Q_DECLARE_TR_FUNCTIONS(widgets::MadeUpStore)

public:
    static constexpr int people = 120;

    /// Makes it in a temporary folder and opens it as one of its workers, for a job; it comes to live in `window`. The
    /// folder goes when the store is let go. Errors: Cancelled, CannotWrite (no temporary folder), those of
    /// StoreOpener::create and of writing; nothing is left then.
    [[nodiscard]] static model::Result<std::shared_ptr<db::CaseStore>>
    make(const db::StoreEnvironment &environment, QThread *window, const std::atomic_bool &cancel);
};

} // namespace widgets
