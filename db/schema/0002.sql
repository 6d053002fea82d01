-- What belongs to this copy alone: what was being typed, and what each user chose for themselves.

-- fields and value are CBOR. form is a word; person is null while it is not known whom the draft is about.
CREATE TABLE draft (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    user BLOB NOT NULL,
    form TEXT NOT NULL,
    person BLOB,
    fields BLOB NOT NULL,
    saved INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_user ON draft (user, saved);

CREATE TABLE user_setting (
    user BLOB NOT NULL,
    name TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (user, name)
) STRICT, WITHOUT ROWID;

-- What was agreed last with each person, for the caseload list, without touching the contacts themselves.
CREATE INDEX contact_agreed ON contact (file, day, time, next, id) WHERE next IS NOT NULL AND state = 0;
