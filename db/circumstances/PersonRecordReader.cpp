#include "db/circumstances/PersonRecordReader.h"

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/RelationshipStore.h"
#include "db/programmes/WordListStore.h"

namespace db
{

using model::Result;

Result<PersonRecord> PersonRecordReader::of(const model::PersonId &person)
{
    PersonRecord record;
    Result<void> done;
    const auto read = [&]<class Store>(Store store, QList<typename Store::Value> &list) {
        if (!done) {
            return;
        }
        Result<QList<typename Store::Value>> all = store.of(person);
        if (all) {
            list = *std::move(all);
        } else {
            done = std::unexpected(all.error());
        }
    };
    read(AlertStore(m_store), record.alerts);
    read(ContactMethodStore(m_store), record.contactMethods);
    read(AddressStore(m_store), record.addresses);
    read(ConsentStore(m_store), record.consents);
    read(RelationshipStore(m_store), record.relationships);
    read(FeedbackStore(m_store), record.feedback);
    Result<QList<model::ListEntry>> places =
        WordListStore(m_store).of(model::WordList::Accommodation, WordListStore::Show::All);
    if (!places) {
        return std::unexpected(places.error());
    }
    record.places = *std::move(places);
    return done ? Result<PersonRecord>(std::move(record)) : std::unexpected(done.error());
}

} // namespace db
