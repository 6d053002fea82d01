// RecordKind names the parts of a person's record on the command line, and finds the store of each.
#pragma once

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/RelationshipStore.h"
#include "model/core/Named.h"

namespace app
{

enum class RecordKind { Alert, ContactMethod, Address, Consent, Relationship, Feedback };

[[nodiscard]] std::span<const model::Named<RecordKind>> recordKinds();

/// The kind called `word`; InvalidValue at "KIND" with the names of all.
[[nodiscard]] model::Result<RecordKind> recordKind(const QString &word);

/// Calls `act` with the store of the kind.
template <class Act>
auto withRecordStore(RecordKind kind, db::CaseStore &store, const Act &act)
{
    switch (kind) {
    case RecordKind::Alert:
        return act(db::AlertStore(store));
    case RecordKind::ContactMethod:
        return act(db::ContactMethodStore(store));
    case RecordKind::Address:
        return act(db::AddressStore(store));
    case RecordKind::Consent:
        return act(db::ConsentStore(store));
    case RecordKind::Relationship:
        return act(db::RelationshipStore(store));
    case RecordKind::Feedback:
        break;
    }
    return act(db::FeedbackStore(store));
}

} // namespace app
