#include "db/people/TimelineReader.h"

#include "db/access/UserNames.h"
#include "db/changelog/CellBinding.h"
#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/contacts/ContactCells.h"
#include "db/people/EventCells.h"
#include "db/plans/GoalStore.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/services/ReferralStore.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>
#include <tuple>

namespace db
{

using model::EntityId;
using model::Result;

namespace
{

/// Says of each amended entry what stands in its place. One that is struck out stands in no place.
void linkAmendments(QList<TimelineEntry> &entries)
{
    QHash<EntityId, EntityId> amendedBy;
    for (const TimelineEntry &entry : entries) {
        if (!entry.amends.isNull() && entry.standing != TimelineEntry::Standing::StruckOut) {
            amendedBy.insert(entry.amends, entry.id);
        }
    }
    for (TimelineEntry &entry : entries) {
        const auto by = amendedBy.constFind(entry.id);
        if (by != amendedBy.cend() && entry.standing == TimelineEntry::Standing::Shows) {
            entry.standing = TimelineEntry::Standing::Amended;
            entry.amendedBy = *by;
        }
    }
}

void sortNewestFirst(QList<TimelineEntry> &entries)
{
    const auto order = [](const TimelineEntry &entry) {
        const qint64 day = entry.day.isValid() ? entry.day.toJulianDay() : 0;
        const int time = entry.time.isValid() ? entry.time.msecsSinceStartOfDay() : -1;
        // Where two are level what decides is the same on every laptop: never a local number.
        return std::tuple(-day, -time, -entry.recorded.toMSecsSinceEpoch(), -static_cast<int>(entry.kind));
    };
    using Key = decltype(order(TimelineEntry()));
    std::vector<std::pair<Key, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        keys.emplace_back(order(entries.at(i)), i);
    }
    std::ranges::sort(keys, [&entries](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : entries.at(a.second).id < entries.at(b.second).id;
    });
    QList<TimelineEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[key, place] : keys) {
        sorted.append(std::move(entries[place]));
    }
    entries = std::move(sorted);
}

} // namespace

QString TimelineEntry::worker() const
{
    if (const model::Contact *met = contact()) {
        return met->worker;
    }
    if (const model::Referral *referred = referral()) {
        return referred->worker;
    }
    const model::Enrolment *enrolled = enrolment();
    return enrolled ? enrolled->keyWorker : QString();
}

Result<QList<TimelineEntry>> TimelineReader::read(const model::PersonId &person)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<TimelineEntry>> {
        // One moment of the store for every table.
        SQLite::Transaction moment(m_store.reader().database());
        SQLite::Statement &find =
            m_store.reader().statement("SELECT person.row FROM person JOIN entity ON entity.row = person.row"
                                       " WHERE entity.id = ? AND person.struck IS NULL");
        bindId(find, 1, person);
        if (!find.executeStep()) {
            return model::fail(model::ErrorCode::NotFound, QStringLiteral("person"));
        }
        const qint64 file = find.getColumn(0).getInt64();
        find.reset();
        m_saved.clear();
        m_users = UserNames::all(m_store.reader());
        QList<TimelineEntry> entries;
        addContacts(entries, file);
        addEvents(entries, file);
        addEnrolments(entries, file);
        const auto add = [&]<class Value>(TimelineEntry::Kind kind, const typename EntryStore<Value>::Shape &shape) {
            addCircumstances<Value>(entries, file, kind, shape.read, shape.happened);
        };
        add.operator()<model::Address>(TimelineEntry::Kind::Address, AddressStore::shape());
        add.operator()<model::Consent>(TimelineEntry::Kind::Consent, ConsentStore::shape());
        add.operator()<model::Alert>(TimelineEntry::Kind::Alert, AlertStore::shape());
        add.operator()<model::Feedback>(TimelineEntry::Kind::Feedback, FeedbackStore::shape());
        addCircumstances<model::Goal>(entries, file, TimelineEntry::Kind::Goal, GoalStore::shape(),
                                      [](const model::Goal &goal) { return goal.agreed; });
        addCircumstances<model::Referral>(entries, file, TimelineEntry::Kind::Referral, ReferralStore::shape(),
                                          [](const model::Referral &referral) { return referral.day; });
        moment.commit();
        linkAmendments(entries);
        sortNewestFirst(entries);
        return entries;
    });
}

const TimelineReader::Saved &TimelineReader::savedIn(qint64 record)
{
    if (const auto known = m_saved.constFind(record); known != m_saved.cend()) {
        return *known;
    }
    SQLite::Statement &select = m_store.reader().statement("SELECT author, recorded FROM record WHERE seq = ?");
    select.bind(1, static_cast<int64_t>(record));
    Saved saved;
    if (select.executeStep()) {
        saved.author = UserNames::of(m_users, idOf<model::UserId>(select.getColumn(0)));
        saved.recorded = QDateTime::fromMSecsSinceEpoch(select.getColumn(1).getInt64(), Qt::UTC);
    }
    select.reset();
    return *m_saved.insert(record, saved);
}

