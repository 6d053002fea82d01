#include "db/bench/PlainTwin.h"

#include "db/sqlcipher/SqlError.h"

#include <sqlite3.h>

namespace db
{

using model::Result;

namespace
{

constexpr const char *schema = R"(
CREATE TABLE person (row INTEGER PRIMARY KEY, file INTEGER NOT NULL, reference TEXT, given_name TEXT, family_name TEXT,
    known_as TEXT, born INTEGER, gender TEXT, ethnicity TEXT, language TEXT, phone TEXT, email TEXT, address TEXT,
    postcode TEXT, struck TEXT) STRICT;
CREATE INDEX person_reference ON person (reference);
CREATE TABLE enrolment (row INTEGER PRIMARY KEY, file INTEGER NOT NULL, referred INTEGER, source TEXT, started INTEGER,
    key_worker TEXT, closed INTEGER, reason INTEGER, struck TEXT) STRICT;
CREATE INDEX enrolment_file ON enrolment (file);
CREATE TABLE contact (row INTEGER PRIMARY KEY, file INTEGER NOT NULL, enrolment INTEGER, day INTEGER, time INTEGER,
    minutes INTEGER, channel INTEGER, outcome INTEGER, place TEXT, worker TEXT, needs TEXT, note TEXT, next INTEGER,
    state INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX contact_day ON contact (file, day, state, outcome, channel, enrolment, time);
CREATE TABLE event (row INTEGER PRIMARY KEY, file INTEGER NOT NULL, kind TEXT, from_day INTEGER, to_day INTEGER,
    source TEXT, certainty TEXT, detail TEXT, state INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX event_from ON event (file, from_day);
CREATE VIRTUAL TABLE person_text USING fts5 (names, reference,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE note_text USING fts5 (note, content = 'contact', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
)";

void bindWords(SQLite::Statement &statement, int index, const QString &words)
{
    if (words.isEmpty()) {
        statement.bind(index);
    } else {
        statement.bind(index, words.toStdString());
    }
}

void bindDay(SQLite::Statement &statement, int index, QDate day)
{
    if (day.isValid()) {
        statement.bind(index, static_cast<int64_t>(day.toJulianDay()));
    } else {
        statement.bind(index);
    }
}

void run(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

} // namespace

PlainTwin::PlainTwin(const QString &path)
    : m_path(path)
    , m_database(path.toStdString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
{
}

Result<std::unique_ptr<PlainTwin>> PlainTwin::create(const QString &path, const QByteArray &key)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<PlainTwin>> {
        std::unique_ptr<PlainTwin> twin(new PlainTwin(path));
        SQLite::Database &database = twin->m_database;
        if (!key.isEmpty()) {
            const QByteArray literal = "x'" + key.toHex() + '\'';
            if (sqlite3_key(database.getHandle(), literal.constData(), static_cast<int>(literal.size())) != SQLITE_OK) {
                return model::fail(model::ErrorCode::EngineNotEncrypting, path);
            }
        }
        // As durable and as roomy as our own connection.
        database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;"
                      "PRAGMA temp_store=MEMORY");
        database.exec(schema);
        const auto prepare = [&database](const char *sql) {
            return std::make_unique<SQLite::Statement>(database, sql);
        };
        twin->m_person = prepare("INSERT INTO person VALUES (NULL, (SELECT coalesce(max(row), 0) + 1 FROM person),"
                                 " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
        twin->m_names = prepare("INSERT INTO person_text (rowid, names, reference) VALUES (?, ?, ?)");
        twin->m_enrolment = prepare("INSERT INTO enrolment VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, NULL)");
        twin->m_contact = prepare("INSERT INTO contact VALUES (NULL, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
        twin->m_note = prepare("INSERT INTO note_text (rowid, note) VALUES (?, ?)");
        twin->m_event = prepare("INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, 0)");
        return twin;
    });
}

Result<void> PlainTwin::add(const QList<model::MadeUpPerson> &people)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(m_database);
        for (const model::MadeUpPerson &made : people) {
            addPerson(made);
        }
        transaction.commit();
        return {};
    });
}

Result<void> PlainTwin::save(qint64 person, const model::Contact &contact)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(m_database);
        addContact(person, contact);
        transaction.commit();
        return {};
    });
}

void PlainTwin::addPerson(const model::MadeUpPerson &made)
{
    const model::Person &person = made.person;
    const QString words[] = {person.reference, person.givenName, person.familyName, person.knownAs};
    int index = 1;
    for (const QString &word : words) {
        bindWords(*m_person, index++, word);
    }
    bindDay(*m_person, index++, person.born);
    for (const QString &word : {person.gender, person.ethnicity, person.language, person.phone, person.email,
                                person.address, person.postcode}) {
        bindWords(*m_person, index++, word);
    }
    run(*m_person);
    const qint64 row = m_database.getLastInsertRowid();
    m_names->bind(1, static_cast<int64_t>(row));
    bindWords(*m_names, 2, QStringList{person.givenName, person.familyName, person.knownAs}.join(QLatin1Char(' ')));
    bindWords(*m_names, 3, person.reference);
    run(*m_names);
    for (const model::Enrolment &enrolment : made.enrolments) {
        addEnrolment(row, enrolment);
    }
    for (const model::Contact &contact : made.contacts) {
        addContact(row, contact);
    }
    for (const model::Event &event : made.events) {
        addEvent(row, event);
    }
}

void PlainTwin::addEnrolment(qint64 person, const model::Enrolment &enrolment)
{
    m_enrolment->bind(1, static_cast<int64_t>(person));
    bindDay(*m_enrolment, 2, enrolment.referred);
    bindWords(*m_enrolment, 3, enrolment.source);
    bindDay(*m_enrolment, 4, enrolment.started);
    bindWords(*m_enrolment, 5, enrolment.keyWorker);
    bindDay(*m_enrolment, 6, enrolment.closed);
    if (enrolment.reason) {
        m_enrolment->bind(7, static_cast<int>(*enrolment.reason));
    } else {
        m_enrolment->bind(7);
    }
    run(*m_enrolment);
}

void PlainTwin::addContact(qint64 person, const model::Contact &contact)
{
    SQLite::Statement &insert = *m_contact;
    insert.bind(1, static_cast<int64_t>(person));
    bindDay(insert, 2, contact.day);
    if (contact.time.isValid()) {
        insert.bind(3, contact.time.hour() * 60 + contact.time.minute());
    } else {
        insert.bind(3);
    }
    if (contact.minutes) {
        insert.bind(4, *contact.minutes);
    } else {
        insert.bind(4);
    }
    insert.bind(5, static_cast<int>(contact.channel));
    insert.bind(6, static_cast<int>(contact.outcome));
    bindWords(insert, 7, contact.place);
    bindWords(insert, 8, contact.worker);
    bindWords(insert, 9, contact.needs.join(QLatin1Char(';')));
    bindWords(insert, 10, contact.note);
    bindDay(insert, 11, contact.next);
    run(insert);
    if (!contact.note.isEmpty()) {
        m_note->bind(1, static_cast<int64_t>(m_database.getLastInsertRowid()));
        bindWords(*m_note, 2, contact.note);
        run(*m_note);
    }
}

void PlainTwin::addEvent(qint64 person, const model::Event &event)
{
    m_event->bind(1, static_cast<int64_t>(person));
    bindWords(*m_event, 2, event.kind);
    bindDay(*m_event, 3, event.from);
    bindDay(*m_event, 4, event.to);
    bindWords(*m_event, 5, event.source);
    bindWords(*m_event, 6, event.certainty);
    bindWords(*m_event, 7, event.detail);
    run(*m_event);
}

} // namespace db
