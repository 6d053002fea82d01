#include "db/today/TodayEntries.h"

#include "db/changelog/CellBinding.h"
#include "db/drafts/DraftStore.h"
#include "db/sqlcipher/SqlError.h"
#include "db/supervision/SupervisionStore.h"
#include "db/today/TodayQuery.h"
#include "model/plans/Task.h"

namespace db
{

using model::Result;
using Kind = TodayReason::Kind;

namespace
{

// Of a worker's people the entries are found by their file, of a team's by the index of what is due.
constexpr const char *ofOne = " AND entry.file = (SELECT row FROM entity WHERE id = ?2)";

constexpr const char *reviews =
    "SELECT own_id.id, entry.id, entry.review, entry.text, NULL, 'alert_review' FROM alert AS entry"
    " JOIN entity AS own_id ON own_id.row = entry.file"
    " WHERE entry.review IS NOT NULL AND entry.review <= ?1 AND entry.struck IS NULL";

// One that was given anew, to the same partner for the same purpose and for longer, is not about to end.
constexpr const char *consents =
    "SELECT own_id.id, entry.id, entry.until_day, entry.purpose, entry.partner, 'consent_ends' FROM consent AS entry"
    " JOIN entity AS own_id ON own_id.row = entry.file"
    " WHERE entry.until_day IS NOT NULL AND entry.until_day <= ?1 AND entry.withdrawn IS NULL AND entry.struck IS NULL"
    " AND entry.answer IS NOT 'no' AND NOT EXISTS (SELECT 1 FROM consent AS later WHERE later.file = entry.file"
    "  AND later.struck IS NULL AND later.withdrawn IS NULL AND later.purpose IS entry.purpose"
    "  AND later.partner IS entry.partner AND coalesce(later.until_day, 9999999) > entry.until_day)";

constexpr const char *actions = "SELECT own_id.id, entry.id, entry.due, entry.words, entry.who, 'action'"
                                " FROM plan_action AS entry"
                                " JOIN entity AS own_id ON own_id.row = entry.file"
                                " WHERE entry.due <= ?1 AND entry.done IS NULL AND entry.struck IS NULL";

constexpr const char *tasks =
    "SELECT own_id.id, entry.id, entry.due, entry.words, entry.asked_by, entry.kind FROM task AS entry"
    " JOIN entity AS own_id ON own_id.row = entry.file JOIN person ON person.row = entry.file"
    " WHERE entry.done IS NULL AND entry.struck IS NULL AND person.struck IS NULL"
    " AND (entry.due IS NULL OR entry.due <= ?1)";

constexpr qsizetype previewLetters = 60;

/// How what was being typed begins.
QString preview(const QCborMap &fields)
{
    const QString name = fields.value(QStringLiteral("given_name")).toString() + QLatin1Char(' ') +
                         fields.value(QStringLiteral("family_name")).toString();
    const QString note = fields.value(QStringLiteral("note")).toString();
    return (note.isEmpty() ? name : note).simplified().left(previewLetters);
}

} // namespace

TodayEntries::TodayEntries(CaseStore &store, QDate today, const QString &worker, const QList<CaseloadRow> &people)
    : m_store(store)
    , m_today(today)
    , m_worker(worker)
{
    m_people.reserve(people.size());
    for (const CaseloadRow &person : people) {
        m_people.insert(person.person, person);
    }
}

void TodayEntries::add(QList<TodayRow> &rows)
{
    addReviews(rows);
    addActions(rows);
    addTasks(rows);
}

void TodayEntries::addReviews(QList<TodayRow> &rows)
{
    addOfPeople(rows, reviews, m_today, TodaySection::Reviews);
    addOfPeople(rows, consents, m_today.addDays(TodayQuery::consentDays), TodaySection::Reviews);
}

void TodayEntries::addActions(QList<TodayRow> &rows)
{
    addOfPeople(rows, actions, m_today, TodaySection::Actions);
}

void TodayEntries::addTasks(QList<TodayRow> &rows)
{
    SQLite::Statement &select =
        m_store.reader().statement(std::string(tasks) + (m_worker.isEmpty() ? "" : " AND entry.worker = ?2"));
    select.bind(1, static_cast<int64_t>(m_today.toJulianDay() + TodayQuery::taskDays));
    if (!m_worker.isEmpty()) {
        bindText(select, 2, m_worker);
    }
    addAll(rows, select, TodaySection::Tasks);
}

void TodayEntries::addOfPeople(QList<TodayRow> &rows, const std::string &select, QDate until, TodaySection section)
{
    if (m_worker.isEmpty()) {
        SQLite::Statement &all = m_store.reader().statement(select);
        all.bind(1, static_cast<int64_t>(until.toJulianDay()));
        addAll(rows, all, section);
        return;
    }
    SQLite::Statement &ofPerson = m_store.reader().statement(select + ofOne);
    const QList<model::PersonId> people = m_people.keys();
    for (const model::PersonId &person : people) {
        ofPerson.bind(1, static_cast<int64_t>(until.toJulianDay()));
        bindId(ofPerson, 2, person);
        addAll(rows, ofPerson, section);
    }
}

void TodayEntries::addAll(QList<TodayRow> &rows, SQLite::Statement &select, TodaySection section)
{
    while (select.executeStep()) {
        const auto person = idOf<model::PersonId>(select.getColumn(0));
        const auto known = m_people.constFind(person);
        // A task is whose it is, also about somebody else's person.
        if (known == m_people.cend() && section != TodaySection::Tasks) {
            continue;
        }
        CaseloadRow who = known == m_people.cend() ? CaseloadRow() : *known;
        who.person = person;
        TodayRow row = TodayPeople::rowAbout(section, who);
        row.about = idOf<model::EntityId>(select.getColumn(1));
        row.day = dayOf(select.getColumn(2));
        row.late = row.day.isValid() ? static_cast<int>(row.day.daysTo(m_today)) : 0;
        row.reasons.append({.kind = model::valueIn(todayReasons(), textOf(select.getColumn(5))).value_or(Kind::Task),
                            .day = row.day,
                            .words = textOf(select.getColumn(3)),
                            .who = textOf(select.getColumn(4))});
        rows.append(row);
    }
    select.reset();
}

Result<void> TodayEntries::addNotDiscussed(QList<TodayRow> &rows)
{
    if (!m_worker.isEmpty() || !m_store.require(model::Action::Supervise)) {
        return {};
    }
    const Result<QList<NotDiscussed>> people = SupervisionStore(m_store).notDiscussed(m_today);
    if (!people) {
        return std::unexpected(people.error());
    }
    for (const NotDiscussed &person : *people) {
        TodayRow row = TodayPeople::rowAbout(TodaySection::Supervision, m_people.value(person.person));
        if (row.person.isNull()) {
            continue;
        }
        row.day = person.since;
        row.late = static_cast<int>(person.since.daysTo(m_today));
        row.reasons.append(
            {.kind = Kind::NotDiscussed, .day = person.since, .number = row.late, .who = person.keyWorker});
        rows.append(row);
    }
    return {};
}

Result<void> TodayEntries::addDrafts(QList<TodayRow> &rows)
{
    const Result<QList<Draft>> drafts = DraftStore(m_store).list();
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    for (const Draft &draft : *drafts) {
        const model::PersonId person = draft.person.value_or(model::PersonId());
        CaseloadRow who = m_people.value(person);
        who.person = person;
        TodayRow row = TodayPeople::rowAbout(TodaySection::Drafts, who);
        row.about = model::idCast<model::EntityId>(draft.id);
        row.day = draft.saved.toLocalTime().date();
        row.late = static_cast<int>(row.day.daysTo(m_today));
        row.reasons.append({.kind = Kind::Draft, .day = row.day, .words = draft.form, .who = preview(draft.fields)});
        rows.append(row);
    }
    return {};
}

} // namespace db
