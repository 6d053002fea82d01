#include "widgets/today/TodayReader.h"

#include "db/today/TodayQuery.h"
#include "widgets/common/NewestJob.h"

#include <utility>

namespace widgets
{

using model::Result;

TodayReader::TodayReader(db::CaseStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reading(new NewestJob(this))
    , m_readingContacts(new NewestJob(this))
{
}

void TodayReader::choose(Whose whose)
{
    m_chosen = whose;
    m_again = false;
    m_reading->drop(); // it would be somebody else's
    reload();
}

Result<TodayReader::Read> TodayReader::readList(db::CaseStore &store, QDate today, std::optional<Whose> whose)
{
    db::TodayQuery query(store);
    const QString own = store.session().userName;
    const Result<int> ownPeople = query.peopleCount(own, today);
    if (!ownPeople) {
        return std::unexpected(ownPeople.error());
    }
    const bool nobody = *ownPeople == 0 && store.session().role != model::Role::Worker;
    const bool team = whose ? *whose == Whose::Team : nobody;
    const QString worker = team ? QString() : own;
    Result<QList<db::TodayRow>> rows = query.rows(worker, today);
    const Result<int> people = query.peopleCount(worker, today);
    if (!rows || !people) {
        return std::unexpected(rows ? people.error() : rows.error());
    }
    return Read{*std::move(rows), *people, today, team ? Whose::Team : Whose::Own};
}

void TodayReader::reload()
{
    if (m_reading->isRunning()) {
        m_again = true;
        return;
    }
    m_reading->run([store = &m_store, today = m_store.environment().clock.today(),
                    whose = m_chosen] { return readList(*store, today, whose); },
                   [this](const Result<Read> &list) {
                       list ? Q_EMIT read(*list) : Q_EMIT failed(list.error());
                       if (std::exchange(m_again, false)) {
                           reload();
                       }
                   });
}

void TodayReader::readContacts(const model::PersonId &person, QDate day)
{
    m_readingContacts->run([store = &m_store, person, day] { return db::TodayQuery(*store).contactsOf(person, day); },
                           [this](const Result<std::vector<model::ContactRow>> &contacts) {
                               contacts ? Q_EMIT contactsRead(*contacts) : Q_EMIT failed(contacts.error());
                           });
}

void TodayReader::dropContacts()
{
    m_readingContacts->drop();
}

} // namespace widgets
