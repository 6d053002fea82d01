-- Laptops of a team, who holds whose case file, and what this copy knows of the bundles that went and came.

CREATE TABLE device_certificate (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    device BLOB, paper TEXT
) STRICT;

CREATE TABLE device_revocation (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    device BLOB, paper TEXT
) STRICT;

CREATE TABLE case_grant (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    device BLOB, state TEXT
) STRICT;
CREATE INDEX case_grant_device ON case_grant (device, state, file);
CREATE INDEX case_grant_file ON case_grant (file);

-- What follows is this copy's own.

-- Every incarnation that this device had, to know its own streams.
CREATE TABLE own_incarnation (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO own_incarnation (id) SELECT value FROM local WHERE name = 'incarnation';

-- Another device, as it was in its last bundle. One whose incarnation changed was restored: what it was known to hold
-- is forgotten.
CREATE TABLE peer (
    device BLOB PRIMARY KEY,
    incarnation BLOB NOT NULL,
    heard INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Ends of streams that another device is known to hold.
CREATE TABLE peer_tip (
    device BLOB NOT NULL,
    stream INTEGER NOT NULL REFERENCES stream,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (device, stream, number, hash)
) STRICT, WITHOUT ROWID;

-- Bundles made here, until their receipt comes, and the ends of streams in them.
CREATE TABLE sent_bundle (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    device BLOB NOT NULL,
    made INTEGER NOT NULL,
    receipt INTEGER,
    UNIQUE (id, device)
) STRICT;
CREATE TABLE sent_tip (
    bundle INTEGER NOT NULL REFERENCES sent_bundle,
    stream INTEGER NOT NULL REFERENCES stream,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (bundle, stream, number, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE opened_bundle (
    id BLOB PRIMARY KEY,
    device BLOB NOT NULL,
    opened INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The authors' signatures over ends of their streams, to be passed on with the records.
CREATE TABLE head_signature (
    stream INTEGER NOT NULL REFERENCES stream,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    device BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (stream, number, hash)
) STRICT, WITHOUT ROWID;

-- The device that an incarnation belongs to, from the first signature that was seen for it.
CREATE TABLE incarnation_device (
    incarnation BLOB PRIMARY KEY,
    device BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Runs whose earlier records have not arrived.
CREATE TABLE waiting_run (
    row INTEGER PRIMARY KEY,
    bundle BLOB NOT NULL,
    compartment BLOB NOT NULL,
    kind INTEGER NOT NULL,
    incarnation BLOB NOT NULL,
    from_number INTEGER NOT NULL,
    to_number INTEGER NOT NULL,
    previous BLOB NOT NULL,
    head BLOB NOT NULL,
    device BLOB NOT NULL,
    signature BLOB NOT NULL,
    records BLOB NOT NULL,
    UNIQUE (compartment, incarnation, from_number, head)
) STRICT;

-- Attachments of which not every piece has arrived.
CREATE TABLE arriving_piece (
    row INTEGER PRIMARY KEY,
    stored TEXT NOT NULL,
    at INTEGER NOT NULL,
    total INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (stored, at)
) STRICT;
