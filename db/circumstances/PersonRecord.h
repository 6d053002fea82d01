// PersonRecord is the circumstances of one person, read at once: alerts, ways to reach them, where they live, consents,
// relationships, what they said.
#pragma once

#include "model/circumstances/Address.h"
#include "model/circumstances/Alert.h"
#include "model/circumstances/Consent.h"
#include "model/circumstances/ContactMethod.h"
#include "model/circumstances/Feedback.h"
#include "model/circumstances/Relationship.h"
#include "model/programmes/WordList.h"

namespace db
{

/// What shows now, each list in the order of its store.
struct PersonRecord
{
    QList<model::Alert> alerts;
    QList<model::ContactMethod> contactMethods;
    QList<model::Address> addresses;
    QList<model::Consent> consents;
    QList<model::Relationship> relationships;
    QList<model::Feedback> feedback;
    QList<model::ListEntry> places; ///< The team's list of kinds of accommodation, retired ones too.
};

} // namespace db
