-- The working day: set-up lists, services, groups; the whole record of a person; plans, tasks, handover, supervision.

ALTER TABLE programme ADD COLUMN started INTEGER;
ALTER TABLE programme ADD COLUMN ended INTEGER;
ALTER TABLE person ADD COLUMN access_needs TEXT;
ALTER TABLE person ADD COLUMN interpreter TEXT;
ALTER TABLE person ADD COLUMN pronouns TEXT;
ALTER TABLE person ADD COLUMN reach_note TEXT;
ALTER TABLE alert ADD COLUMN kind TEXT;
ALTER TABLE alert ADD COLUMN raised INTEGER;
ALTER TABLE alert ADD COLUMN review INTEGER;
ALTER TABLE contact ADD COLUMN session BLOB;
ALTER TABLE event ADD COLUMN category TEXT;

CREATE TABLE list_entry (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    list TEXT, code TEXT, programme BLOB, words TEXT, position INTEGER, detail TEXT, retired INTEGER
) STRICT;

CREATE TABLE service (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    name TEXT, provider TEXT, offers TEXT, area TEXT, phone TEXT, email TEXT, address TEXT, postcode TEXT,
    hours TEXT, note TEXT, retired INTEGER
) STRICT;

CREATE TABLE group_list (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    name TEXT, programme BLOB, retired INTEGER
) STRICT;

CREATE TABLE group_session (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    list BLOB, programme BLOB, day INTEGER, time INTEGER, minutes INTEGER, place TEXT, subject TEXT,
    total INTEGER, recorded INTEGER, struck TEXT
) STRICT;

CREATE TABLE contact_method (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    kind TEXT, value TEXT, note TEXT, preferred INTEGER, leave_message TEXT, struck TEXT
) STRICT;
CREATE INDEX contact_method_file ON contact_method (file);

CREATE TABLE address (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    accommodation TEXT, address TEXT, postcode TEXT, from_day INTEGER, to_day INTEGER, note TEXT,
    recorded INTEGER, struck TEXT
) STRICT;
CREATE INDEX address_file ON address (file);

CREATE TABLE consent (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    purpose TEXT, partner TEXT, answer TEXT, given INTEGER, manner TEXT, note TEXT, recorded INTEGER,
    until_day INTEGER, withdrawn INTEGER, struck TEXT
) STRICT;
CREATE INDEX consent_file ON consent (file);

CREATE TABLE relationship (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    other BLOB, link BLOB, name TEXT, kind TEXT, household INTEGER, note TEXT, ended INTEGER, struck TEXT
) STRICT;
CREATE INDEX relationship_file ON relationship (file);

CREATE TABLE document (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    stored TEXT, secret TEXT, digest TEXT, bytes INTEGER, media_type TEXT, file_name TEXT, recorded INTEGER,
    title TEXT, day INTEGER, note TEXT, struck TEXT
) STRICT;
CREATE INDEX document_file ON document (file);

CREATE TABLE feedback (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    day INTEGER, question TEXT, words TEXT, answer TEXT, gathered_by TEXT, recorded INTEGER, struck TEXT
) STRICT;
CREATE INDEX feedback_file ON feedback (file);

CREATE TABLE eligibility (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    enrolment INTEGER REFERENCES entity, question TEXT, answer TEXT, day INTEGER
) STRICT;
CREATE INDEX eligibility_file ON eligibility (file);

CREATE TABLE cover (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    enrolment INTEGER REFERENCES entity, worker TEXT, from_day INTEGER, reason TEXT, until_day INTEGER,
    struck TEXT
) STRICT;
CREATE INDEX cover_file ON cover (file);

CREATE TABLE referral (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    direction TEXT, service BLOB, service_name TEXT, day INTEGER, reason TEXT, need TEXT, worker TEXT,
    recorded INTEGER, answer TEXT, answered INTEGER, answer_note TEXT, started INTEGER, ended INTEGER,
    end_reason TEXT, struck TEXT
) STRICT;
CREATE INDEX referral_file ON referral (file);

CREATE TABLE group_member (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    list BLOB, struck TEXT
) STRICT;
CREATE INDEX group_member_file ON group_member (file);

CREATE TABLE goal (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    words TEXT, area TEXT, agreed INTEGER, target INTEGER, state TEXT, state_day INTEGER, state_note TEXT,
    struck TEXT
) STRICT;
CREATE INDEX goal_file ON goal (file);

CREATE TABLE plan_action (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    goal BLOB, words TEXT, who TEXT, due INTEGER, recorded INTEGER, done INTEGER, done_note TEXT, struck TEXT
) STRICT;
CREATE INDEX plan_action_file ON plan_action (file);

CREATE TABLE task (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    kind TEXT, about BLOB, words TEXT, asked_by TEXT, recorded INTEGER, worker TEXT, due INTEGER, done INTEGER,
    answer TEXT, struck TEXT
) STRICT;
CREATE INDEX task_file ON task (file);

CREATE TABLE supervision (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    kind TEXT, about BLOB, worker TEXT, lead TEXT, day INTEGER, note TEXT, recorded INTEGER, struck TEXT
) STRICT;
CREATE INDEX supervision_file ON supervision (file);

-- What is due, for the lists of the day: only what is still open.
CREATE INDEX plan_action_due ON plan_action (due) WHERE done IS NULL AND struck IS NULL;
CREATE INDEX task_open ON task (worker, due) WHERE done IS NULL AND struck IS NULL;
CREATE INDEX alert_review ON alert (review) WHERE review IS NOT NULL AND struck IS NULL;
CREATE INDEX consent_until ON consent (until_day) WHERE until_day IS NOT NULL AND withdrawn IS NULL AND struck IS NULL;
CREATE INDEX enrolment_key_worker ON enrolment (key_worker) WHERE closed IS NULL AND struck IS NULL;
CREATE INDEX cover_until ON cover (worker, until_day) WHERE struck IS NULL;
CREATE INDEX contact_session ON contact (session) WHERE session IS NOT NULL;
CREATE INDEX group_member_list ON group_member (list) WHERE struck IS NULL;

-- A save is on the disk in fewer pages: most saves are one record, which its save names; only the further records of
-- the others are indexed. The latest stamp is found from the log's end.
ALTER TABLE save ADD COLUMN first_record INTEGER;
ALTER TABLE record ADD COLUMN further INTEGER NOT NULL DEFAULT 0;
UPDATE save SET first_record = (SELECT min(seq) FROM record WHERE record.save = save.row);
UPDATE record SET further = 1 WHERE seq <> (SELECT first_record FROM save WHERE save.row = record.save);
DROP INDEX save_stamp;
DROP INDEX record_save;
CREATE INDEX record_further ON record (save) WHERE further = 1;

-- The full-text indexes are merged beside the saves (StoreUpkeep); inside one only when that has not been for long.
INSERT INTO note_text (note_text, rank) VALUES ('automerge', 8), ('crisismerge', 500);
INSERT INTO person_text (person_text, rank) VALUES ('automerge', 8), ('crisismerge', 500);
