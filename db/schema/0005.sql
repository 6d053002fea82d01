-- Figures a team trusts: what was agreed to count, figures that were frozen, and needs read without their notes.

CREATE TABLE agreed_definition (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    programme BLOB, number INTEGER, lapse_days INTEGER, custody_pauses INTEGER, counted_channels TEXT,
    agreed INTEGER, agreed_by TEXT, note TEXT, recorded INTEGER
) STRICT;

CREATE TABLE frozen_figure (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
    file INTEGER NOT NULL, made INTEGER NOT NULL,
    figure TEXT, definition TEXT, version INTEGER, selection TEXT, as_of INTEGER, value TEXT, lower TEXT, upper TEXT,
    unit TEXT, n INTEGER, counted INTEGER, people INTEGER, whole INTEGER, whole_as_at INTEGER, note TEXT,
    recorded INTEGER, published INTEGER, struck TEXT
) STRICT;

-- Who was behind a frozen figure, and in which part of it. Of this copy alone: what travels is the figure.
CREATE TABLE frozen_person (
    figure BLOB NOT NULL, person BLOB NOT NULL, part TEXT NOT NULL, record INTEGER NOT NULL,
    PRIMARY KEY (figure, person)
) STRICT, WITHOUT ROWID;

-- Which needs contacts touched, without reading the contacts.
CREATE INDEX contact_needs ON contact (file, day, needs, enrolment)
    WHERE state = 0 AND needs IS NOT NULL AND day IS NOT NULL;
