// FeedbackStore keeps what people said about how they are supported, and counts it.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/Feedback.h"

namespace db
{

class FeedbackStore : public EntryStore<model::Feedback>
{
public:
    /// How many answered "were you listened to?" in what way.
    struct Count
    {
        qint64 entries = 0; ///< With or without an answer.
        qint64 people = 0;  ///< Who said anything.
        qint64 yes = 0;
        qint64 no = 0;
        qint64 dontKnow = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };

    explicit FeedbackStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// Of everybody's from `from` to `to`; an invalid day is no bound. Errors: RoleMayNot.
    [[nodiscard]] model::Result<Count> count(QDate from = {}, QDate to = {});

    /// The latest first.
    [[nodiscard]] static const Shape &shape();
};

} // namespace db