void TimelineReader::describe(TimelineEntry &entry, SQLite::Statement &row, int first)
{
    const Saved &saved = savedIn(row.getColumn(first).getInt64());
    entry.author = saved.author;
    entry.recorded = saved.recorded;
    entry.recordedByItsAuthor = dayOf(row.getColumn(first + 1));
    if (!row.getColumn(first + 2).isNull()) {
        entry.standing = TimelineEntry::Standing::StruckOut;
        entry.struckReason = textOf(row.getColumn(first + 2));
    }
}

void TimelineReader::addContacts(QList<TimelineEntry> &entries, qint64 file)
{
    constexpr int own = 14; // after contactColumns()
    SQLite::Statement &select = m_store.reader().statement(
        std::string("SELECT ") + contactColumns() +
        ", contact.made, contact.recorded, contact.struck, contact.amends"
        " FROM contact LEFT JOIN entity AS enrolment_id ON enrolment_id.row = contact.enrolment JOIN entity AS"
        " person_id ON person_id.row = contact.file WHERE contact.file = ?");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Contact;
        const model::Contact contact = contactOf(select);
        entry.id = model::idCast<EntityId>(contact.id);
        entry.day = contact.day;
        entry.time = contact.time;
        entry.what = contact;
        describe(entry, select, own);
        entry.amends = idOf<EntityId>(select.getColumn(own + 3));
        entries.append(std::move(entry));
    }
    select.reset();
}

void TimelineReader::addEvents(QList<TimelineEntry> &entries, qint64 file)
{
    constexpr int own = 9; // after eventColumns()
    SQLite::Statement &select = m_store.reader().statement(
        std::string("SELECT ") + eventColumns() +
        ", event.made, event.recorded, event.struck, event.amends"
        " FROM event JOIN entity AS person_id ON person_id.row = event.file WHERE event.file = ?");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::Event;
        const model::Event event = eventOf(select);
        entry.id = model::idCast<EntityId>(event.id);
        entry.day = event.from;
        entry.what = event;
        describe(entry, select, own);
        entry.amends = idOf<EntityId>(select.getColumn(own + 3));
        entries.append(std::move(entry));
    }
    select.reset();
}

void TimelineReader::addEnrolments(QList<TimelineEntry> &entries, qint64 file)
{
    constexpr int own = 12; // after enrolmentColumns()
    SQLite::Statement &select = m_store.reader().statement(
        std::string("SELECT ") + enrolmentColumns() +
        ", enrolment.made, enrolment.recorded, enrolment.struck, programme.name"
        " FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row JOIN entity AS person_id ON"
        " person_id.row = enrolment.file LEFT JOIN entity AS programme_id ON programme_id.row = enrolment.programme"
        " LEFT JOIN programme ON programme.row = enrolment.programme WHERE enrolment.file = ?");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        TimelineEntry entry;
        entry.kind = TimelineEntry::Kind::EnrolmentStarted;
        const model::Enrolment enrolment = enrolmentOf(select);
        entry.id = model::idCast<EntityId>(enrolment.id);
        entry.day = enrolment.started.isValid() ? enrolment.started : enrolment.referred;
        entry.what = enrolment;
        describe(entry, select, own);
        entry.programme = textOf(select.getColumn(own + 3));
        entries.append(entry);
        if (enrolment.closed.isValid()) {
            entry.kind = TimelineEntry::Kind::EnrolmentClosed;
            entry.day = enrolment.closed;
            entries.append(std::move(entry));
        }
    }
    select.reset();
}

template <class Value>
void TimelineReader::addCircumstances(QList<TimelineEntry> &entries, qint64 file, TimelineEntry::Kind kind,
                                      const typename EntryReader<Value>::Shape &shape, QDate (*day)(const Value &))
{
    constexpr int own = 3; // after the shape's columns
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT " + shape.columns + ", entry.made, NULL, entry.struck FROM " +
        model::schemaOf(shape.kind).table.toString().toStdString() +
        " AS entry JOIN entity AS person_id ON person_id.row = entry.file WHERE entry.file = ?");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        const Value value = shape.value(select);
        if (!day(value).isValid()) {
            continue;
        }
        TimelineEntry entry;
        entry.kind = kind;
        entry.id = model::idCast<EntityId>(value.id);
        entry.day = day(value);
        entry.what = value;
        describe(entry, select, select.getColumnCount() - own);
        entries.append(std::move(entry));
    }
    select.reset();
}

} // namespace db
