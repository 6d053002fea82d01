// Feedback is what a person said about how they are supported, in their words.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>

namespace model
{

using FeedbackId = Id<struct FeedbackTag>;

struct Feedback
{
    FeedbackId id;
    PersonId person;
    QDate day;
    QString question; ///< What they were asked; blank when nothing.
    QString words;
    QString answer; ///< To "were you listened to?": "yes", "no", "don't know"; blank when they were not asked.
    QString gatheredBy;
};

} // namespace model
