// TodayRow is one line of the list of the day: who, and why they are on it.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"
#include "model/sync/EntityId.h"

#include <QDate>
#include <QList>

namespace db
{

/// In the order of the list.
enum class TodaySection { Due, Quiet, MissedInARow, Reviews, Actions, Tasks, Supervision, Drafts };

[[nodiscard]] std::span<const model::Named<TodaySection>> todaySections();

/// A part of the sentence that says why; what is not named in a kind is blank.
struct TodayReason
{
    enum class Kind {
        Agreed,       ///< The next contact was agreed for `day`.
        LastMet,      ///< Last met on `day`, `number` days ago.
        NeverMet,     ///< Never since `day`, `number` days ago, when they were referred or started.
        UsualGap,     ///< They usually come every `number` days.
        Missed,       ///< Did not come on `day`.
        NoAnswer,     ///< Did not answer on `day`.
        MissedInARow, ///< So `number` times since they were last met.
        LapsesIn,     ///< Counts as stopped in `number` days.
        Lapsed,       ///< Has counted as stopped for `number` days.
        AlertReview,  ///< The alert `words` is to be reviewed on `day`.
        ConsentEnds,  ///< The consent for `words`, with `who`, ends on `day`.
        Action,       ///< `words` is due on `day`, by `who`.
        Task,         ///< `words`, asked by `who`.
        Question,     ///< The same of a question.
        Reminder,     ///< The same of a reminder.
        NotDiscussed, ///< Not talked about with `who`, their worker, since `day`, `number` days ago.
        Draft,        ///< A draft of the form `words`, of `day`, which begins with `who`.
    };
    Kind kind = Kind::Agreed;
    QDate day = {};
    int number = 0;
    QString words = {};
    QString who = {};
};

[[nodiscard]] std::span<const model::Named<TodayReason::Kind>> todayReasons();

struct TodayRow
{
    TodaySection section = TodaySection::Due;
    model::PersonId person; ///< Null for a draft about nobody yet.
    QString reference;
    QString givenName;
    QString familyName;
    QString knownAs;
    QString keyWorker;
    bool doNotContact = false;
    model::EntityId about; ///< The action, task, alert, consent or draft; null where it is the person.
    QDate day;             ///< When it is due; invalid when it has no day.
    int late = 0;          ///< Days since then; negative for days to come.
    QList<TodayReason> reasons;

    /// What the row is about, the same from one day to the next.
    [[nodiscard]] QString key() const;
};

} // namespace db
