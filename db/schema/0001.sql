-- The first schema: the change log, its projection, search, and what belongs to this laptop alone.

-- Everything that other rows refer to by number: case files (a person's number is their case file's), the programme
-- and admin files, programmes, enrolments.
CREATE TABLE entity (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE compartment (
    row INTEGER PRIMARY KEY REFERENCES entity,
    kind INTEGER NOT NULL
) STRICT;

CREATE TABLE incarnation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE stream (
    row INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES compartment,
    incarnation INTEGER NOT NULL REFERENCES incarnation,
    UNIQUE (file, incarnation)
) STRICT;

CREATE TABLE save (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    author BLOB NOT NULL,
    stamp INTEGER NOT NULL,
    recorded INTEGER NOT NULL
) STRICT;
CREATE INDEX save_stamp ON save (stamp);

-- seq is the order of arrival on this device. rolling chains all records in that order.
CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream,
    number INTEGER NOT NULL,
    save INTEGER NOT NULL REFERENCES save,
    happened INTEGER,
    previous BLOB NOT NULL,
    salt BLOB NOT NULL,
    payload BLOB,
    payload_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    rolling BLOB NOT NULL,
    parked INTEGER NOT NULL DEFAULT 0,
    UNIQUE (stream, number, hash)
) STRICT;
CREATE INDEX record_save ON record (save);

-- Writes that still stand for a field that was written after its thing was made, or by two makers. A field without a
-- row here has one standing write: the record that made its row.
CREATE TABLE head (
    entity BLOB NOT NULL,
    atom INTEGER NOT NULL,
    record INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (entity, atom, record)
) STRICT, WITHOUT ROWID;

-- Writes that were overwritten by a record which arrived before them.
CREATE TABLE overwritten (
    entity BLOB NOT NULL,
    atom INTEGER NOT NULL,
    incarnation BLOB NOT NULL,
    number INTEGER NOT NULL,
    hash_prefix BLOB NOT NULL,
    PRIMARY KEY (entity, atom, incarnation, number, hash_prefix)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    row INTEGER PRIMARY KEY REFERENCES entity,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    name TEXT, lapse_days INTEGER, custody_pauses INTEGER, counted_channels TEXT, months_offered INTEGER
) STRICT;

CREATE TABLE user (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    name TEXT, role TEXT, removed INTEGER
) STRICT;

CREATE TABLE import (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    what TEXT, save BLOB, rows_read INTEGER, undone INTEGER
) STRICT;

CREATE TABLE person (
    row INTEGER PRIMARY KEY REFERENCES entity,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    reference TEXT, given_name TEXT, family_name TEXT, known_as TEXT, born INTEGER,
    gender TEXT, gender_scheme TEXT, ethnicity TEXT, ethnicity_scheme TEXT, language TEXT,
    phone TEXT, email TEXT, address TEXT, postcode TEXT,
    do_not_contact TEXT, leave_message TEXT, risk TEXT, struck TEXT
) STRICT;
CREATE INDEX person_reference ON person (reference);

CREATE TABLE identifier (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    kind TEXT, value TEXT, plain TEXT, struck TEXT
) STRICT;
CREATE INDEX identifier_plain ON identifier (plain);
CREATE INDEX identifier_file ON identifier (file);

CREATE TABLE alert (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    text TEXT, struck TEXT
) STRICT;
CREATE INDEX alert_file ON alert (file);

CREATE TABLE enrolment (
    row INTEGER PRIMARY KEY REFERENCES entity,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    programme INTEGER REFERENCES entity, referred INTEGER, source TEXT, started INTEGER, key_worker TEXT,
    closed INTEGER, reason INTEGER, recorded INTEGER, struck TEXT
) STRICT;
CREATE INDEX enrolment_file ON enrolment (file);

-- state: 0 shows, 1 replaced by an amendment, 2 struck out; derived from amends and struck.
CREATE TABLE contact (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    enrolment INTEGER REFERENCES entity, day INTEGER, time INTEGER, minutes INTEGER, channel INTEGER, outcome INTEGER,
    place TEXT, worker TEXT, needs TEXT, note TEXT, next INTEGER, recorded INTEGER, amends BLOB, struck TEXT,
    state INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_day ON contact (file, day, state, outcome, channel, enrolment, time);
CREATE INDEX contact_amends ON contact (amends) WHERE amends IS NOT NULL;

CREATE TABLE event (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    kind TEXT, from_day INTEGER, source TEXT, certainty TEXT, detail TEXT, recorded INTEGER, to_day INTEGER,
    amends BLOB, struck TEXT,
    state INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_from ON event (file, from_day);
CREATE INDEX event_amends ON event (amends) WHERE amends IS NOT NULL;

CREATE VIRTUAL TABLE person_text USING fts5 (
    names, reference, identifiers,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
INSERT INTO person_text (person_text, rank) VALUES ('secure-delete', 1);

-- Only what has a note is indexed, and the index's own check reads exactly that.
CREATE VIEW contact_note AS SELECT row, note FROM contact WHERE note IS NOT NULL;

CREATE VIRTUAL TABLE note_text USING fts5 (
    note, content = 'contact_note', content_rowid = 'row',
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
INSERT INTO note_text (note_text, rank) VALUES ('secure-delete', 1);

-- Who read, searched, printed or exported what; chained. person is null for lists.
CREATE TABLE access (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    incarnation BLOB NOT NULL,
    person BLOB,
    action TEXT NOT NULL,
    purpose TEXT,
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE local (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
